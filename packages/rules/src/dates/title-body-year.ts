import { type Rule, yearStatements } from "@reportlint/core";

/** A report whose title names one year and whose opening tells of another: last year's text under this year's title. */
export const titleBodyYear: Rule = {
  meta: {
    id: "dates/title-body-year",
    category: "dates",
    severity: "error",
    preset: "recommended",
    docs: {
      title: { zh: "标题年度与正文开头的年度不一致", en: "The title and the opening name different years" },
      source: {
        zh: "《党政机关公文处理工作条例》：报告的文字、数字、时间应当准确",
        en: "Regulations on the Handling of Official Documents: times and figures must be accurate",
      },
    },
    messages: {
      mismatch: {
        zh: "标题写的是{titled}年，正文开头写的是{stated}年",
        en: "The title says {titled}, the opening says {stated}",
      },
      period: {
        zh: "标题写的是{titled}年，统计期限却是{stated}年",
        en: "The title says {titled}, the figures are of {stated}",
      },
      title: { zh: "标题里的年度", en: "the year in the title" },
    },
  },

  *check({ facts }) {
    const [titled, ...others] = facts.get(yearStatements);
    if (titled?.place !== "title") return;
    const different = others.find(({ year, place }) => place !== "title" && year !== titled.year);
    if (different === undefined) return;
    yield {
      range: different.range,
      messageId: different.place === "data" ? "period" : "mismatch",
      data: { titled: titled.year, stated: different.year },
      related: [{ range: titled.range, messageId: "title" }],
    };
  },
};
