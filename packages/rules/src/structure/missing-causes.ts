import { type Rule, sections, slice } from "@reportlint/core";

/** Shortcomings without the causes that must go with them. */
export const missingCauses: Rule = {
  meta: {
    id: "structure/missing-causes",
    category: "structure",
    severity: "warning",
    preset: "recommended",
    docs: {
      title: { zh: "只写不足，没有原因", en: "Shortcomings without causes" },
      source: {
        zh: "《法治政府建设与责任落实督察工作规定》（厅字〔2019〕28号）：年度报告应当写明存在的不足和原因",
        en: "Supervision Provisions (General Office Doc. [2019] 28): the report states shortcomings and their causes",
      },
    },
    messages: {
      missing: {
        zh: "“{heading}”部分只列了不足，没有分析原因；督察工作规定要求写明“存在的不足和原因”",
        en: "“{heading}” lists shortcomings and gives no cause; the Provisions ask for both",
      },
      promised: {
        zh: "标题“{heading}”写了“原因”，这一部分却没有说明任何原因",
        en: "The heading “{heading}” promises causes, and the section gives none",
      },
    },
  },

  *check({ document, facts }) {
    for (const { section, headings } of facts.get(sections)) {
      const words = section.causes?.words;
      if (words === undefined) continue;
      const [heading] = headings;
      if (heading === undefined) continue;
      // The heading itself is no evidence, and neither are those under it.
      const given = headings.some(({ body }) => words.some((word) => slice(document.folded, body).includes(word)));
      if (given) continue;
      const promised = heading.titleText.includes("原因");
      yield {
        range: heading.title,
        messageId: promised ? "promised" : "missing",
        data: { heading: slice(document.text, heading.title).trim() },
      };
    }
  },
};
