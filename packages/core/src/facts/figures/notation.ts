import { add, compare, type Decimal, decimal, multiply } from "../../number/decimal.ts";
import type { Interval } from "../../number/interval.ts";
import { ARABIC, CHINESE, MULTIPLIERS, type Numeral, readArabic, readChinese, scaled } from "../../number/numeral.ts";
import { alternatives } from "../../text/lexicon.ts";
import { COUNTER } from "../counters.ts";

/** A number as the text prints it, before its unit: 1,204, 28万3,622, 二十余万, 百分之五点三, 数十. */
export interface PrintedNumber {
  /** Behind its last digit or multiplier. */
  readonly numberEnd: number;
  /** Behind 余, 多 or 几 too. */
  readonly end: number;
  readonly numeral: Numeral;
  /** 万, 亿 …, which the numeral already holds; empty where its digits go down to the ones. */
  readonly multiplier: string;
  readonly script: "arabic" | "chinese";
  /** What 百分之 or 三分之 make it. */
  readonly rate: "percent" | "permille" | undefined;
  /** 余, 多, 几, 来. */
  readonly vague: string | undefined;
  /** 数十, 三四, 七八十: what it may be, since it states no value. */
  readonly between: Interval | undefined;
  /** 百, 千, 万 alone, which are a number only beside a word that says so: 百余, 近千. */
  readonly place: boolean;
}

/** The number that begins at a place of a folded text. Dates and other names have been set aside before. */
export function numberAt(text: string, at: number): PrintedNumber | undefined {
  const rare = RARE.test(text.slice(at, at + LONGEST_BASE))
    ? (fractionAt(text, at) ?? ofHundredAt(text, at))
    : undefined;
  return rare ?? plainAt(text, at);
}

/** 百分之, 三分之, 1/4: looked at only where one of these follows within a few characters. */
const RARE = /分之|\//u;
const LONGEST_BASE = 5;

/** What Chinese numerals are made of. */
export const HAN_DIGIT = "[零〇○一二两三四五六七八九十百千万亿廿卅壹贰叁肆伍陆柒捌玖拾佰仟]";

const MULTIPLIER = alternatives(Object.keys(MULTIPLIERS));

/** 千 before these is part of a unit: 3千瓦时; 百分点 and 百分之 are no hundreds. */
const SCALE = `(?<multiplier>${MULTIPLIER})(?!分|(?<=千)[瓦克米伏卡帕]|(?<=兆)[瓦伏赫帕])`;

const LEAD = new RegExp(`(?<digits>${ARABIC})|[数几](?<places>[十百千万亿]+)|(?<han>${CHINESE})`, "uy");
const BEHIND = new RegExp(` ?(?<inner>[余多几来])?(?: ?${SCALE})?(?<outer>[余多几])?`, "uy");

/** 28万[3,622]件, 1,153万[6千]人: the places below a multiplier. */
const LOWER_PLACES = new RegExp(
  `(?<digits>\\d{1,2},\\d{3}|\\d{1,4})(?![\\d.,]*\\d|[A-Za-z])(?:${SCALE}|(?= ?(?:${COUNTER}|[余多]))|(?<=,\\d{3}))`,
  "uy",
);

function plainAt(text: string, at: number): PrintedNumber | undefined {
  const lead = matchAt(LEAD, text, at);
  if (lead === undefined) return undefined;
  const { digits, places, han } = lead.groups;
  const read = digits === undefined ? fromHan(han, places) : fromNumeral(readArabic(digits));
  if (read === undefined) return undefined;
  const behind = matchAt(BEHIND, text, lead.end);
  const { inner, multiplier = "", outer } = behind?.groups ?? {};
  const scale = multiplier.replace(" ", "");
  const factor = MULTIPLIERS[scale];
  let numeral = factor === undefined ? read.numeral : scaled(read.numeral, factor);
  const between = read.between === undefined ? undefined : scaledInterval(read.between, factor);
  let numberEnd = lead.end;
  if (behind !== undefined && factor !== undefined) numberEnd = behind.end - (outer?.length ?? 0);
  let end = behind === undefined || (inner ?? outer ?? factor) === undefined ? lead.end : behind.end;
  let shown = scale;
  if (factor !== undefined && inner === undefined && outer === undefined) {
    const lower = lowerPlaces(text, numberEnd, numeral, factor);
    if (lower !== undefined) {
      numeral = lower.numeral;
      numberEnd = lower.end;
      end = lower.end;
      if (isOne(numeral.unit)) shown = "";
    }
  }
  return {
    numberEnd,
    end,
    numeral,
    multiplier: shown,
    script: digits === undefined ? "chinese" : "arabic",
    rate: undefined,
    vague: inner ?? outer,
    between,
    place: read.place,
  };
}

interface Read {
  readonly numeral: Numeral;
  readonly between: Interval | undefined;
  readonly place: boolean;
}

function fromNumeral(numeral: Numeral | undefined): Read | undefined {
  return numeral === undefined ? undefined : { numeral, between: undefined, place: false };
}

/**
 * Digits one by one are a number only from three on (五三一件, 一一五八.七万); two that follow one another say about how
 * many (三四个, 七八十); 数十 and 几百 leave the first digit open.
 */
function fromHan(han: string | undefined, places: string | undefined): Read | undefined {
  if (places !== undefined) {
    const numeral = placeNumeral(places);
    if (numeral === undefined) return undefined;
    const { value } = numeral;
    return {
      numeral,
      between: { low: multiply(value, decimal(2)), high: multiply(value, decimal(10)), lowOpen: false, highOpen: true },
      place: false,
    };
  }
  if (han === undefined) return undefined;
  const place = placeNumeral(han);
  if (place !== undefined && han !== "十") return { numeral: place, between: undefined, place: true };
  const adjacent = adjacentDigits(han);
  if (adjacent !== undefined) return adjacent;
  if (/^[零〇○一二三四五六七八九]{2}$/u.test(han) || SEQUENCES.test(han)) return undefined;
  return fromNumeral(placeless(han) ?? readChinese(han));
}

/** Newspapers of Taiwan print places by their position: 三万五九一五. */
function placeless(han: string): Numeral | undefined {
  const groups = /^(?<above>[零〇○一二三四五六七八九]{1,4})万(?<below>[零〇○一二三四五六七八九]{4})$/u.exec(
    han,
  )?.groups;
  return groups === undefined ? undefined : readChinese(`${groups.above}${groups.below}`);
}

/** 一二三产业, 三四五级: classes one after another. */
const SEQUENCES = /^(?:一二三|二三四|三四五|四五六)/u;

/** 三四, 七八十, 十五六, 两三百万; 三五 is three to five. */
const ADJACENT =
  /^(?<tens>[二三四五六七八九]?十)?(?:(?<pair>[一两]二|[二两]三|三四|三五|四五|五六|六七|七八|八九))(?<places>[十百千万亿]*)$/u;

function adjacentDigits(han: string): Read | undefined {
  const groups = ADJACENT.exec(han)?.groups;
  if (groups === undefined) return undefined;
  const { tens = "", pair = "", places = "" } = groups;
  const [first = "", second = ""] = pair;
  const low = readChinese(`${tens}${first}${places}`);
  const high = readChinese(`${tens}${second}${places}`);
  if (low === undefined || high === undefined || (tens !== "" && places !== "")) return undefined;
  const open = places !== "";
  const top = open ? add(high.value, high.unit) : high.value;
  return {
    numeral: low,
    between: { low: low.value, high: top, lowOpen: false, highOpen: open },
    place: false,
  };
}

function placeNumeral(places: string): Numeral | undefined {
  const value = places === "十" ? decimal(10) : (MULTIPLIERS[places] ?? readChinese(`一${places}`)?.value);
  if (value === undefined || !/^[十百千万亿]+$/u.test(places)) return undefined;
  return { value, unit: value };
}

/** Each place must lie below the one before: 946亿, 8,043万, 5千. */
function lowerPlaces(
  text: string,
  from: number,
  whole: Numeral,
  factor: Decimal,
): { readonly numeral: Numeral; readonly end: number } | undefined {
  if (whole.unit.scale > 0 || compare(whole.unit, factor) !== 0) return undefined;
  let { value } = whole;
  let unit = factor;
  let end = from;
  for (let part = matchAt(LOWER_PLACES, text, end); part !== undefined; part = matchAt(LOWER_PLACES, text, end)) {
    const { digits = "", multiplier = "" } = part.groups;
    const step = MULTIPLIERS[multiplier] ?? decimal(1);
    const numeral = readArabic(digits);
    if (numeral === undefined || compare(multiply(numeral.value, step), unit) >= 0) break;
    value = add(value, multiply(numeral.value, step));
    unit = step;
    end = part.end;
    if (isOne(unit)) break;
  }
  return end === from ? undefined : { numeral: { value, unit }, end };
}

const OF_HUNDRED = /(?<base>[百千万])分之 ?/uy;

/** 百分之五点三, 千分之6.62, 百分之百. */
function ofHundredAt(text: string, at: number): PrintedNumber | undefined {
  const prefix = matchAt(OF_HUNDRED, text, at);
  if (prefix === undefined) return undefined;
  const { base } = prefix.groups;
  const whole = text[prefix.end] === "百" ? hundred(prefix.end + 1) : undefined;
  const number = whole ?? plainAt(text, prefix.end);
  if (number === undefined || number.place || number.multiplier !== "") return undefined;
  const numeral = base === "万" ? scaled(number.numeral, decimal(1, 1)) : number.numeral;
  return { ...number, numeral, rate: base === "百" ? "percent" : "permille" };
}

function hundred(end: number): PrintedNumber {
  const numeral = { value: decimal(100), unit: decimal(1) };
  return {
    numberEnd: end,
    end,
    numeral,
    multiplier: "",
    script: "chinese",
    rate: "percent",
    vague: undefined,
    between: undefined,
    place: false,
  };
}

const FRACTION =
  /(?:(?<below>\d{1,2}|[二两三四五六七八九十]{1,3})分之(?<above>\d{1,2}|[一二两三四五六七八九十]{1,3})|(?<over>\d{1,2})\/(?<under>\d{1,2})(?!\d))(?<vague>[强弱多])?/uy;

/** 三分之二, 1/4: a share rounded to what is easy to say, as a percentage. */
function fractionAt(text: string, at: number): PrintedNumber | undefined {
  const match = matchAt(FRACTION, text, at);
  if (match === undefined) return undefined;
  const { below, above, over, under } = match.groups;
  const numerator = smallNumber(above ?? over);
  const denominator = smallNumber(below ?? under);
  if (numerator === undefined || denominator === undefined || numerator >= denominator) return undefined;
  const hundredths = (numerator * 20_000n + denominator) / (2n * denominator);
  return {
    numberEnd: match.end,
    end: match.end,
    numeral: { value: decimal(hundredths, 2), unit: decimal(10) },
    multiplier: "",
    script: below === undefined || /\d/u.test(below) ? "arabic" : "chinese",
    rate: "percent",
    vague: undefined,
    between: undefined,
    place: false,
  };
}

function smallNumber(text: string | undefined): bigint | undefined {
  if (text === undefined) return undefined;
  return (/^\d/u.test(text) ? readArabic(text) : readChinese(text))?.value.coefficient;
}

function scaledInterval(interval: Interval, by: Decimal | undefined): Interval {
  if (by === undefined) return interval;
  const end = (value: Decimal | undefined) => (value === undefined ? undefined : multiply(value, by));
  return { ...interval, low: end(interval.low), high: end(interval.high) };
}

function isOne(unit: Decimal): boolean {
  return unit.coefficient === 1n && unit.scale === 0;
}

interface Match {
  readonly end: number;
  readonly groups: Readonly<Record<string, string | undefined>>;
}

/** A sticky pattern at a place. */
export function matchAt(pattern: RegExp, text: string, at: number): Match | undefined {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match === null ? undefined : { end: pattern.lastIndex, groups: match.groups ?? {} };
}
