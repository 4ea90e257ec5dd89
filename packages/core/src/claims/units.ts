import type { Document } from "../document/document.ts";
import type { TextEdit } from "../document/origin.ts";
import { type Figure, figures, formatLike } from "../facts/figures.ts";
import { type Decimal, decimal, divide, equal, formatDecimal, multiply } from "../number/decimal.ts";
import { type Interval, intersects, scaleInterval } from "../number/interval.ts";
import { MULTIPLIERS } from "../number/numeral.ts";
import { spanning, textRange } from "../text/range.ts";
import { isTraditional } from "../text/script.ts";
import type { Claim, ClaimReader } from "./claim.ts";
import { operandOf } from "./operand.ts";
import { holds, unlikely } from "./verdict.ts";

/**
 * One amount told twice, in two units: 986.37万元（预算表列9,863,724.15元）. If the two agree only with the point moved or
 * another 万 or 亿, one of them has lost its unit.
 */
export const restatements: ClaimReader = {
  id: "restatements",
  kinds: ["unit"],
  *read(document, facts) {
    let previous: Figure | undefined;
    for (const figure of facts.get(figures)) {
      if (previous !== undefined) {
        const claim = restatementOf(document, previous, figure);
        if (claim !== undefined) yield claim;
      }
      previous = figure;
    }
  },
};

export interface UnitSlip {
  /** Which of the figures lost its unit. */
  readonly figure: Figure;
  /** What it would be with it. */
  readonly wanted: Decimal;
}

/** The one figure that would make a relation true by a shift of its point or its multiplier; `undefined` without one, or with several. */
export function unitSlipOf(
  all: readonly Figure[],
  holdsFor: (values: readonly Interval[]) => boolean,
): UnitSlip | undefined {
  const found: UnitSlip[] = [];
  for (const [index, figure] of all.entries()) {
    if (figure.kind !== "amount") continue;
    for (const by of SHIFTS) {
      const shifted = all.map(({ values }, at) => (at === index ? scaleInterval(values, by) : values));
      if (holdsFor(shifted)) found.push({ figure, wanted: multiply(figure.value, by) });
    }
  }
  return found.length === 1 ? found[0] : undefined;
}

/** The edit that gives a figure the 万 or 亿 with which its digits mean another value; `undefined` where none does. */
export function withMultiplier(document: Document, figure: Figure, wanted: Decimal): TextEdit | undefined {
  const factor = MULTIPLIERS[figure.multiplier] ?? ONE_TO_ONE;
  const digits = divide(figure.value, factor, figure.value.scale + factor.coefficient.toString().length);
  const meant = ["", "万", "亿"].find((word) => equal(multiply(digits, MULTIPLIERS[word] ?? ONE_TO_ONE), wanted));
  if (meant === undefined) return undefined;
  const { end } = figure.number;
  return { range: textRange(end - figure.multiplier.length, end), text: inScriptOf(document, meant) };
}

function restatementOf(document: Document, first: Figure, second: Figure): Claim | undefined {
  if (first.kind !== "amount" || second.kind !== "amount" || first.counter !== second.counter) return undefined;
  const { folded } = document;
  const between = folded.slice(first.range.end, Math.min(second.range.start, first.range.end + LONGEST_LINK));
  const inBrackets = BRACKET.test(between) && /^ ?\)/u.test(folded.slice(second.range.end, second.range.end + 2));
  if (second.range.start > first.range.end + LONGEST_LINK || !(inBrackets || SAME.test(between))) return undefined;
  const print = (figure: Figure) => formatLike(figure.value, figure);
  const agree = intersects(first.values, second.values);
  const slips = agree || !isTelling(first) || !isTelling(second) ? [] : slipsBetween(first, second);
  if (!agree && slips.length === 0) return undefined;
  const mended = slips.filter(({ figure, wanted }) => withMultiplier(document, figure, wanted) !== undefined);
  const slip = mended.length === 1 ? mended[0] : undefined;
  return {
    kind: "unit",
    operands: [first, second].map((figure) =>
      operandOf(document, "amount", figure, slip?.figure === figure ? slip.wanted : undefined),
    ),
    formula: `${print(first)}＝${print(second)}`,
    range: spanning(first.range, second.range),
    verdict: agree ? holds() : unlikely(`${inUnits(first)}≠${inUnits(second)}`, ""),
  };
}

/** One of the two shifted, so that they agree. */
function slipsBetween(first: Figure, second: Figure): UnitSlip[] {
  return SHIFTS.flatMap((by) =>
    [
      { figure: first, other: second },
      { figure: second, other: first },
    ]
      .filter(({ figure, other }) => intersects(scaleInterval(figure.values, by), other.values))
      .map(({ figure }) => ({ figure, wanted: multiply(figure.value, by) })),
  );
}

/** Three digits agree by chance once in a thousand times. */
function isTelling({ value }: Figure): boolean {
  let digits = value.coefficient;
  while (digits !== 0n && digits % 10n === 0n) digits /= 10n;
  return digits >= 100n;
}

/** 9863724.15元 for 986.37万元 */
function inUnits({ value, counter }: Figure): string {
  return `${formatDecimal(value)}${counter}`;
}

function inScriptOf(document: Document, multiplier: string): string {
  if (!isTraditional(document)) return multiplier;
  return multiplier === "万" ? "萬" : multiplier === "亿" ? "億" : multiplier;
}

/** （预算表列|, ，即|: the second figure is the first over again. What brackets name as a part of it is another. */
const BRACKET = /^ ?\((?!.*(?:其中|含|包括|比|较|人均|平均|每))[^，,。；;()]*$/u;
const SAME = /^ ?[，,]?(?:即|也就是|折合|约合|合)$/u;
const LONGEST_LINK = 16;

const SHIFTS: readonly Decimal[] = [1, 2, 4, 8].flatMap((power) => [decimal(1n, power), decimal(1n, -power)]);
const ONE_TO_ONE = decimal(1);
