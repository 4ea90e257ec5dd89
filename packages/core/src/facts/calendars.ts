import { readOrdinal } from "../number/ordinal.ts";
import { shifted, type TextRange, textRange } from "../text/range.ts";
import { type DateMention, dates } from "./dates.ts";
import type { BlockFact } from "./fact.ts";

/** One time in two ways of counting that must agree. */
export interface CalendarPair {
  readonly range: TextRange;
  readonly kind: "roc-year" | "weekday" | "financial-year";
  /** As the text says it, and as it would have to be. */
  readonly stated: string;
  readonly expected: string;
  readonly agrees: boolean;
}

/** 民國114年（2025年）, 2025年1月10日（星期五）, 截至2025年3月31日止的2024-25財政年度. */
export const calendarPairs: BlockFact<CalendarPair> = {
  id: "calendar-pairs",
  scope: "block",
  extract({ text }, facts) {
    const found: CalendarPair[] = [];
    for (const match of text.matchAll(ROC)) {
      const [whole, roc = "", western = ""] = match;
      const year = roc === "元" ? 1 : readOrdinal(roc);
      if (year === undefined) continue;
      found.push(pair("roc-year", textRange(match.index, match.index + whole.length), western, String(year + 1911)));
    }
    for (const match of text.matchAll(FINANCIAL)) {
      const [whole, ended = "", from = ""] = match;
      const range = textRange(match.index, match.index + whole.length);
      found.push(pair("financial-year", range, yearOf(ended), String(Number(from) + 1)));
    }
    for (const match of text.matchAll(FINANCIAL_FIRST)) {
      const [whole, from = "", ended = ""] = match;
      const range = textRange(match.index, match.index + whole.length);
      found.push(pair("financial-year", range, yearOf(ended), String(Number(from) + 1)));
    }
    for (const date of facts.get(dates)) {
      const weekday = WEEKDAY.exec(text.slice(date.range.end, date.range.end + LONGEST_WEEKDAY));
      const expected = weekday === null ? undefined : weekdayOf(date);
      if (weekday === null || expected === undefined) continue;
      const stated = (weekday[1] as string).replace(/[天七]/u, "日");
      found.push(pair("weekday", textRange(date.range.start, date.range.end + weekday[0].length), stated, expected));
    }
    return found;
  },
  moved: (each, by) => ({ ...each, range: shifted(each.range, by) }),
};

function pair(kind: CalendarPair["kind"], range: TextRange, stated: string, expected: string): CalendarPair {
  return { kind, range, stated, expected, agrees: stated === expected };
}

/** Chinese digits are read as Arabic ones: 二零二五. */
function yearOf(text: string): string {
  return [...text]
    .map((digit) => ("〇○零".includes(digit) ? "0" : String("一二三四五六七八九".indexOf(digit) + 1 || digit)))
    .join("");
}

/** The day of the week by the calendar; `undefined` for a date that is not complete or does not exist. */
function weekdayOf({ year, month, day }: DateMention): string | undefined {
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCDate() === day ? "日一二三四五六"[date.getUTCDay()] : undefined;
}

const LONGEST_WEEKDAY = 8;
const WEEKDAY = /^ ?[(,，]? ?(?:星期|礼拜|周)([一二三四五六日天七])/u;
const ROC =
  /(?:民国|中华民国) ?(\d{2,3}|元|[一二三四五六七八九十]{1,4}) ?年度? ?\((?:西元|公元)? ?((?:19|20)\d{2}) ?年?度?\)/gu;
const MARCH_31 = "((?:19|20)\\d{2}|[二一][〇○零一二三四五六七八九]{3}) ?年 ?(?:3|三) ?月 ?(?:31|三十一) ?日";
const TWO_YEARS = "((?:19|20)\\d{2}) ?[-—–/至] ?(?:20)?\\d{2} ?(?:财政)?年度";
const FINANCIAL = new RegExp(`截至 ?${MARCH_31}止?的? ?${TWO_YEARS}`, "gu");
const FINANCIAL_FIRST = new RegExp(`${TWO_YEARS} ?\\(截至 ?${MARCH_31}止?\\)`, "gu");
