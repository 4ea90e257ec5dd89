import type { Document } from "../document/document.ts";
import { type Figure, formatLike } from "../facts/figures.ts";
import { absolute, add, compare, decimal, multiply, subtract, sum, ZERO } from "../number/decimal.ts";
import {
  addIntervals,
  type Interval,
  intersects,
  isPoint,
  liesBelow,
  point,
  roundedFrom,
  sumIntervals,
} from "../number/interval.ts";
import { spanning, type TextRange } from "../text/range.ts";
import type { Claim, UndecidedReason, Verdict } from "./claim.ts";
import { withoutMarker } from "./list-markers.ts";
import { operandOf } from "./operand.ts";
import { holds, impossible, undecided, unlikely } from "./verdict.ts";

/** A total with the list that is said to make it up. */
export interface Addition {
  readonly total: Figure;
  /** What surely belongs to the list. */
  readonly parts: readonly Figure[];
  /** What follows the list and may belong to it as well. */
  readonly further: readonly Figure[];
  /** Whether the parts are surely of one list, which then cannot break off before its end. */
  readonly unbroken?: boolean;
  /** Items of the list that are counted by another word. */
  readonly strays: readonly Figure[];
  /** Other totals that the list may be meant to make up. */
  readonly otherTotals: readonly Figure[];
  /** Why the parts may make less than the total; `undefined` if the list leaves nothing out. */
  readonly incomplete: UndecidedReason | undefined;
  /** Whether what is off is only unlikely: the classes might overlap after all, or be of more than the total. */
  readonly doubtful: boolean;
  /** Why the parts may make more than the total; `undefined` if the classes exclude each other. */
  readonly inclusive: UndecidedReason | undefined;
}

export function additionClaim(document: Document, addition: Addition): Claim {
  const { total, parts } = addition;
  const missing = subtract(total.value, sum(parts.map(({ value }) => value)));
  const exact = [total, ...parts].every((figure) => isPoint(valuesBeside(figure, total)));
  const figures = [total, ...parts];
  return {
    kind: kindOfSum(total),
    operands: [
      operandOf(document, "total", total, exact ? subtract(total.value, missing) : undefined),
      ...parts
        .map((part) => operandOf(document, "part", part, exact ? add(part.value, missing) : undefined))
        .map((operand) => ({ ...operand, label: withoutMarker(operand.label) })),
    ],
    formula: `${termsOf(parts, total)}＝${formatLike(total.value, total)}`,
    range: figures.map(({ range }) => range).reduce<TextRange>(spanning, total.range),
    verdict: judge(addition),
  };
}

/** `money-sum` where the addends may be in 元, 万元 and 亿元. */
export function kindOfSum({ counter }: Figure): "sum" | "money-sum" {
  return counter.endsWith("元") ? "money-sum" : "sum";
}

/** 8＋2, in the multiplier of the total where all share it. */
export function termsOf(parts: readonly Figure[], like: Figure): string {
  const alike = parts.every(({ multiplier }) => multiplier === like.multiplier);
  return parts.map((part) => formatLike(part.value, alike ? { ...part, kind: "count" } : part)).join("＋");
}

/** 8＋2＝10: what the parts really make. */
function sumDerivation(parts: readonly Figure[], total: Figure): string {
  return `${termsOf(parts, total)}＝${formatLike(sum(parts.map(({ value }) => value)), total)}`;
}

/** A bare number takes its unit, and so its vagueness, from its neighbours: 分别为12.5、13.2、14.1亿元. */
export function valuesBeside(figure: Figure, neighbour: Figure): Interval {
  // 0万元 beside 14.20万元 is nothing, not nearly half a 万元.
  if (compare(figure.value, ZERO) === 0 && figure.approximation === undefined && figure.kind !== "bare")
    return point(ZERO);
  if (figure.kind !== "bare" || figure.approximation !== undefined) return figure.values;
  const whole = neighbour.kind === "count" && figure.multiplier === "";
  return whole ? figure.values : roundedFrom(figure.value, figure.unit);
}

function judge(addition: Addition): Verdict {
  const { total, parts, further, strays, otherTotals, incomplete, inclusive, doubtful } = addition;
  const made = madeBy(parts, total);
  if (intersects(made, total.values)) return about(addition) ?? holds();
  const other = readingThatHolds(addition, made);
  if (other !== undefined) return holds(other);
  const derivation = sumDerivation(parts, total);
  const difference = formatLike(absolute(subtract(sum(parts.map(({ value }) => value)), total.value)), total);
  if (liesBelow(total.values, made)) {
    const fitsAnother = incomplete !== undefined && otherTotals.some(({ values }) => !liesBelow(values, made));
    if (fitsAnother) return undecided("base-not-stated");
    if (inclusive !== undefined) return undecided(inclusive);
    return doubtful ? unlikely(derivation, difference) : impossible(derivation, difference);
  }
  if (incomplete === "salient-parts" && further.length === 0 && swappedDigitsExplain(total, parts))
    return unlikely(derivation, difference);
  if (incomplete !== undefined) return undecided(incomplete);
  if (strays.length > 0) return undecided("other-counter");
  if (further.length > 0 && !liesBelow(madeBy([...parts, ...further], total), total.values))
    return undecided("list-bounds");
  return doubtful ? unlikely(derivation, difference) : impossible(derivation, difference);
}

function madeBy(parts: readonly Figure[], total: Figure): Interval {
  return sumIntervals(parts.map((part) => valuesBeside(part, total)));
}

/** Another way to read the list, in which it makes up the total. */
function readingThatHolds(addition: Addition, made: Interval): string | undefined {
  const { total, parts, further, strays, otherTotals, incomplete, unbroken } = addition;
  if (otherTotals.some(({ values }) => intersects(made, values))) return "other-total";
  // A list that names the rest or all is not broken off before its end.
  const least = unbroken === true || incomplete === undefined ? parts.length : 2;
  if (someBeginningMakes([...parts, ...further], total, least)) return "other-extent";
  if (someEndMakes(made, further, total)) return "other-extent";
  if (strays.length > 0 && intersects(madeBy([...parts, ...strays], total), total.values)) return "other-counter";
  return liesBelow(total.values, made) && nests(parts, total) ? "nested" : undefined;
}

/** Whether the list, broken off earlier or read on further, makes the total. */
function someBeginningMakes(parts: readonly Figure[], total: Figure, least: number): boolean {
  let made = point(ZERO);
  for (const [index, part] of parts.entries()) {
    made = addIntervals(made, valuesBeside(part, total));
    if (index + 1 >= least && intersects(made, total.values)) return true;
  }
  return false;
}

/** Whether the list and the last few of what follows make the total. */
function someEndMakes(listed: Interval, further: readonly Figure[], total: Figure): boolean {
  let made = listed;
  for (const figure of [...further].reverse()) {
    made = addIntervals(made, valuesBeside(figure, total));
    if (intersects(made, total.values)) return true;
  }
  return false;
}

/**
 * 约1万 leaves much room, yet nobody whose parts make 1.39万 calls that about 1万: a quarter off is another number.
 */
function about({ total, parts, incomplete, inclusive }: Addition): Verdict | undefined {
  if (total.approximation !== "about") return undefined;
  const made = sum(parts.map(({ value }) => value));
  const over = compare(multiply(made, decimal(4)), multiply(total.value, decimal(5))) > 0;
  const under = compare(multiply(made, decimal(4)), multiply(total.value, decimal(3))) < 0;
  if (!(over && inclusive === undefined) && !(under && incomplete === undefined)) return undefined;
  return unlikely(sumDerivation(parts, total), formatLike(absolute(subtract(made, total.value)), total));
}

/**
 * Whether the total is what its parts make but for two neighbouring digits: 31.72 beside parts that make 31.27. Only in a
 * list of three or more, where less would be chance.
 */
function swappedDigitsExplain(total: Figure, parts: readonly Figure[]): boolean {
  if (parts.length < 3) return false;
  const digits = total.value.coefficient.toString();
  if (digits.length < 3) return false;
  const made = madeBy(parts, total);
  const half = subtract(total.value, total.values.low ?? total.value);
  for (let at = 0; at + 1 < digits.length; at++) {
    if (digits[at] === digits[at + 1]) continue;
    const swapped = `${digits.slice(0, at)}${digits[at + 1]}${digits[at]}${digits.slice(at + 2)}`;
    const meant = decimal(BigInt(swapped), total.value.scale);
    if (intersects(made, { ...point(meant), low: subtract(meant, half), high: add(meant, half) })) return true;
  }
  return false;
}

/** Lists beyond this length are not searched for a nested reading. */
const MOST_NESTED_PARTS = 14;

/**
 * Whether the list makes sense with some parts read as parts of the one before them: 办结23件，其中处罚19件、警告12件、罚款7件、
 * 终止4件 is 19＋4, and 12＋7＝19.
 */
function nests(parts: readonly Figure[], total: Figure): boolean {
  if (parts.length > MOST_NESTED_PARTS) return false;
  const from = (at: number, made: Interval): boolean => {
    if (at === parts.length) return intersects(made, total.values);
    const parent = valuesBeside(parts[at] as Figure, total);
    const withParent = addIntervals(made, parent);
    if (liesBelow(total.values, withParent)) return false;
    if (from(at + 1, withParent)) return true;
    let children = point(ZERO);
    for (let next = at + 1; next < parts.length; next++) {
      children = addIntervals(children, valuesBeside(parts[next] as Figure, total));
      if (liesBelow(parent, children)) return false;
      if (next > at + 1 && intersects(children, parent) && from(next + 1, withParent)) return true;
    }
    return false;
  };
  return from(0, point(ZERO));
}
