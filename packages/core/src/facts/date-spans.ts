import { shifted, type TextRange, textRange } from "../text/range.ts";
import { dates } from "./dates.ts";
import type { BlockFact } from "./fact.ts";

/** A day, month or year, as precise as it is named. */
export interface SpanEnd {
  readonly year: number;
  readonly month: number | undefined;
  readonly day: number | undefined;
}

/** From one date to another: 2021—2025年, 2024年6月至2025年3月, 2024年1月1日起至12月31日. */
export interface DateSpan {
  readonly range: TextRange;
  readonly from: SpanEnd;
  readonly to: SpanEnd;
  /** Whether the end names its year; where it doesn't, it may lie in the next (2024年12月至3月). */
  readonly ownYear: boolean;
}

/** The spans of a block whose start names a year. */
export const dateSpans: BlockFact<DateSpan> = {
  id: "date-spans",
  scope: "block",
  extract({ text }, facts) {
    const found: DateSpan[] = [];
    for (const match of text.matchAll(YEARS)) {
      const [, from, to] = match;
      found.push({
        range: textRange(match.index, match.index + match[0].length),
        from: { year: Number(from), month: undefined, day: undefined },
        to: { year: Number(to), month: undefined, day: undefined },
        ownYear: true,
      });
    }
    const mentions = facts.get(dates);
    for (const [index, start] of mentions.entries()) {
      const end = mentions[index + 1];
      if (end === undefined || start.year === undefined || start.month === undefined || end.month === undefined)
        continue;
      if (!LINK.test(text.slice(start.range.end, end.range.start))) continue;
      found.push({
        range: textRange(start.range.start, end.range.end),
        from: { year: start.year, month: start.month, day: start.day },
        to: { year: end.year ?? start.year, month: end.month, day: end.day },
        ownYear: end.year !== undefined,
      });
    }
    return found.sort((a, b) => a.range.start - b.range.start);
  },
  moved: (span, by) => ({ ...span, range: shifted(span.range, by) }),
};

/** Negative, zero or positive as one end lies before, with or after the other; only what both name is compared. */
export function compareEnds(a: SpanEnd, b: SpanEnd): number {
  if (a.year !== b.year) return a.year - b.year;
  if (a.month === undefined || b.month === undefined) return 0;
  if (a.month !== b.month) return a.month - b.month;
  return a.day === undefined || b.day === undefined ? 0 : a.day - b.day;
}

const YEARS = /(?<![\d.-])((?:19|20)\d{2}) ?年?(?:度)? ?(?:—{1,2}|[–~～-]|至|到) ?((?:19|20)\d{2}) ?年/gu;
/** 2024年8月1日启动，至2024年11月底结束: between the two may stand what began. */
const LINK = /^ ?(?:起|开始|启动|开工|实施|成立)?[,，]? ?(?:—{1,2}|[–~～-]|截?至|到) ?$/u;
