import { shifted, type TextRange, textRange } from "../text/range.ts";
import type { BlockFact } from "./fact.ts";
import { periodMentions } from "./periods.ts";

/** A stretch of time whose days or months can be counted: 第28周, 7月29日—8月4日, 11月份, 全年, 1—10月. */
export interface DaySpan {
  readonly range: TextRange;
  /** Fewest and most days; two where the year may be a leap year. */
  readonly days: readonly [least: number, most: number];
  /** Whole months, where it is made of them. */
  readonly months: number | undefined;
}

export const daySpans: BlockFact<DaySpan> = {
  id: "day-spans",
  scope: "block",
  extract({ text }, facts) {
    const found: DaySpan[] = [];
    for (const match of text.matchAll(DATES)) {
      const days = daysBetween(match.groups as Record<string, string | undefined>);
      if (days !== undefined) found.push({ range: rangeOf(match), days: [days, days], months: undefined });
    }
    for (const match of text.matchAll(WEEK)) found.push({ range: rangeOf(match), days: [7, 7], months: undefined });
    for (const { range, within, extent, compared } of facts.get(periodMentions)) {
      const overlaps = found.some((other) => other.range.start < range.end && range.start < other.range.end);
      const months = compared || extent === "years" || extent === "until" || overlaps ? undefined : monthsOf(within);
      if (months === undefined) continue;
      const days = months.map((month) => DAYS[month - 1] as number).reduce((sum, each) => sum + each, 0);
      const leap = months.includes(2) ? 1 : 0;
      found.push({ range, days: [days, days + leap], months: months.length });
    }
    return found.sort((one, other) => one.range.start - other.range.start);
  },
  moved: (span, by) => ({ ...span, range: shifted(span.range, by) }),
};

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const WEEK = /第 ?(?:\d{1,2}|[一二三四五六七八九十]{1,3}) ?周|[本上]周/gu;

const DATES =
  /(?<month>\d{1,2}) ?月 ?(?<day>\d{1,2}) ?日? ?(?:[—–~～至到-]{1,2}) ?(?:(?<toMonth>\d{1,2}) ?月 ?)?(?<toDay>\d{1,2}) ?日/gu;

/** Both days counted. Over the end of February it depends on the year, and over that of the year on nothing. */
function daysBetween({ month, day, toMonth, toDay }: Record<string, string | undefined>): number | undefined {
  const from = Number(month);
  const to = toMonth === undefined ? from : Number(toMonth);
  if (from < 1 || from > 12 || to < 1 || to > 12 || (from <= 2 && to > 2)) return undefined;
  let days = Number(toDay) - Number(day) + 1;
  for (let at = from; at !== to; at = (at % 12) + 1) days += DAYS[at - 1] as number;
  return days > 0 ? days : undefined;
}

/** The months of a year that the key of a period names: all, `-Q2`, `-H1`, `-01..10`, `-11`. */
function monthsOf(within: string): number[] | undefined {
  if (within === "") return span(1, 12);
  if (within.startsWith("-H")) return within.endsWith("1") ? span(1, 6) : span(7, 12);
  if (within.startsWith("-Q")) return span(3 * Number(within.slice(2)) - 2, 3 * Number(within.slice(2)));
  const [from = "", to = from] = within.slice(1).split("..");
  const months = span(Number(from), Number(to));
  return months.length > 0 && months.every((month) => month >= 1 && month <= 12) ? months : undefined;
}

function span(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}

function rangeOf(match: RegExpExecArray): TextRange {
  return textRange(match.index, match.index + match[0].length);
}
