import { calendarPairs, type Rule, slice } from "@reportlint/core";

/** One time in two calendars that do not agree. */
export const calendarMismatch: Rule = {
  meta: {
    id: "dates/calendar-mismatch",
    category: "dates",
    severity: "error",
    preset: "recommended",
    docs: {
      title: { zh: "两种纪年或星期对不上", en: "Two ways of dating that disagree" },
      source: {
        zh: "民国纪年加1911为公历；公历星期；财政年度止于3月31日（香港）",
        en: "ROC year + 1911; weekdays; the Hong Kong financial year ends on 31 March",
      },
    },
    messages: {
      "roc-year": { zh: "“{text}”对不上：应当是{expected}年", en: "“{text}” does not agree: it is {expected}" },
      weekday: {
        zh: "“{text}”对不上：那天是星期{expected}",
        en: "“{text}” does not agree: that day is 星期{expected}",
      },
      "financial-year": {
        zh: "“{text}”对不上：这个财政年度到{expected}年3月31日止",
        en: "“{text}” does not agree: that financial year ends on 31 March {expected}",
      },
    },
  },

  *check({ document, facts }) {
    for (const { range, kind, expected, agrees } of facts.get(calendarPairs)) {
      if (!agrees) yield { range, messageId: kind, data: { text: slice(document.text, range), expected } };
    }
  },
};
