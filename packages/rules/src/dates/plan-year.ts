import { dates, outline, type Rule, slice, yearStatements } from "@reportlint/core";

/** A plan whose heading names the year that is over: last year's heading in this year's report. */
export const planYear: Rule = {
  meta: {
    id: "dates/plan-year",
    category: "dates",
    severity: "error",
    preset: "recommended",
    docs: {
      title: { zh: "下一年安排的标题写错年份", en: "The heading of the plan names the wrong year" },
      source: {
        zh: "《法治政府建设与责任落实督察工作规定》（厅字〔2019〕28号）：报告下一年度的主要安排",
        en: "Supervision Provisions (General Office Doc. [2019] 28): the plans are for the next year",
      },
    },
    messages: {
      past: {
        zh: "报告的是{year}年，下一步安排应当是{next}年，标题写的是{stated}年",
        en: "The report is on {year}, so the plan is for {next}; the heading says {stated}",
      },
      year: { zh: "报告年度", en: "the year of the report" },
    },
  },

  *check({ document, facts }) {
    const [reported] = facts.get(yearStatements);
    if (reported === undefined) return;
    for (const { title, titleText, level, annex } of facts.get(outline).headings) {
      if (annex || level > 2 || !PLAN.test(titleText) || PAST.test(titleText)) continue;
      const years = facts.within(dates, title).filter(({ year, month }) => year !== undefined && month === undefined);
      const [only] = years;
      if (only?.year === undefined || years.length > 1 || only.year > reported.year) continue;
      yield {
        range: only.range,
        messageId: "past",
        data: {
          year: reported.year,
          next: reported.year + 1,
          stated: slice(document.folded, only.range).replace(/[年度 ]/gu, ""),
        },
        related: [{ range: reported.range, messageId: "year" }],
      };
    }
  },
};

/** What a plan's heading ends in; 工作计划完成情况 tells of the past. */
const PLAN = /(?:工作)?(?:计划|打算|思路|安排)$|下一步|下步/u;
const PAST = /完成|落实|执行|开展|回顾|总结|情况|成效/u;
