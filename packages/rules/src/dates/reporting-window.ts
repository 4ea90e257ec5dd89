import { closing, type DateMention, type Rule, slice, yearStatements } from "@reportlint/core";

/** A report signed before the year that it tells of had run, or after it was due. */
export const reportingWindow: Rule = {
  meta: {
    id: "dates/reporting-window",
    category: "dates",
    severity: "error",
    preset: "recommended",
    docs: {
      title: { zh: "成文日期与报告年度矛盾", en: "Signed at a time that does not fit the year" },
      source: {
        zh: "《法治政府建设与责任落实督察工作规定》（厅字〔2019〕28号）第二十四条；《政府信息公开条例》第四十九条",
        en: "Supervision Provisions (General Office Doc. [2019] 28), Art. 24; Regulations on Disclosure, Art. 49",
      },
    },
    messages: {
      before: {
        zh: "报告的是{year}年，成文日期却是{signed}：那时这一年还没有过完",
        en: "The report is on {year} and was signed on {signed}, before that year was over",
      },
      early: {
        zh: "报告的是{year}年，成文日期是{signed}：年度还没有结束，数字是否完整",
        en: "The report is on {year} and was signed on {signed}: are its figures complete?",
      },
      year: { zh: "报告年度", en: "the year of the report" },
    },
  },

  *check({ document, facts }) {
    const [reported] = facts.get(yearStatements);
    const { date } = facts.get(closing);
    if (reported === undefined || date?.year === undefined || date.month === undefined) return;
    const messageId =
      date.year < reported.year || isBeforeOctober(date, reported.year)
        ? "before"
        : isBeforeDecember(date, reported.year)
          ? "early"
          : undefined;
    if (messageId === undefined) return;
    yield {
      range: date.range,
      messageId,
      ...(messageId === "early" ? { severity: "warning" as const } : {}),
      data: { year: reported.year, signed: slice(document.text, date.range) },
      related: [{ range: reported.range, messageId: "year" }],
    };
  },
};

/** A report drafted in December is common, one of the autumn is not, and before October there is no year to report on. */
function isBeforeOctober({ year, month = 12 }: DateMention, reported: number): boolean {
  return year === reported && month < 10;
}

function isBeforeDecember({ year, month = 12 }: DateMention, reported: number): boolean {
  return year === reported && month < 12;
}
