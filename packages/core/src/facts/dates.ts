import { readOrdinal } from "../number/ordinal.ts";
import { shifted, type TextRange, textRange } from "../text/range.ts";
import type { BlockFact } from "./fact.ts";

/** A calendar date as the text gives it: a year, a month, a day, or what it names of them. */
export interface DateMention {
  readonly range: TextRange;
  /** Of the Western calendar; 民國 years are converted (+ 1911). */
  readonly year: number | undefined;
  readonly month: number | undefined;
  readonly day: number | undefined;
  /** How it is written: 2025年1月5日, 二〇二五年, 2025-01-05, 民國114年. */
  readonly form: "arabic" | "chinese" | "iso" | "roc";
}

/** Dates of a block, in reading order. Durations (3个月, 15日内) and document numbers (〔2025〕19号) are none. */
export const dates: BlockFact<DateMention> = {
  id: "dates",
  scope: "block",
  extract({ text }) {
    const found: DateMention[] = [];
    for (const match of text.matchAll(DATE)) {
      const groups = match.groups as Record<string, string | undefined>;
      const range = textRange(match.index, match.index + match[0].length);
      const mention = read(groups);
      if (mention !== undefined) found.push({ range, ...mention });
    }
    return found;
  },
  moved: (mention, by) => ({ ...mention, range: shifted(mention.range, by) }),
};

/** Why a date cannot be, by the calendar; `undefined` if it can. A day without a year is taken as of a leap year. */
export function calendarFault({
  year,
  month,
  day,
}: Pick<DateMention, "year" | "month" | "day">): CalendarFault | undefined {
  if (month === undefined) return undefined;
  if (month < 1 || month > 12) return { kind: "month", days: 0 };
  if (day === undefined) return undefined;
  const days = daysOf(month, year);
  return day < 1 || day > days ? { kind: "day", days } : undefined;
}

export interface CalendarFault {
  readonly kind: "month" | "day";
  /** How many days the month has. */
  readonly days: number;
}

/** A date with year, month and day as a number that orders as the calendar does; `undefined` if it is not complete. */
export function dayNumber({ year, month, day }: Pick<DateMention, "year" | "month" | "day">): number | undefined {
  return year === undefined || month === undefined || day === undefined ? undefined : (year * 100 + month) * 100 + day;
}

function daysOf(month: number, year: number | undefined): number {
  if (month === 2) return year === undefined || isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

const HAN_YEAR = "[〇○零Oo0一二三四五六七八九]{4}";
const HAN_ROC_YEAR = "[一二三四五六七八九十百零〇]{1,6}";
const HAN_DAY = "[一二三四五六七八九十]{1,3}";

/**
 * On folded text. The four forms in the order in which they are tried; years are 1900 to 2099, so that no other number
 * before 年 is taken for one. Spaces may stand beside the digits (2026 年 1 月 5 日).
 */
const DATE = new RegExp(
  [
    `(?:民国|中华民国) ?(?<roc>\\d{2,3}|${HAN_ROC_YEAR}|元) ?年(?:度)?(?: ?(?<rocMonth>\\d{1,2}) ?月(?!份?以)(?: ?(?<rocDay>\\d{1,2}) ?日)?)?`,
    `(?<![\\d.])(?<year>(?:19|20)\\d{2}) ?年(?:度)?(?: ?(?<month>\\d{1,2}) ?月(?: ?(?<day>\\d{1,2}) ?[日号])?)?`,
    `(?<hanYear>${HAN_YEAR})年(?:度)?(?:(?<hanMonth>${HAN_DAY})月(?:(?<hanDay>${HAN_DAY})日)?)?`,
    `(?<![\\d./-])(?<isoYear>(?:19|20)\\d{2})(?<mark>[-/.])(?<isoMonth>\\d{1,2})\\k<mark>(?<isoDay>\\d{1,2})(?![\\d./-])`,
    `(?<![\\d.])(?<bareMonth>\\d{1,2}) ?月 ?(?<bareDay>\\d{1,2}) ?[日号]`,
  ].join("|"),
  "gu",
);

function read(groups: Record<string, string | undefined>): Omit<DateMention, "range"> | undefined {
  const { roc, year, hanYear, isoYear } = groups;
  if (roc !== undefined) {
    const rocYear = roc === "元" ? 1 : readOrdinal(roc);
    if (rocYear === undefined) return undefined;
    return { form: "roc", year: rocYear + 1911, month: number(groups.rocMonth), day: number(groups.rocDay) };
  }
  if (year !== undefined)
    return { form: "arabic", year: Number(year), month: number(groups.month), day: number(groups.day) };
  if (hanYear !== undefined) {
    const western = digits(hanYear);
    if (western < 1900 || western > 2099) return undefined;
    return { form: "chinese", year: western, month: ordinal(groups.hanMonth), day: ordinal(groups.hanDay) };
  }
  if (isoYear !== undefined) {
    return { form: "iso", year: Number(isoYear), month: number(groups.isoMonth), day: number(groups.isoDay) };
  }
  return { form: "arabic", year: undefined, month: number(groups.bareMonth), day: number(groups.bareDay) };
}

function number(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text);
}

function ordinal(text: string | undefined): number | undefined {
  return text === undefined ? undefined : readOrdinal(text);
}

function digits(text: string): number {
  return Number(
    [...text]
      .map((character) => ("〇○零Oo0".includes(character) ? 0 : "一二三四五六七八九".indexOf(character) + 1))
      .join(""),
  );
}
