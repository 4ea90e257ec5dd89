import type { Document } from "../document/document.ts";
import type { Figure } from "../facts/figures.ts";
import { type Mention, nearby, type Statement, statements } from "../facts/statements.ts";
import {
  ceiling,
  compare,
  type Decimal,
  decimal,
  divide,
  formatDecimal,
  formatPlaces,
  multiply,
  ONE,
  subtract,
} from "../number/decimal.ts";
import { includesWhole, isPoint, multiplyIntervals, scaleInterval } from "../number/interval.ts";
import { textRange } from "../text/range.ts";
import type { Claim, ClaimReader, Verdict } from "./claim.ts";
import { isDerived } from "./counter-kin.ts";
import { operandOf } from "./operand.ts";
import { placesOf } from "./quotients.ts";
import { type NamedRate, rateNamed } from "./rate-names.ts";
import { holds, unlikely } from "./verdict.ts";

/**
 * A rate over a count, without its part: 12名执法人员参加资格考试，通过率97%. Some whole number must make it: 11 of 12 are
 * 91.7 %, and 12 of 12 are 100 %.
 *
 * Only where the count is the one figure before the rate, right before it, and of what such a rate is of.
 */
export const feasibility: ClaimReader = {
  id: "feasibility",
  kinds: ["feasibility"],
  *read(document, facts) {
    for (const statement of facts.get(statements)) {
      for (const mention of statement.mentions) {
        const base = baseOf(mention, nearby(statement, mention));
        if (base !== undefined) yield claimOf(document, mention.figure, base.figure);
      }
    }
  },
};

function baseOf(mention: Mention, statement: Statement): Mention | undefined {
  const { figure, depth, segment } = mention;
  if (figure.kind !== "percent" || figure.approximation !== undefined) return undefined;
  const named = rateNamed(mention.lead);
  if (named?.ofOccasion === undefined || named.object !== "") return undefined;
  const index = statement.mentions.indexOf(mention);
  const before = statement.mentions
    .slice(0, index)
    .filter((other) => other.segment === segment && other.depth === depth);
  const [base, ...more] = before.filter((other) => !isDerived(other.figure));
  if (base === undefined || more.length > 0 || mention.clause - base.clause > 1) return undefined;
  return isOccasion(base, named) ? base : undefined;
}

/** A count of persons or cases that the rate may be of, and no part of it. */
function isOccasion({ figure, before, after }: Mention, { ofOccasion, part }: NamedRate): boolean {
  if (figure.kind !== "count" || !isPoint(figure.values) || compare(figure.value, ONE) < 0) return false;
  const words = `${before} ${after}`;
  return (
    COUNTED.test(figure.counter) && ofOccasion?.test(words) === true && !part.test(words.replace(/资格|合格证/gu, ""))
  );
}

/** What is counted one by one. Not 人次 or 场次, whose rates may be of something behind them. */
const COUNTED = /^(?:人|名|位|件|起|宗|家|户|批|批次|份|个)$/u;

function claimOf(document: Document, rate: Figure, base: Figure): Claim {
  const part = scaleInterval(multiplyIntervals(rate.values, base.values), PER_CENT);
  return {
    kind: "feasibility",
    operands: [operandOf(document, "rate", rate), operandOf(document, "base", base)],
    formula: `n÷${formatDecimal(base.value)}＝${formatPlaces(rate.value, placesOf(rate))}%`,
    range: textRange(base.range.start, rate.range.end),
    verdict: includesWhole(part) ? holds() : misfit(rate, base),
  };
}

const PER_CENT: Decimal = decimal(1, 2);

/** The whole numbers on both sides: `11÷12＝91.67%，12÷12＝100.00%`. */
function misfit(rate: Figure, base: Figure): Verdict {
  const above = ceiling(multiply(multiply(rate.value, PER_CENT), base.value));
  const places = Math.max(2, placesOf(rate));
  const made = (part: Decimal) => divide(multiply(part, decimal(100)), base.value, places);
  const neighbours = [subtract(above, ONE), above].filter((part) => compare(part, base.value) <= 0);
  const terms = neighbours.map(
    (part) => `${formatDecimal(part)}÷${formatDecimal(base.value)}＝${formatPlaces(made(part), places)}%`,
  );
  return unlikely(terms.join("，"), "1");
}
