import type { Document } from "../document/document.ts";
import { type Figure, figures } from "../facts/figures.ts";
import { sentences } from "../facts/sentences.ts";
import { absolute, compare, type Decimal, formatDecimal, negate, subtract, ZERO } from "../number/decimal.ts";
import { type Interval, intersects, negateInterval, subtractIntervals } from "../number/interval.ts";
import { spanning } from "../text/range.ts";
import type { Claim, ClaimReader } from "./claim.ts";
import { operandOf } from "./operand.ts";
import { holds, impossible, undecided } from "./verdict.ts";

/**
 * By how many points a place is ahead of another, where the rates of both are told: 增长5.4%，高于全国（5.0%）0.4个百分点. A
 * rate may be a fall: 4.0% against 下降3.8% is 7.8 points.
 */
export const leads: ClaimReader = {
  id: "leads",
  kinds: ["points"],
  *read(document, facts) {
    for (const { range } of facts.get(sentences)) {
      const all = facts.within(figures, range);
      for (const [index, figure] of all.entries()) {
        if (figure.kind !== "points") continue;
        const claim = leadOf(document, all.slice(Math.max(0, index - FAR), index + 1), figure);
        if (claim !== undefined) yield claim;
      }
    }
  },
};

/** How many figures back the two rates may stand. */
const FAR = 2;

const PLACES = "全国|全省|全市|全区|全县|全州|全盟|全球|全港";
const LEVEL = "(?:同期|规上|城镇)?(?:平均水平|平均|均值|水平|增速)?的?";
/** The rate of the other place may stand between: 高于全国（5.0%）|0.4. */
const REMARK = "(?:\\([^()]{0,12}\\))?";

/** 高于全国|0.4个百分点, 比全省平均水平高|0.4个百分点 */
const LEAD = new RegExp(
  `(?:(?<ahead>高于|快于|高出|领先)|低于|慢于|落后)(?<place>${PLACES})${LEVEL}${REMARK}(?:约|近)? ?$`,
  "u",
);
const COMPARED = new RegExp(`[比较](?<place>${PLACES})${LEVEL}${REMARK}(?:(?<ahead>高|快)|低|慢)出?了? ?$`, "u");

/** How far before the points the words may begin that name the other place. */
const LONGEST = 40;

function leadOf(document: Document, near: readonly Figure[], points: Figure): Claim | undefined {
  const at = near.indexOf(points);
  const own = near[at - 2];
  const other = near[at - 1];
  if (own?.kind !== "percent" || other?.kind !== "percent") return undefined;
  const { folded } = document;
  const words = folded.slice(Math.max(own.range.end, points.range.start - LONGEST), points.range.start);
  const { place, ahead } = (LEAD.exec(words) ?? COMPARED.exec(words))?.groups ?? {};
  // 增长5.4%，|全国增长|5.0%: nothing else may be told in between.
  const named =
    place !== undefined && BETWEEN.exec(folded.slice(own.range.end, other.range.start))?.groups?.place === place;
  if (!named) return undefined;
  const [more, less] = ahead === undefined ? [other, own] : [own, other];
  const gap = subtractIntervals(signed(document, more).values, signed(document, less).values);
  const value = subtract(signed(document, more).value, signed(document, less).value);
  const terms = `${printed(signed(document, more))}－${inBrackets(signed(document, less))}`;
  const vague = [own, other, points].some(({ approximation }) => approximation === "about");
  return {
    kind: "points",
    operands: [
      operandOf(document, "current", own),
      operandOf(document, "base", other),
      operandOf(document, "points", points, value),
    ],
    formula: `${terms}＝${formatDecimal(points.value)}`,
    range: spanning(own.range, points.range),
    verdict: intersects(gap, points.values)
      ? holds()
      : vague
        ? undecided("approximate")
        : impossible(`${terms}＝${formatDecimal(value)}`, formatDecimal(absolute(subtract(value, points.value)))),
  };
}

const BETWEEN = new RegExp(`^[，,(]? ?[^，。；%()]{0,8}(?<place>${PLACES})[^，。；%]{0,12}$`, "u");

interface Rate {
  readonly value: Decimal;
  readonly values: Interval;
}

/** 下降3.8% is −3.8%. */
function signed({ folded }: Document, { range, value, values }: Figure): Rate {
  const falls = /(?:下降|降低|减少|负|-)$/u.test(folded.slice(Math.max(0, range.start - 2), range.start));
  return falls ? { value: negate(value), values: negateInterval(values) } : { value, values };
}

function printed({ value }: Rate): string {
  return formatDecimal(value);
}

function inBrackets(rate: Rate): string {
  return compare(rate.value, ZERO) < 0 ? `(${printed(rate)})` : printed(rate);
}
