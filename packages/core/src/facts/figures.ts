import {
  add,
  type Decimal,
  decimal,
  divideByPowerOfTen,
  formatDecimal,
  multiply,
  subtract,
} from "../number/decimal.ts";
import { closed, type Interval, point } from "../number/interval.ts";
import { ARABIC, CHINESE, MULTIPLIERS, type Numeral, readArabic, readChinese, scaled } from "../number/numeral.ts";
import { alternatives } from "../text/lexicon.ts";
import { shifted, type TextRange, textRange } from "../text/range.ts";
import { COUNTER, isMeasure } from "./counters.ts";
import type { BlockFact } from "./fact.ts";

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
  /** As printed, with the multiplier. */
  readonly value: Decimal;
  /** One unit of the last printed place. */
  readonly unit: Decimal;
  /** The values that an honest writer could have meant. */
  readonly values: Interval;
  readonly kind: "count" | "amount" | "percent" | "permille" | "points" | "bare";
  /** 件, 元, %, 个百分点; empty for a bare number. Folded; of 篇(条) the first word. */
  readonly counter: string;
  /** 万, 亿 …, which the value already holds; empty without one. */
  readonly multiplier: string;
  /** Which way the text makes it vague: 约/左右, 余/超/以上, 近/不足/以内. */
  readonly approximation: "about" | "more" | "less" | undefined;
}

/**
 * Figures of a block, in reading order. What looks like a figure and is a name is passed over: dates, document numbers,
 * articles, hotlines, plans, titles in 《》, labels in quotation marks.
 */
export const figures: BlockFact<Figure> = {
  id: "figures",
  scope: "block",
  extract({ text }) {
    const found: Figure[] = [];
    let labelFrom = 0;
    for (const match of text.matchAll(TOKEN)) {
      const { arabic, han } = match.groups as { arabic?: string; han?: string };
      if (arabic === undefined && (han === undefined || !isCount(han, text[match.index - 1]))) continue;
      const figure = read(match as RegExpExecArray & { groups: TokenGroups });
      if (figure === undefined) continue;
      found.push({ ...figure, label: labelBefore(text, labelFrom, figure.range.start) });
      labelFrom = figure.range.end;
    }
    return found;
  },
  moved: (figure, by) => ({
    ...figure,
    range: shifted(figure.range, by),
    number: shifted(figure.number, by),
    label: shifted(figure.label, by),
  }),
};

/** Telephone services that reports name by their number; they count something only right before a counter. */
const HOTLINES =
  "110|119|120|12309|12315|12328|12333|12345|12348|12350|12356|12366|12369|12388|12389|12393|12320|710|8890";

/** What is matched first and passed over. On folded text. */
const NAMES = [
  "https?://[^\\s\\p{Script=Han}]+|www\\.[^\\s\\p{Script=Han}]+",
  // 《…》 and short quoted labels: “三项制度”, “1+2+6+28”, “12·4”.
  "《[^《》]{1,60}》",
  "[“「‘][^“”「」‘’，。；]{1,12}[”」’]",
  // 〔2025〕19号
  "[〔\\[(【]\\d{4}[〕\\])】] ?第?\\d+ ?号",
  // 第二十条, 第14次, 第三、第四
  "第 ?(?:\\d+|[零〇一二三四五六七八九十百千]+)(?:[、—~～-](?:\\d+|[一二三四五六七八九十百]+))*(?=[\\p{Script=Han}\\s，。、；]|$)",
  // 前三位, 前10名
  "前 ?(?:\\d+|[一二三四五六七八九十]+) ?[位名强]",
  // 2021—2025年, 2025年1—11月, 1月5日, 2025-01-05, 16:33; 12·4
  "(?<!\\d)(?:19|20)\\d{2} ?年?(?:度)? ?[—–~～至-] ?(?:19|20)?\\d{2} ?(?:年|财政年)度?",
  "(?<!\\d)(?:19|20)\\d{2} ?年(?:度)?(?: ?\\d{1,2}(?: ?[—–~～至-] ?\\d{1,2})? ?月份?(?: ?\\d{1,2}(?: ?[—–~～至-] ?\\d{1,2})? ?[日号])?)?",
  "(?<!\\d)(?:19|20)\\d{2}([-/.])\\d{1,2}\\1\\d{1,2}(?!\\d)",
  "(?<![\\d.])\\d{1,2}(?: ?[—–~～至-] ?\\d{1,2})? ?月份?(?: ?\\d{1,2}(?: ?[—–~～至-] ?\\d{1,2})? ?[日号])?(?!\\d)",
  "(?<!\\d)\\d{1,2}:\\d{2}(?::\\d{2})?(?!\\d)",
  "\\d{1,2}[·•]\\d{1,2}",
  "[〇○零一二三四五六七八九]{4}年",
  // 十四届人大三次会议, 三位一体, 90年代
  "[一二三四五六七八九十]+届(?:[一二三四五六七八九十]+次)?|[一二三四五六七八九十]+次(?=会议|全会|全体)|[一二三四五六七八九十]位一体|\\d+年代",
  // PM2.5, 5G, 7×24, 1+2+6, A4
  "(?<![A-Za-z])[A-Za-z]+[-.]?\\d[\\w.+-]*",
  "(?<!\\d)\\d+(?:\\.\\d+)?[A-Za-z]\\w*",
  "(?<!\\d)\\d+(?:[+×xX*]\\d+|\\+[A-Z])+",
  // Identifiers: longer than any count of a report, or cut by slashes and hyphens.
  "\\d{10,}|\\d+(?:[-/]\\d+)+",
  `(?<!\\d)(?:${HOTLINES})(?!\\d)(?![.,，]\\d)(?! ?(?:[余多]? ?${COUNTER}|[余多百千万亿%‰]))`,
  // Telephone numbers and codes after their label.
  "(?:电话|邮编|邮政编码|传真|编号|代码)[:：]? ?[\\d-]+",
];

const BEFORE = "大约|约|将近|接近|近|超过|超|逾|突破|不少于|不低于|至少|不足|不到|不超过|最多";
const AFTER = "左右|上下|以上|以下|以内|之多";
const MULTIPLIER = alternatives(Object.keys(MULTIPLIERS));

/** 近 and 约 stand for vagueness only where they are no part of a word: 最近3年, 节约20万元, 预约. */
const TOKEN = new RegExp(
  [
    ...NAMES,
    `(?:(?<before>(?<![最附靠邻])(?<![节契条合预签违公制集特履简])(?<![反赶高])(?:${BEFORE})) ?)?` +
      `(?:(?<arabic>(?<![\\d.每])${ARABIC})|(?<han>(?<!每)${CHINESE}))` +
      ` ?(?<vague1>余|多|来|几)?(?<multiplier>${MULTIPLIER}(?!分|(?<=千)[瓦克米]))?(?<vague2>余|多)? ?` +
      `(?:(?<rate>%|‰|个?百分点)|(?<counter>${COUNTER})(?!(?<=升)级))?(?<after>${AFTER})?`,
  ].join("|"),
  "gu",
);

interface TokenGroups {
  readonly before?: string;
  readonly arabic?: string;
  readonly han?: string;
  readonly vague1?: string;
  readonly multiplier?: string;
  readonly vague2?: string;
  readonly rate?: string;
  readonly counter?: string;
  readonly after?: string;
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

function read(match: RegExpExecArray & { groups: TokenGroups }): Omit<Figure, "label"> | undefined {
  const { arabic, han, multiplier, rate, counter, vague1, vague2 } = match.groups;
  const printed = arabic ?? (han as string);
  // A Chinese numeral without a counter is a word more often than a number, and so is 一: 一个, 一批, 一次性.
  if (han !== undefined && ((counter === undefined && rate === undefined) || han === "一")) return undefined;
  const numeral = arabic === undefined ? readChinese(printed) : readArabic(printed);
  if (numeral === undefined) return undefined;
  const factor = text(multiplier).replace(" ", "");
  const by = MULTIPLIERS[factor];
  const stated = by === undefined ? numeral : scaled(numeral, by);
  const word = rate ?? counter?.replace(/\([^(]*\)$| /gu, "") ?? "";
  const kind = kindOf(word, stated, by !== undefined);
  const approximation = approximationOf(match.groups);
  const start = match.index + match[0].indexOf(printed, (match.groups.before ?? "").length);
  const end = start + printed.length + (multiplier === undefined ? 0 : text(vague1).length + multiplier.length);
  return {
    range: textRange(match.index, match.index + match[0].trimEnd().length),
    number: textRange(start, end),
    value: stated.value,
    unit: stated.unit,
    values: valuesOf(stated, kind, approximation, vague1 !== undefined || vague2 !== undefined),
    kind,
    counter: word === "百分点" ? "个百分点" : word,
    multiplier: factor,
    approximation,
  };
}

/**
 * Whether a Chinese numeral tells a number: not digit by digit (三四个, 二〇二五), and not behind 几 or 数 (几十场, 数十万元).
 */
function isCount(han: string, before: string | undefined): boolean {
  if (/^[零〇○一二三四五六七八九]{2,}$/u.test(han)) return false;
  return !(/^[十百千万亿]+$/u.test(han) && before !== undefined && "几数".includes(before));
}

function text(part: string | undefined): string {
  return part ?? "";
}

function kindOf(word: string, { value }: Numeral, multiplied: boolean): Figure["kind"] {
  if (word === "%") return "percent";
  if (word === "‰") return "permille";
  if (word.endsWith("百分点")) return "points";
  if (word === "") return "bare";
  return isMeasure(word) || multiplied || value.scale > 0 ? "amount" : "count";
}

function approximationOf({ before, vague1, vague2, after }: TokenGroups): Figure["approximation"] {
  if (vague1 !== undefined || vague2 !== undefined) return vague1 === "来" || vague1 === "几" ? "about" : "more";
  if (after === "左右" || after === "上下" || before === "约" || before === "大约") return "about";
  if (after === "以下" || after === "以内") return "less";
  if (after !== undefined) return "more";
  if (before === undefined) return undefined;
  return ["近", "将近", "接近", "不足", "不到", "不超过", "最多"].includes(before) ? "less" : "more";
}

/** See {@link Interval}. A vague number reaches to the next step of its granularity: 2000余 lies between 2000 and 3000. */
function valuesOf(
  numeral: Numeral,
  kind: Figure["kind"],
  approximation: Figure["approximation"],
  attached: boolean,
): Interval {
  const { value, unit } = numeral;
  const half = multiply(unit, decimal(5, 1));
  if (approximation === undefined) {
    if (kind === "count" || kind === "bare") return point(value);
    const rate = kind === "percent" || kind === "permille" || kind === "points";
    return rate
      ? { ...closed(subtract(value, half), add(value, unit)), highOpen: true }
      : closed(subtract(value, half), add(value, half));
  }
  const step = granularity(numeral);
  if (approximation === "more")
    return { low: value, high: attached ? add(value, step) : undefined, lowOpen: false, highOpen: attached };
  if (approximation === "less") return { low: subtract(value, step), high: value, lowOpen: true, highOpen: false };
  return closed(subtract(value, step), add(value, step));
}

/** The place of the last digit that is not zero, for whole numbers: 1000 for 2000, 10 for 150, 1 for 25. */
function granularity({ value, unit }: Numeral): Decimal {
  if (value.scale > 0 || value.coefficient === 0n) return unit;
  let step = 1n;
  while (value.coefficient % (step * 10n) === 0n) step *= 10n;
  return decimal(step);
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
