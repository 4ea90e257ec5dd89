import type { Document } from "../document/document.ts";
import { type Direction, isAdjusted, isIntended, isMean } from "../facts/change-words.ts";
import type { Change } from "../facts/changes.ts";
import type { Facts } from "../facts/fact.ts";
import { type Figure, figures } from "../facts/figures.ts";
import {
  add,
  compare,
  type Decimal,
  decimal,
  divide,
  formatPlaces,
  multiply,
  ONE,
  subtract,
  ZERO,
} from "../number/decimal.ts";
import {
  addIntervals,
  type Interval,
  includes,
  isPoint,
  liesBelow,
  multiplyIntervals,
  negateInterval,
  point,
} from "../number/interval.ts";
import { textRange } from "../text/range.ts";
import type { Claim, Verdict } from "./claim.ts";
import { operandOf } from "./operand.ts";
import { sentenceTo } from "./sentence-to.ts";
import { holds, undecided, unlikely } from "./verdict.ts";

/**
 * A count with its growth and nothing else: some whole number must have stood there before. 83件，同比增长61.4% cannot be,
 * since (83－51)÷51＝62.7% and (83－52)÷52＝59.6%.
 */
export function wholeBaseClaim(
  document: Document,
  facts: Facts,
  change: Change,
  current: Figure,
  growth: Figure,
  direction: Direction,
): Claim | undefined {
  if (current.kind !== "count" || !isPoint(current.values) || growth.approximation !== undefined) return undefined;
  const factor = factorOf(growth, direction);
  if (factor === undefined) return undefined;
  const count = current.value;
  const places = growth.unit.scale;
  return {
    kind: "whole-base",
    operands: [
      operandOf(document, "current", current),
      { ...operandOf(document, "growth", growth), stated: formatPlaces(growth.value, places) },
    ],
    formula: `${count.coefficient}÷(1${direction === "up" ? "＋" : "－"}${formatPlaces(growth.value, places)}%)`,
    range: change.range,
    verdict: judge(document, facts, change, current, growth, direction, factor),
  };
}

function judge(
  document: Document,
  facts: Facts,
  { range, crowded }: Change,
  current: Figure,
  growth: Figure,
  direction: Direction,
  factor: Interval,
): Verdict {
  const found = wholeBase(current.value, factor);
  if (found.fits) return holds();
  const text = sentenceTo(document, range);
  // From nothing, some programs print 100 %.
  if (compare(growth.value, HUNDRED) === 0 && direction === "up") return undecided("zero-base");
  if (isAdjusted(text) || isIntended(text)) return undecided("other-footing");
  if (isMean(text)) return undecided("base-not-stated");
  const before = textRange(range.start - (text.length - (range.end - range.start)), current.range.start);
  const others = facts.within(figures, before).filter(({ kind, values }) => kind === "count" && isPoint(values));
  // The growth may be told of a figure before, or of several together.
  if (crowded || others.some(({ value }) => wholeBase(value, factor).fits)) return undecided("overlapping");
  const shown = Math.max(2, growth.unit.scale);
  const tried = [found.least, add(found.least, ONE)].filter((base) => compare(base, ZERO) > 0);
  const terms = tried.map((base) => {
    const [more, less] = direction === "up" ? [current.value, base] : [base, current.value];
    const made = divide(multiply(subtract(more, less), HUNDRED), base, shown);
    return `(${more.coefficient}－${less.coefficient})÷${base.coefficient}＝${formatPlaces(made, shown)}%`;
  });
  return unlikely(terms.join("，"), "");
}

/** How many times its base the count is, in per cent: 100 + g or 100 − g; `undefined` where nothing would be left. */
function factorOf({ values }: Figure, direction: Direction): Interval | undefined {
  const factor = addIntervals(point(HUNDRED), direction === "up" ? values : negateInterval(values));
  return liesBelow(factor, point(ZERO)) ? undefined : factor;
}

/** The greatest whole number that the count could have grown from, by the lower end of the factor, and whether it fits. */
function wholeBase(count: Decimal, factor: Interval): { least: Decimal; fits: boolean } {
  const low = factor.low as Decimal;
  // 下降99%: of what is left, however little, there may have been any number.
  if (compare(low, ZERO) <= 0) return { least: ZERO, fits: true };
  const whole = multiply(count, HUNDRED);
  const quotient = (whole.coefficient * 10n ** BigInt(low.scale)) / (low.coefficient * 10n ** BigInt(whole.scale));
  const exact = compare(multiply(decimal(quotient), low), whole) === 0;
  const greatest = decimal(exact && factor.lowOpen ? quotient - 1n : quotient);
  const fits = compare(greatest, ZERO) > 0 && includes(multiplyIntervals(point(greatest), factor), whole);
  return { least: greatest, fits };
}

const HUNDRED: Decimal = decimal(100);
