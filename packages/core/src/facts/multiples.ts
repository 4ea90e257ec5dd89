import { add, compare, type Decimal, decimal, multiply, subtract, ZERO } from "../number/decimal.ts";
import type { Interval } from "../number/interval.ts";
import { readArabic, readChinese } from "../number/numeral.ts";
import { shifted, type TextRange, textRange } from "../text/range.ts";
import type { BlockFact } from "./fact.ts";

/** How many times: 2.5倍, 逾一倍, 近七倍, 1倍多; or how many doublings: 翻番, 翻了两番. */
export interface Multiple {
  readonly range: TextRange;
  readonly unit: "times" | "doublings";
  /** As printed: 2.5 of 2.5倍, 2 of 翻两番. */
  readonly value: Decimal;
  /** The number of times that an honest writer could have meant; of doublings, how many times the old value is the new one. */
  readonly values: Interval;
}

export const multiples: BlockFact<Multiple> = {
  id: "multiples",
  scope: "block",
  extract({ text }) {
    const found: Multiple[] = [];
    for (const match of text.matchAll(MULTIPLE)) {
      const multiple = read(match.groups as MultipleGroups);
      if (multiple === undefined) continue;
      found.push({ range: textRange(match.index, match.index + match[0].length), ...multiple });
    }
    return found;
  },
  moved: (multiple, by) => ({ ...multiple, range: shifted(multiple.range, by) }),
};

const MORE_BEFORE = "超过|超|逾|不少于|不低于|至少|突破|高出";
const LESS_BEFORE = "将近|接近|近|不足|不到";
const ABOUT = "大约|约";

/** No multiple is longer than 一百二十八点五; a bound keeps a row of numerals from being tried over and over. */
const HAN = "[零一二两三四五六七八九十百千]{1,8}(?:点[零一二三四五六七八九]{1,4})?";

/** On folded text. 倍 also ends words (加倍, 事半功倍), which have no number before them. */
const MULTIPLE = new RegExp(
  `(?:(?<more>${MORE_BEFORE})|(?<less>${LESS_BEFORE})|(?<about>${ABOUT}))? ?` +
    `(?:(?:(?<arabic>(?<![\\d.])\\d+(?:\\.\\d+)?)|(?<han>${HAN})) ?(?<over>余|多|几)? ?倍(?<after>有余|多|余|以上|左右|上下|以内|以下)?` +
    `|翻(?:了|(?<near>近|将近)|(?<beyond>逾|超))?(?<doublings>[一两二三四])?番(?<afterDoubling>多|有余|以上|左右)?)`,
  "gu",
);

interface MultipleGroups {
  readonly more?: string;
  readonly less?: string;
  readonly about?: string;
  readonly arabic?: string;
  readonly han?: string;
  readonly over?: string;
  readonly after?: string;
  readonly near?: string;
  readonly beyond?: string;
  readonly doublings?: string;
  readonly afterDoubling?: string;
}

function read(groups: MultipleGroups): Omit<Multiple, "range"> | undefined {
  const { arabic, han, doublings } = groups;
  if (arabic === undefined && han === undefined) {
    const value = decimal(doublings === undefined ? 1 : DOUBLINGS.indexOf(doublings) + 1);
    return { unit: "doublings", value, values: ratioOf(value, groups) };
  }
  const numeral = arabic === undefined ? readChinese(han as string) : readArabic(arabic);
  if (numeral === undefined) return undefined;
  return { unit: "times", value: numeral.value, values: timesOf(numeral.value, numeral.unit, groups) };
}

const DOUBLINGS = "一两三四";

/** A number of times is worked out, and so rounded or cut: [v − u/2, v + u). 近 reaches one step down, 逾 one step up and 以上 further. */
function timesOf(value: Decimal, unit: Decimal, { more, less, about, over, after }: MultipleGroups): Interval {
  if (more !== undefined || after === "以上") return from(value, undefined);
  if (over !== undefined || after === "多" || after === "余" || after === "有余") return from(value, add(value, unit));
  if (less !== undefined || after === "以内" || after === "以下")
    return from(notBelowZero(subtract(value, unit)), value);
  if (about !== undefined || after !== undefined) return from(notBelowZero(subtract(value, unit)), add(value, unit));
  return from(subtract(value, multiply(unit, HALF)), add(value, unit));
}

/**
 * n doublings make 2ⁿ times the old value. The word is used where that number is the nearest one, or has been passed and
 * the next not yet been reached: [¾ · 2ⁿ, 2ⁿ⁺¹).
 */
function ratioOf(doublings: Decimal, groups: MultipleGroups): Interval {
  const full = decimal(2n ** doublings.coefficient);
  const least = multiply(full, decimal(75, 2));
  const next = multiply(full, decimal(2));
  if (groups.less !== undefined || groups.near !== undefined) return from(multiply(full, HALF), full);
  if (groups.about !== undefined || groups.afterDoubling === "左右") return from(multiply(full, HALF), next);
  if (groups.more !== undefined || groups.beyond !== undefined || groups.afterDoubling !== undefined)
    return from(full, undefined);
  return from(least, next);
}

const HALF = decimal(5, 1);

function from(low: Decimal, high: Decimal | undefined): Interval {
  return { low, high, lowOpen: false, highOpen: high !== undefined && compare(high, low) > 0 };
}

function notBelowZero(value: Decimal): Decimal {
  return compare(value, ZERO) < 0 ? ZERO : value;
}
