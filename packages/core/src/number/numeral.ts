import { add, type Decimal, decimal, multiply, parseDecimal } from "./decimal.ts";

/** A numeral as it is printed: its value, and the last place that it states. */
export interface Numeral {
  readonly value: Decimal;
  /** One unit of the last printed place: 0.01 for `12.50`, 1 for `12`, 1000 for `1.2万`, 10 for `二十`. */
  readonly unit: Decimal;
}

/**
 * Arabic digits with an optional decimal part; thousands in groups of three, parted by a comma or a space (1 382 685), in
 * letter-spaced text by both ( , ). Two numbers side by side (12 345 67) are not one.
 */
export const ARABIC: string = String.raw`(?:[1-9]\d{0,2}(?:(?:,\d{3})+|(?:，\d{3})+|(?: , ?\d{3})+|(?: \d{3})+(?! ?\d))(?!\d)|\d+)(?:\.\d+)?`;

const DIGIT = "零〇○一二三四五六七八九";

/**
 * Chinese numerals as counts are written: 十二, 两千, 一百零三, 三点五, 壹佰; and digit by digit with a decimal point, as
 * newspapers of Taiwan do: 三.三二.
 */
export const CHINESE: string = `[${DIGIT}十百千万亿两廿卅壹贰叁肆伍陆柒捌玖拾佰仟]+(?:[点.][${DIGIT}]+)?`;

/** Reads {@link ARABIC}; `undefined` for anything else. */
export function readArabic(text: string): Numeral | undefined {
  const digits = text.replace(/[,， ]/gu, "");
  if (!/^\d+(?:\.\d+)?$/u.test(digits)) return undefined;
  const point = digits.indexOf(".");
  return { value: parseDecimal(digits), unit: decimal(1n, point < 0 ? 0 : digits.length - point - 1) };
}

/**
 * Reads {@link CHINESE}: positional (一千二百零三, 两万五千), or digit by digit (二〇二五). `undefined` where the characters
 * make no number (十百, 万).
 */
export function readChinese(text: string): Numeral | undefined {
  const [whole = "", fraction, ...more] = text.split(/[点.]/u);
  if (more.length > 0) return undefined;
  const value = /^[零〇○一二三四五六七八九]{2,}$/u.test(whole)
    ? digitByDigit(whole)
    : positional(whole.replace("廿", "二十").replace("卅", "三十"));
  if (value === undefined) return undefined;
  if (fraction === undefined) return { value, unit: lastPlace(whole) };
  const places = digitByDigit(fraction);
  if (places === undefined) return undefined;
  return {
    value: add(value, decimal(places.coefficient, fraction.length)),
    unit: decimal(1n, fraction.length),
  };
}

/** A numeral times a multiplier such as 万: both the value and the last place. */
export function scaled({ value, unit }: Numeral, by: Decimal): Numeral {
  return { value: multiply(value, by), unit: multiply(unit, by) };
}

/** 万 and 亿, which may follow Arabic digits, and 千 and 百, which should not but do. */
export const MULTIPLIERS: Readonly<Record<string, Decimal>> = {
  百: decimal(100),
  千: decimal(1000),
  万: decimal(10_000),
  百万: decimal(1_000_000),
  千万: decimal(10_000_000),
  亿: decimal(100_000_000),
  万亿: decimal(1_000_000_000_000),
  兆: decimal(1_000_000_000_000),
};

const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  "○": 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  壹: 1,
  贰: 2,
  叁: 3,
  肆: 4,
  伍: 5,
  陆: 6,
  柒: 7,
  捌: 8,
  玖: 9,
};

const PLACES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 拾: 10, 佰: 100, 仟: 1000 };

const TEN_THOUSAND = 10_000n;
const HUNDRED_MILLION = 100_000_000n;

function digitByDigit(text: string): Decimal | undefined {
  let digits = "";
  for (const character of text) {
    const digit = DIGITS[character];
    if (digit === undefined) return undefined;
    digits += digit;
  }
  return digits === "" ? undefined : decimal(BigInt(digits));
}

/** Groups of up to four places, closed by 万 and 亿: (一万二千) 亿 (三千) 万 (四百五十). Each of them closes once. */
function positional(text: string): Decimal | undefined {
  let total = 0n;
  let belowHundredMillion = 0n;
  let group = 0n;
  let digit: number | undefined;
  let place = 10_000;
  let some = false;
  for (const character of text) {
    const asDigit = DIGITS[character];
    const asPlace = PLACES[character];
    if (asDigit !== undefined) {
      if (digit !== undefined && digit !== 0) return undefined;
      digit = asDigit;
      some = true;
    } else if (asPlace !== undefined) {
      if (asPlace >= place || (digit === 0 && asPlace !== 10)) return undefined;
      // 十二 leaves the one before 十 out.
      if (digit === undefined && asPlace !== 10) return undefined;
      group += BigInt((digit || 1) * asPlace);
      place = asPlace;
      digit = undefined;
      some = true;
    } else {
      const made = group + BigInt(digit ?? 0);
      if (character === "万" && made > 0n && belowHundredMillion === 0n) {
        belowHundredMillion = made * TEN_THOUSAND;
      } else if (character === "亿" && belowHundredMillion + made > 0n && total === 0n) {
        total = (belowHundredMillion + made) * HUNDRED_MILLION;
        belowHundredMillion = 0n;
      } else {
        return undefined;
      }
      group = 0n;
      digit = undefined;
      place = 10_000;
    }
  }
  if (!some) return undefined;
  return decimal(total + belowHundredMillion + group + BigInt(digit ?? 0) * placeOfLastDigit(text));
}

/** A digit right behind 百, 千, 万 or 亿 counts the next lower place: 三百五, 一万五. */
function placeOfLastDigit(text: string): bigint {
  const before = placeOf(text[text.length - 2] ?? "");
  return before > 10n ? before / 10n : 1n;
}

/** 二十 states its tens, 两千 its thousands, 三百五 its tens; any other numeral that ends in a digit states its ones. */
function lastPlace(text: string): Decimal {
  if (DIGITS[text[text.length - 1] ?? ""] !== undefined) return decimal(placeOfLastDigit(text));
  let unit = 1n;
  for (let at = text.length - 1; at >= 0 && DIGITS[text[at] as string] === undefined; at--)
    unit *= placeOf(text[at] as string);
  return decimal(unit);
}

function placeOf(character: string): bigint {
  if (character === "万") return TEN_THOUSAND;
  return character === "亿" ? HUNDRED_MILLION : BigInt(PLACES[character] ?? 1);
}
