import type { Document } from "../document/document.ts";
import type { Figure } from "../facts/figures.ts";
import { ending, type Mention, nearby, type Statement, statements } from "../facts/statements.ts";
import {
  absolute,
  add,
  compare,
  type Decimal,
  decimal,
  equal,
  formatDecimal,
  ONE,
  subtract,
  sum,
  ZERO,
} from "../number/decimal.ts";
import { addIntervals, closed, derivedFrom, includes, liesBelow, point, sumIntervals } from "../number/interval.ts";
import type { Claim, ClaimReader, Verdict } from "./claim.ts";
import { countAlike, isDerived } from "./counter-kin.ts";
import { operandOf } from "./operand.ts";
import { claimOf, fits, fitsAdjusted, holdsAs, misfit, type Quotient } from "./quotients.ts";
import { holds, impossible, undecided, unlikely } from "./verdict.ts";

/**
 * Proportions: 三次产业结构为11.9:35.1:53.0 makes 100, and each member is the share of its industry; 复议诉讼比6.86:1 is the
 * one number over the other; 男女性别比102.88 counts men per 100 women.
 */
export const ratios: ClaimReader = {
  id: "ratios",
  kinds: ["rate", "shares"],
  *read(document, facts) {
    let earlier: Statement[] = [];
    for (const statement of facts.get(statements)) {
      if (statement.opens) earlier = [];
      const before = earlier.flatMap(({ mentions }) => mentions);
      const found = statement.mentions.filter(({ figure }) => figure.terms !== undefined);
      for (const mention of found) {
        const around = [...before, ...nearby(statement, mention).mentions];
        yield* proportionClaims(document, mention, around, mention === found.at(-1));
      }
      earlier = [...earlier.slice(1 - SENTENCES_BACK), ending(statement)];
      const sexes = sexRatio(statement, [...before, ...statement.mentions]);
      if (sexes !== undefined) yield claimOf(document, "rate", sexes, verdictOn(sexes, true));
    }
  },
};

const SENTENCES_BACK = 2;

function* proportionClaims(
  document: Document,
  mention: Mention,
  around: readonly Mention[],
  current: boolean,
): Generator<Claim> {
  const { lead } = mention;
  const members = membersOf(mention.figure);
  if (members.length === 2) {
    const quotient = ofTwo(members, lead, around);
    if (quotient === undefined) return;
    const [part] = quotient.parts as [Figure];
    // Of the applications only some may have been taken on: 收到申请400件，受理343件.
    const certain = around.filter(({ figure }) => countAlike(figure, part)).length === 2;
    yield claimOf(document, "rate", quotient, verdictOn(quotient, certain));
    return;
  }
  if (!STRUCTURE.test(lead)) return;
  const made = sum(members.map(({ value }) => value));
  const far = compare(absolute(subtract(made, HUNDRED)), TEN) > 0;
  // 4:3:3 counts tenths; 8.4:41.2:50.4 counts hundredths, whatever they add up to.
  if (far && !(members.length === INDUSTRIES.length && INDUSTRIAL.test(lead) && areShares(members))) return;
  yield totalOf(document, members, made);
  if (current && members.length === INDUSTRIES.length && INDUSTRIAL.test(lead)) {
    yield* industryShares(document, members, around, equal(made, HUNDRED));
  }
}

/** The terms as figures of their own. */
function membersOf(ratio: Figure): Figure[] {
  return (ratio.terms ?? []).map(({ range, value, unit }) => {
    const { terms: _, ...rest } = ratio;
    const values = derivedFrom(value, unit);
    return { ...rest, range, number: range, value, unit, values, kind: "bare", approximation: undefined };
  });
}

/** Whether they are printed as per cents: of two digits, with places. */
function areShares(members: readonly Figure[]): boolean {
  return (
    members.every(({ unit }) => compare(unit, ONE) < 0) &&
    members.filter(({ value }) => compare(value, TEN) >= 0).length > 1
  );
}

const STRUCTURE = /结构|构成|比重|比例|之比|产业/u;
const INDUSTRIAL = /产业|三产/u;
const HUNDRED: Decimal = decimal(100);
const TEN: Decimal = decimal(10);

function totalOf(document: Document, members: readonly Figure[], made: Decimal): Claim {
  const unit = members.map((member) => member.unit).reduce((one, other) => (compare(one, other) >= 0 ? one : other));
  const values = addIntervals(sumIntervals(members.map((member) => member.values)), closed(subtract(ZERO, unit), unit));
  const terms = members.map(({ value }) => formatDecimal(value)).join("＋");
  const missing = subtract(HUNDRED, made);
  const first = members[0] as Figure;
  const last = members.at(-1) as Figure;
  return {
    kind: "shares",
    operands: members.map((member) => operandOf(document, "share", member, add(member.value, missing))),
    formula: `${terms}＝100`,
    range: { start: first.range.start, end: last.range.end },
    verdict: includes(values, HUNDRED) ? holds() : misfitOf(),
  };

  function misfitOf(): Verdict {
    const verdict = liesBelow(point(HUNDRED), values) ? impossible : unlikely;
    return verdict(`${terms}＝${formatDecimal(made)}`, formatDecimal(absolute(missing)));
  }
}

const INDUSTRIES = [/第?一(?:次)?产(?:业)?/u, /第?二(?:次)?产(?:业)?/u, /第?三(?:次)?产(?:业)?(?!业结构)/u];

/** Each member against the amount of its industry, where the three and their total are told. */
function* industryShares(
  document: Document,
  members: readonly Figure[],
  around: readonly Mention[],
  closes: boolean,
): Generator<Claim> {
  const start = members[0]?.range.start ?? 0;
  const before = around.filter(({ figure }) => figure.range.end <= start && !isDerived(figure));
  const amounts = INDUSTRIES.map((industry) => before.filter(({ before: words }) => industry.test(words)));
  const totals = before.filter(({ before: words }) => /生产总值|GDP/u.test(words));
  const [total] = totals;
  if (total === undefined || totals.length > 1 || amounts.some(({ length }) => length !== 1)) return;
  for (const [index, rate] of members.entries()) {
    const amount = amounts[index]?.[0] as Mention;
    if (!countAlike(amount.figure, total.figure)) return;
    const quotient: Quotient = { rate, parts: [amount.figure], bases: [total.figure], scale: HUNDRED };
    const verdict = closes && !fits(quotient) && fitsAdjusted(quotient) ? holds("adjusted") : verdictOn(quotient, true);
    yield claimOf(document, "rate", quotient, verdict);
  }
}

/** 复议诉讼比6.86:1, 复议与诉讼案件之比为6.86:1: both numbers are told, in these words. */
function ofTwo(members: readonly Figure[], lead: string, around: readonly Mention[]): Quotient | undefined {
  const [rate, one] = members;
  const named = NAMED_TWO.exec(lead)?.groups;
  if (rate === undefined || one === undefined || named === undefined || !equal(one.value, ONE)) return undefined;
  const first = around.filter(isCalled(named.first ?? ""));
  const second = around.filter(isCalled(named.second ?? ""));
  const [part] = first;
  const [base] = second;
  if (part === undefined || base === undefined || first.length > 1 || second.length > 1 || part === base)
    return undefined;
  return countAlike(part.figure, base.figure) ? { rate, parts: [part.figure], bases: [base.figure] } : undefined;

  function isCalled(word: string): (mention: Mention) => boolean {
    const called = word === "诉讼" ? /诉讼|应诉/u : new RegExp(word, "u");
    return ({ figure, before }) => !isDerived(figure) && figure.kind !== "bare" && called.test(before);
  }
}

const NAMED_TWO =
  /(?<first>[\p{Script=Han}]{2})(?:案件)?[与和]?(?:行政)?(?<second>[\p{Script=Han}]{2})(?:案件)?(?:数量|数)?(?:之)?比(?:例|值)?[为是达约至:：]*$/u;

/** Men per 100 women: 男女性别比（以女性为100）为102.88. */
function sexRatio({ mentions, text, range }: Statement, around: readonly Mention[]): Quotient | undefined {
  const at = text.search(/性别比/u);
  if (at < 0) return undefined;
  const rate = mentions.find(
    ({ figure, depth }) => figure.kind === "bare" && depth === 0 && figure.range.start > range.start + at,
  )?.figure;
  const men = around.filter(isOf(/男/u));
  const women = around.filter(isOf(/女/u));
  const [part] = men;
  const [base] = women;
  if (rate === undefined || part === undefined || base === undefined || men.length > 1 || women.length > 1)
    return undefined;
  return countAlike(part.figure, base.figure)
    ? { rate, parts: [part.figure], bases: [base.figure], scale: HUNDRED }
    : undefined;

  function isOf(sex: RegExp): (mention: Mention) => boolean {
    return ({ figure, before }) => !isDerived(figure) && figure.kind !== "bare" && sex.test(before);
  }
}

function verdictOn(quotient: Quotient, certain: boolean): Verdict {
  if (quotient.bases.some(({ value }) => compare(value, ZERO) === 0)) return undecided("zero-base");
  return fits(quotient) ? holdsAs(quotient) : misfit(quotient, certain);
}
