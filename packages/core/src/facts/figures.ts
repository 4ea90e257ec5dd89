import { add, type Decimal, decimal, divideByPowerOfTen, formatDecimal, negate } from "../number/decimal.ts";
import { type Interval, negateInterval } from "../number/interval.ts";
import { MULTIPLIERS, type Numeral, scaled } from "../number/numeral.ts";
import { shifted, type TextRange, textRange } from "../text/range.ts";
import { COUNTER, type Dimension, dimensionOf, isMeasure } from "./counters.ts";
import type { BlockFact } from "./fact.ts";
import { type Hedge, hedgeAfter, hedgeBefore } from "./figures/hedges.ts";
import { HAN_DIGIT, matchAt, numberAt, type PrintedNumber } from "./figures/notation.ts";
import { spanOf, valuesOf } from "./figures/values.ts";
import { numberNames } from "./number-names.ts";

/**
 * A number that says how much or how many.
 *
 *     发放宣传册近2000余份左右
 *             ^^^^^^^^^^^^ range: with its approximations and its unit
 *              ^^^^       number: the digits, with 万 or 亿 if they have one
 */
export interface Figure {
  readonly range: TextRange;
  readonly number: TextRange;
  /** The words before it in its clause, from the last mark or figure on: what it is a number of. May be empty. */
  readonly label: TextRange;
  /** As printed, with the multiplier. Of a range the upper end, of a ratio the first term. */
  readonly value: Decimal;
  /** One unit of the last printed place. */
  readonly unit: Decimal;
  /** The values that an honest writer could have meant; of a ratio any. */
  readonly values: Interval;
  readonly kind: "count" | "amount" | "percent" | "permille" | "points" | "ratio" | "bare";
  /** 件, 元, %, 个百分点; empty for a bare number. Folded; of 篇(条) the first word. */
  readonly counter: string;
  readonly dimension: Dimension;
  /** 万, 亿 …, which the value already holds; empty without one, and where digits follow it down to the ones (28万3,622). */
  readonly multiplier: string;
  /** Which way the text makes it vague: 约/左右, 余/超/以上, 近/不足/以内. A range (15～30人) is about its numbers. */
  readonly approximation: "about" | "more" | "less" | undefined;
  /** The two ends of a range. */
  readonly ends?: readonly [low: FigureEnd, high: FigureEnd];
  /** The terms of a ratio: 4.6:38.2:57.2. */
  readonly terms?: readonly RatioTerm[];
}

/** One number of a range, with its own values; the unit may stand behind the other only. */
export interface FigureEnd {
  readonly range: TextRange;
  readonly value: Decimal;
  readonly values: Interval;
}

export interface RatioTerm {
  readonly range: TextRange;
  readonly value: Decimal;
  /** One unit of the last printed place. */
  readonly unit: Decimal;
}

/**
 * Figures of a block, in reading order. What looks like a figure and is a name is passed over: see {@link numberNames}.
 * So are Chinese numerals without a unit, which are words more often than numbers.
 */
export const figures: BlockFact<Figure> = {
  id: "figures",
  scope: "block",
  extract({ text }, facts) {
    const found: Figure[] = [];
    const names = facts.get(numberNames);
    let nextName = 0;
    let end = 0;
    START.lastIndex = 0;
    while (START.test(text)) {
      const index = START.lastIndex - 1;
      while (nextName < names.length && (names[nextName] as Placed).range.end <= index) nextName++;
      const name = names[nextName]?.range;
      if (name !== undefined && name.start <= index) {
        START.lastIndex = name.end;
        continue;
      }
      const stated = statedAt(text, end, index, name?.start ?? text.length);
      if (stated === undefined) continue;
      found.push({ ...stated, label: labelBefore(text, end, stated.range.start) });
      end = stated.range.end;
      START.lastIndex = end;
    }
    return found;
  },
  moved: (figure, by) =>
    by === 0
      ? figure
      : {
          ...figure,
          range: shifted(figure.range, by),
          number: shifted(figure.number, by),
          label: shifted(figure.label, by),
          ...(figure.ends === undefined
            ? {}
            : { ends: [movedPart(figure.ends[0], by), movedPart(figure.ends[1], by)] }),
          ...(figure.terms === undefined ? {} : { terms: figure.terms.map((term) => movedPart(term, by)) }),
        },
};

interface Placed {
  readonly range: TextRange;
}

function movedPart<Part extends Placed>(part: Part, by: number): Part {
  return { ...part, range: shifted(part.range, by) };
}

/** One character: a number begins where a run of digits or numerals does; 总数十二件 are twelve, 数十件 some tens. */
const START = new RegExp(
  `(?<!\\d)(?<!\\d[.,])\\d|(?<![人总件次个户分基倍指份])[数几](?=[十百千万亿])|(?<!兆|${HAN_DIGIT})${HAN_DIGIT}`,
  "gu",
);

type Stated = Omit<Figure, "label">;

/** A number with its unit and what makes it vague, negative, a range or a ratio; `until` is where the next name begins. */
function statedAt(text: string, from: number, at: number, until: number): Stated | undefined {
  const ratio = ratioAt(text, at);
  if (ratio !== undefined) return ratio;
  const first = measuredAt(text, at);
  if (first === undefined) return undefined;
  const second = rangeEndAt(text, first, until);
  return second === undefined ? single(text, from, first) : rangeOf(text, from, first, second);
}

/** A number and its unit, before the words around it are looked at. */
interface Measured {
  readonly start: number;
  readonly end: number;
  readonly number: PrintedNumber;
  readonly kind: Figure["kind"];
  readonly counter: string;
  readonly numeral: Numeral;
}

const UNIT = new RegExp(
  ` ?(?:(?<rate>%|‰|(?:个 ?)?百 ?分 ?点)|(?<tenths>成(?<fifth>半|[一二三四五六七八九])?)(?![员立为功果长熟本交品分绩都效就套型人年片群规\\d])|(?<counter>${COUNTER})(?:(?<part>半(?![数径岛导])|(?<=个)[多余](?=月|小时|季度))(?<span>月|小时|季度)?)?)`,
  "uy",
);

/** `rate` is what a number without a unit is a rate of: the 三 of 百分之二至三. */
function measuredAt(text: string, at: number, rate?: "percent" | "permille"): Measured | undefined {
  const number = numberAt(text, at);
  if (number === undefined) return undefined;
  if (number.rate !== undefined) return rated(at, number, number.rate);
  const { numeral, script } = number;
  const unit = matchAt(UNIT, text, number.end);
  const { rate: sign, tenths, fifth, counter, part, span } = unit?.groups ?? {};
  if (unit === undefined || (tenths !== undefined && !isTenths(numeral))) {
    if (rate !== undefined) return rated(at, number, rate);
    const bare = number.vague === undefined || number.vague === "余" || number.multiplier !== "";
    const kept = bare ? number : { ...number, vague: undefined, end: number.numberEnd };
    return { start: at, end: kept.end, number: kept, kind: "bare", counter: "", numeral };
  }
  // 一个, 一批, 一次性: an article, unless it ends its clause (741宗、一宗).
  const one = script === "chinese" && number.end === at + 1 && text[at] === "一";
  if (
    one &&
    !(LISTED_ONE.test(counter ?? "") && /^(?: ?[，、。；;,)）]|$)/u.test(text.slice(unit.end, unit.end + 2)))
  ) {
    if (sign === undefined && (tenths === undefined || text[unit.end] === "不")) return undefined;
  }
  if (tenths !== undefined)
    return { ...rated(at, number, "percent"), end: unit.end, numeral: ofTenths(numeral, fifth) };
  const word = sign?.replace(/ /gu, "") ?? (span === undefined ? wordOf(counter) : LONG_SPANS[span]) ?? "";
  const halved = part === "半" && number.vague === undefined ? plusHalf(numeral) : numeral;
  return {
    start: at,
    end: unit.end,
    number: part === undefined || part === "半" ? number : { ...number, vague: part },
    kind: kindOf(word, halved, number.multiplier !== ""),
    counter: word === "百分点" ? "个百分点" : word,
    numeral: halved,
  };
}

/** 三个半月, 5个多小时. */
const LONG_SPANS: Readonly<Record<string, string>> = { 月: "个月", 小时: "小时", 季度: "个季度" };

/** What Macau lists beside digits: 741宗、兩宗、一宗. */
const LISTED_ONE = /^[宗件例起名人]$/u;

function rated(start: number, number: PrintedNumber, kind: "percent" | "permille"): Measured {
  return { start, end: number.end, number, kind, counter: kind === "percent" ? "%" : "‰", numeral: number.numeral };
}

function isTenths({ value }: Numeral): boolean {
  return value.scale <= 1 && value.coefficient > 0n && value.coefficient <= 10n ** BigInt(1 + value.scale);
}

/** 九成 is 90 to the ten, 九成五 95 to the five. */
function ofTenths({ value }: Numeral, half: string | undefined): Numeral {
  const tens = decimal(value.coefficient * 10n, value.scale);
  if (half === undefined) return { value: tens, unit: decimal(10) };
  const digit = half === "半" ? 5 : "一二三四五六七八九".indexOf(half) + 1;
  return { value: add(tens, decimal(digit)), unit: decimal(digit === 5 ? 5 : 1) };
}

/** 两年半, 三个半月. */
function plusHalf({ value }: Numeral): Numeral {
  return { value: add(value, decimal(5, 1)), unit: decimal(5, 1) };
}

/** 篇(条) counts by its first word, 人/次 as 人次. */
function wordOf(counter: string | undefined): string {
  return counter?.replace(/[(（][^(（]*$| /gu, "").replace("/次", "次") ?? "";
}

function kindOf(word: string, { value, unit }: Numeral, multiplied: boolean): Figure["kind"] {
  if (word === "%") return "percent";
  if (word === "‰") return "permille";
  if (word.endsWith("百分点")) return "points";
  const rounded = multiplied || value.scale > 0 || (unit.scale === 0 && unit.coefficient >= 10_000n);
  return isMeasure(word) || rounded ? "amount" : "count";
}

function single(text: string, from: number, measured: Measured): Stated | undefined {
  const { number, kind, counter, numeral } = measured;
  // A Chinese numeral without a unit is a word more often than a number.
  if (kind === "bare" && (number.script === "chinese" || number.place)) return undefined;
  const sign = signBefore(text, from, measured.start, measured.end);
  const before = sign === undefined ? hedgeBefore(text, from, measured.start, number.place, counter) : undefined;
  const after = hedgeAfter(text, measured.end, counter === "倍" || dimensionOf(counter) !== "count");
  if (number.place && number.vague === undefined && before === undefined && after === undefined) return undefined;
  const inner = innerHedge(number);
  const hedges = [inner, after, before].filter((hedge) => hedge !== undefined);
  const approximation = number.between === undefined ? hedges[0]?.approximation : "about";
  const values =
    number.between ?? valuesOf(numeral, kind === "bare" && number.multiplier !== "" ? "amount" : kind, hedges);
  return {
    range: textRange(sign?.start ?? before?.at ?? measured.start, Math.max(sign?.end ?? 0, after?.at ?? measured.end)),
    number: textRange(measured.start, number.numberEnd),
    value: sign === undefined ? numeral.value : negate(numeral.value),
    unit: numeral.unit,
    values: sign === undefined ? values : negateInterval(values),
    kind,
    counter,
    dimension: dimensionOf(counter),
    multiplier: number.multiplier,
    approximation,
  };
}

/** 余 and 多 reach to the next step; 几 and 来 too, where 来 may also fall short. */
function innerHedge({ vague, end }: PrintedNumber): Hedge | undefined {
  return vague === undefined ? undefined : { approximation: vague === "来" ? "about" : "more", limit: false, at: end };
}

const SIGN_BEFORE = /(?:\(-\) ?|(?<![\d%‰A-Za-z\p{Script=Han}年月日号)）—–-])[-–] ?|(?<=[\p{Script=Han}])-|负)$/u;

/** -0.3%, (-)4.75%, 负0.3%, 4.75%(-); a hyphen right behind the figure before is none. 下降 is a word, not a sign. */
function signBefore(
  text: string,
  from: number,
  start: number,
  end: number,
): { start: number; end: number } | undefined {
  if (text.startsWith("(-)", end)) return { start, end: end + 3 };
  const before = text.slice(Math.max(from, start - 4), start);
  const match = SIGN_BEFORE.exec(before);
  if (match === null || (start - match[0].length === from && from > 0 && !match[0].startsWith("("))) return undefined;
  return { start: start - match[0].length, end };
}

const SPAN = / ?(?:[～~—–-]|至|到) ?/uy;

/** 15～30%, 5至10件, 百分之二至百分之三: the number behind a dash, counted alike or left without a unit. */
function rangeEndAt(text: string, first: Measured, until: number): Measured | undefined {
  if (first.number.vague !== undefined || first.number.place) return undefined;
  const dash = matchAt(SPAN, text, first.end);
  if (dash === undefined || dash.end >= until || !START_HERE.test(text[dash.end] ?? "")) return undefined;
  const second = measuredAt(text, dash.end, first.number.rate);
  if (second === undefined || second.number.place || second.counter === "") return undefined;
  return first.counter === "" || first.counter === second.counter ? second : undefined;
}

const START_HERE = new RegExp(`^(?:\\d|${HAN_DIGIT})$`, "u");

function rangeOf(text: string, from: number, first: Measured, second: Measured): Stated {
  const low = first.counter === "" && first.number.multiplier === "" ? inUnitOf(first, second) : first.numeral;
  const before = hedgeBefore(text, from, first.start, false, second.counter);
  const after = hedgeAfter(text, second.end, false);
  const end = (measured: Measured, numeral: Numeral): FigureEnd => ({
    range: textRange(measured.start, measured.number.numberEnd),
    value: numeral.value,
    values: valuesOf(numeral, second.kind, []),
  });
  const ends = [end(first, low), end(second, second.numeral)] as const;
  return {
    range: textRange(before?.at ?? first.start, after?.at ?? second.end),
    number: textRange(first.start, second.number.numberEnd),
    value: second.numeral.value,
    unit: second.numeral.unit,
    values: spanOf(ends[0].values, ends[1].values, [before, after]),
    kind: second.kind,
    counter: second.counter,
    dimension: dimensionOf(second.counter),
    multiplier: second.number.multiplier,
    approximation: "about",
    ends,
  };
}

/** 13～17万元: the first leaves its 万 to the second. */
function inUnitOf({ numeral }: Measured, { number }: Measured): Numeral {
  const factor = MULTIPLIERS[number.multiplier];
  return factor === undefined ? numeral : scaled(numeral, factor);
}

const RATIO_MARK = / ?[:：] ?(?=\d)/uy;

/** 1.68:1, 4.6:38.2:57.2; not where a unit follows. Times have been set aside as names. */
function ratioAt(text: string, at: number): Stated | undefined {
  const terms: RatioTerm[] = [];
  let number = digitsAt(text, at);
  for (let start = at; number !== undefined && terms.length <= MOST_TERMS; ) {
    terms.push({ range: textRange(start, number.end), value: number.numeral.value, unit: number.numeral.unit });
    const mark = matchAt(RATIO_MARK, text, number.end);
    if (mark === undefined) break;
    start = mark.end;
    number = digitsAt(text, start);
  }
  const first = terms[0];
  const last = terms[terms.length - 1];
  if (first === undefined || last === undefined || terms.length < 2 || terms.length > MOST_TERMS) return undefined;
  if (matchAt(UNIT, text, last.range.end) !== undefined) return undefined;
  const range = textRange(at, last.range.end);
  return {
    range,
    number: range,
    value: first.value,
    unit: first.unit,
    values: { low: undefined, high: undefined, lowOpen: true, highOpen: true },
    kind: "ratio",
    counter: "",
    dimension: "rate",
    multiplier: "",
    approximation: "about",
    terms,
  };
}

/** More are a table in a line, or noise. */
const MOST_TERMS = 8;

function digitsAt(text: string, at: number): PrintedNumber | undefined {
  const number = isDigit(text[at]) ? numberAt(text, at) : undefined;
  return number?.multiplier === "" && number.vague === undefined && number.rate === undefined ? number : undefined;
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= "0" && character <= "9";
}

/** From the last mark of the clause, or the figure before, to the figure; without the spaces around it. */
function labelBefore(text: string, from: number, to: number): TextRange {
  let start = to;
  while (start > from && !/[，,。；;：:、！？()（）]/u.test(text[start - 1] as string)) start--;
  let end = to;
  while (start < end && text[start] === " ") start++;
  while (end > start && text[end - 1] === " ") end--;
  return textRange(start, end);
}

/** A value as it would be printed beside the figure: in its multiplier, and for amounts with its unit. */
export function formatLike(
  value: Decimal,
  { multiplier, kind, counter }: Pick<Figure, "multiplier" | "kind" | "counter">,
): string {
  const factor = MULTIPLIERS[multiplier];
  const digits = formatDecimal(factor === undefined ? value : divideByPowerOfTen(value, factor));
  return kind === "amount" ? `${digits}${multiplier}${counter}` : digits;
}
