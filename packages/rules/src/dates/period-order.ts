import { compareEnds, type DateSpan, dateSpans, type Rule, slice } from "@reportlint/core";

/** A stretch of time that ends before it begins, or a day before its year does. */
export const periodOrder: Rule = {
  meta: {
    id: "dates/period-order",
    category: "dates",
    severity: "error",
    preset: "recommended",
    docs: {
      title: { zh: "起止时间颠倒或不完整", en: "A period that ends before it begins" },
      source: { zh: "公历；GB/T 15835—2011《出版物上数字用法》", en: "Calendar; GB/T 15835-2011" },
    },
    messages: {
      reversed: { zh: "“{span}”的结束早于开始", en: "“{span}” ends before it begins" },
      short: {
        zh: "“{span}”少了一天：一年到12月31日为止",
        en: "“{span}” leaves a day out: a year ends on 31 December",
      },
    },
  },

  *check({ document, facts }) {
    for (const span of facts.get(dateSpans)) {
      const messageId =
        span.ownYear && compareEnds(span.to, span.from) < 0 ? "reversed" : isShortYear(span) ? "short" : undefined;
      if (messageId !== undefined)
        yield { range: span.range, messageId, data: { span: slice(document.text, span.range) } };
    }
  },
};

/** 1月1日至12月30日 */
function isShortYear({ from, to }: DateSpan): boolean {
  return from.month === 1 && from.day === 1 && to.month === 12 && to.day === 30 && from.year === to.year;
}
