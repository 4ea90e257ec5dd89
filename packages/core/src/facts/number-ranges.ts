import type { Decimal } from "../number/decimal.ts";
import { multiply } from "../number/decimal.ts";
import { ARABIC, MULTIPLIERS, readArabic } from "../number/numeral.ts";
import { alternatives } from "../text/lexicon.ts";
import { shifted, type TextRange, textRange } from "../text/range.ts";
import { COUNTER } from "./counters.ts";
import type { BlockFact } from "./fact.ts";

/**
 * From one number to another: 每班15～30人.
 *
 *     投资13～17万元
 *         ^^       from, which leaves its 万 to the other
 *            ^^^^  to
 */
export interface NumberRange {
  readonly range: TextRange;
  readonly from: RangeBound;
  readonly to: RangeBound;
  /** Of the second number: %, 人, 元. */
  readonly counter: string;
}

export interface RangeBound {
  /** The digits and what multiplies them; not the counter. */
  readonly range: TextRange;
  readonly value: Decimal;
  /** What is printed behind the digits: 万, %, 万元; empty where only the other end says it. */
  readonly unit: string;
  /** The multiplier alone. */
  readonly multiplier: string;
}

/** Only of things that have a size: dates, articles, scores and the way from a value to its successor (由5降至3) are none. */
export const numberRanges: BlockFact<NumberRange> = {
  id: "number-ranges",
  scope: "block",
  extract({ text }) {
    const found: NumberRange[] = [];
    for (const match of text.matchAll(RANGE)) {
      const groups = match.groups as Record<string, string | undefined>;
      const { first, firstMultiplier = "", firstUnit = "", second, secondMultiplier = "", secondUnit = "" } = groups;
      if (first === undefined || second === undefined || CHANGE.test(lastWords(text, match.index))) continue;
      const from = endAt(match.index, first, firstMultiplier, firstUnit);
      const to = endAt(
        match.index + match[0].length - secondUnit.length - secondMultiplier.length - second.length,
        second,
        secondMultiplier,
        secondUnit,
      );
      if (from === undefined || to === undefined || /^(?:19|20)\d{2}$/u.test(first)) continue;
      found.push({
        range: textRange(match.index, match.index + match[0].length),
        from,
        to,
        counter: secondUnit,
      });
    }
    return found;
  },
  moved: (each, by) => ({
    ...each,
    range: shifted(each.range, by),
    from: { ...each.from, range: shifted(each.from.range, by) },
    to: { ...each.to, range: shifted(each.to.range, by) },
  }),
};

/** What numbers name rather than measure: an order of them says nothing. */
const NO_SIZE = "年|月|日|号|时|点|分(?!钟)|届|条|款|级|期|周|班|部|本|页|度|章|节|楼|层|位";
const MULTIPLIER = alternatives(Object.keys(MULTIPLIERS));
const UNIT = `(?:%|‰|个?百分点|(?!${NO_SIZE})${COUNTER})`;

const RANGE = new RegExp(
  `(?<![\\d.,:/第A-Za-z〔(+×*~～—–-])(?<first>${ARABIC})(?<firstMultiplier>${MULTIPLIER})?(?<firstUnit>${UNIT})?` +
    ` ?(?:[~～–-]|—{1,2}|至|到) ?` +
    `(?<second>${ARABIC})(?<secondMultiplier>${MULTIPLIER})?(?<secondUnit>${UNIT})`,
  "gu",
);

/** 由5件减至3件, 从95%到90%: one value after another, which may fall; and what lies below zero counts the other way. */
const CHANGE = /由|从|自|零下|负|比分/u;

/** What stands before it in its clause, as far as it may bear on it. */
function lastWords(text: string, to: number): string {
  return (
    text
      .slice(Math.max(0, to - 16), to)
      .split(/[，。；、]/u)
      .at(-1) ?? ""
  );
}

function endAt(start: number, digits: string, multiplier: string, unit: string): RangeBound | undefined {
  const value = readArabic(digits)?.value;
  if (value === undefined) return undefined;
  const by = MULTIPLIERS[multiplier];
  return {
    range: textRange(start, start + digits.length + multiplier.length),
    value: by === undefined ? value : multiply(value, by),
    unit: `${multiplier}${unit}`,
    multiplier,
  };
}
