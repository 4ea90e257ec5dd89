import { closing, countHan, type OutlineHeading, type Rule, sections, slice, textRange } from "@reportlint/core";

/** A required section with a heading and (almost) nothing under it. */
export const emptySection: Rule = {
  meta: {
    id: "structure/empty-section",
    category: "structure",
    severity: "error",
    preset: "recommended",
    docs: {
      title: { zh: "规定的部分没有内容", en: "A required section is empty" },
      source: {
        zh: "《法治政府建设与责任落实督察工作规定》（厅字〔2019〕28号）；以所用报告类型的依据为准",
        en: "Supervision Provisions (General Office Doc. [2019] 28); in general the source of the report's profile",
      },
    },
    messages: {
      empty: { zh: "“{heading}”下面没有内容", en: "There is nothing under “{heading}”" },
      short: {
        zh: "“{heading}”下面只有{han}个汉字，不到{minimum}个，看不出具体内容",
        en: "Only {han} Chinese characters under “{heading}”, fewer than {minimum}: nothing that says what was done",
      },
    },
  },

  *check({ document, facts }) {
    const textEnd = facts.get(closing).lastLine?.end ?? document.text.length;
    const hanOf = ({ body }: OutlineHeading) =>
      countHan(slice(document.text, textRange(body.start, Math.max(body.start, Math.min(body.end, textEnd)))));
    for (const { section, headings, unnamed } of facts.get(sections)) {
      const [heading] = headings;
      const minimum = section.minimumHan;
      if (!section.required || unnamed || heading === undefined || minimum === undefined) continue;
      const han = headings.reduce((total, each) => total + hanOf(each), 0);
      if (han >= minimum) continue;
      const data = { heading: slice(document.text, heading.title).trim(), han, minimum };
      if (han === 0) yield { range: heading.title, messageId: "empty", data };
      else yield { range: heading.title, messageId: "short", severity: "warning", data };
    }
  },
};
