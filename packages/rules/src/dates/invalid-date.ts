import { calendarFault, dates, type Rule, slice } from "@reportlint/core";

/** A date that no calendar has. */
export const invalidDate: Rule = {
  meta: {
    id: "dates/invalid-date",
    category: "dates",
    severity: "error",
    preset: "recommended",
    docs: {
      title: { zh: "日期不存在", en: "A date that does not exist" },
      source: { zh: "公历（GB/T 7408.1—2023）", en: "Gregorian calendar (ISO 8601)" },
    },
    messages: {
      day: { zh: "没有“{date}”这一天：{month}只有{days}天", en: "There is no “{date}”: {month} has only {days} days" },
      zero: { zh: "没有“{date}”这一天", en: "There is no “{date}”" },
      month: { zh: "没有“{date}”这个月份：一年只有12个月", en: "There is no month such as in “{date}”: a year has 12" },
    },
  },

  *check({ document, facts }) {
    for (const mention of facts.get(dates)) {
      const fault = calendarFault(mention);
      if (fault === undefined) continue;
      const date = slice(document.text, mention.range);
      if (fault.kind === "month") yield { range: mention.range, messageId: "month", data: { date } };
      else if (mention.day === 0) yield { range: mention.range, messageId: "zero", data: { date } };
      else
        yield { range: mention.range, messageId: "day", data: { date, month: monthName(mention), days: fault.days } };
    }
  },
};

/** February is named with its year, on which its length depends. */
function monthName({ year, month }: { readonly year: number | undefined; readonly month: number | undefined }): string {
  return month === 2 && year !== undefined ? `${year}年2月` : `${month}月`;
}
