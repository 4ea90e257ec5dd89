import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { documentFromText } from "../document/from-text.ts";
import { slice } from "../text/range.ts";
import { calendarFault, dates, dayNumber } from "./dates.ts";
import { createFacts } from "./store.ts";

/** Each date of a text as `written → year-month-day form`. */
function found(text: string): string[] {
  const document = documentFromText(text);
  return createFacts(document)
    .get(dates)
    .map(({ range, year, month, day, form }) => {
      const parts = [year, month, day].map((part) => part ?? "·").join("-");
      return `${slice(document.text, range)} → ${parts} ${form}`;
    });
}

describe("forms", () => {
  test.each([
    ["2025年1月5日", "2025-1-5 arabic"],
    ["2025年01月05日", "2025-1-5 arabic"],
    ["２０２５年１月５日", "2025-1-5 arabic"],
    ["2025 年 1 月 5 日", "2025-1-5 arabic"],
    ["2025年度", "2025-·-· arabic"],
    ["2025年3月", "2025-3-· arabic"],
    ["3月15日", "·-3-15 arabic"],
    ["3月15号", "·-3-15 arabic"],
    ["二〇二五年一月五日", "2025-1-5 chinese"],
    ["二○二五年十二月三十一日", "2025-12-31 chinese"],
    ["二零二五年", "2025-·-· chinese"],
    ["二O一四年", "2014-·-· chinese"],
    ["2025-01-05", "2025-1-5 iso"],
    ["2025/1/5", "2025-1-5 iso"],
    ["2025.12.31", "2025-12-31 iso"],
    ["民國114年", "2025-·-· roc"],
    ["中華民國114年1月5日", "2025-1-5 roc"],
    ["民國一百一十四年", "2025-·-· roc"],
    ["民国元年", "1912-·-· roc"],
  ])("%s", (text, expected) => {
    expect(found(`截至${text}，共办理12件。`)).toEqual([`${text} → ${expected}`]);
  });

  test("several in one sentence, in reading order", () => {
    expect(found("2024年5月至2025年2月，4月15日与2025-06-05")).toEqual([
      "2024年5月 → 2024-5-· arabic",
      "2025年2月 → 2025-2-· arabic",
      "4月15日 → ·-4-15 arabic",
      "2025-06-05 → 2025-6-5 iso",
    ]);
  });
});

describe("what is no date", () => {
  test.each([
    "历时3个月",
    "15日内办结",
    "湖政发〔2025〕19号",
    "共检查2025户次",
    "12025年",
    "3.15万元",
    "版本2025.1",
    "1025-2025",
    "电话0123-2025-0105",
    "工作满30年",
    "三千年",
    "12·4宪法日",
  ])("%s", (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe("calendar", () => {
  /** The calendar of the machine, which rolls a day that does not exist over into another month. */
  function exists(year: number, month: number, day: number): boolean {
    const date = new Date(Date.UTC(year, month - 1, day));
    return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  }

  test("agrees with another one", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1900, max: 2099 }),
        fc.integer({ min: 0, max: 14 }),
        fc.integer({ min: 0, max: 33 }),
        (year, month, day) => {
          expect(calendarFault({ year, month, day }) === undefined).toBe(exists(year, month, day));
        },
      ),
    );
  });

  test("says how many days the month has", () => {
    expect(calendarFault({ year: 2025, month: 2, day: 29 })).toEqual({ kind: "day", days: 28 });
    expect(calendarFault({ year: 2025, month: 6, day: 31 })).toEqual({ kind: "day", days: 30 });
    expect(calendarFault({ year: 2025, month: 13, day: 1 })?.kind).toBe("month");
  });

  test("forgives what a date leaves out", () => {
    expect(calendarFault({ year: undefined, month: 2, day: 29 })).toBeUndefined();
    expect(calendarFault({ year: undefined, month: 2, day: 30 })?.kind).toBe("day");
    expect(calendarFault({ year: 2025, month: undefined, day: undefined })).toBeUndefined();
    expect(calendarFault({ year: 2025, month: 2, day: undefined })).toBeUndefined();
  });
});

test("complete dates order as the calendar does, the others not at all", () => {
  const day = { year: 2025, month: 12, day: 31 };
  expect(dayNumber(day)).toBeLessThan(dayNumber({ year: 2026, month: 1, day: 1 }) as number);
  expect(dayNumber(day)).toBeGreaterThan(dayNumber({ year: 2025, month: 9, day: 31 }) as number);
  expect(dayNumber({ ...day, day: undefined })).toBeUndefined();
});
