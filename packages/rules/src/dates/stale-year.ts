import { dates, figures, outline, type Rule, sentences, slice, textRange, yearStatements } from "@reportlint/core";

/** A sentence that counts this year's work under an earlier year: a figure's year that was not brought up to date. */
export const staleYear: Rule = {
  meta: {
    id: "dates/stale-year",
    category: "dates",
    severity: "warning",
    preset: "recommended",
    docs: {
      title: { zh: "本年工作写成了往年", en: "This year's work under an earlier year" },
      source: {
        zh: "《党政机关公文处理工作条例》：时间、数字应当准确",
        en: "Regulations on the Handling of Official Documents: times and figures must be accurate",
      },
    },
    messages: {
      stale: {
        zh: "报告的是{year}年，这里说的是{stated}年的工作，是否没有更新",
        en: "The report is on {year}; this tells of {stated}: was it not brought up to date?",
      },
      year: { zh: "报告年度", en: "the year of the report" },
    },
  },

  *check({ document, facts }) {
    const [reported] = facts.get(yearStatements).filter(({ place }) => place === "title" || place === "announcement");
    if (reported === undefined) return;
    const { annexFrom } = facts.get(outline);
    for (const { range } of facts.get(sentences)) {
      if (range.start >= annexFrom) break;
      const from = range.start + (ANNOUNCED.exec(slice(document.folded, range))?.[0].length ?? 0);
      const statement = textRange(from, range.end);
      const [first, ...others] = facts.within(dates, statement).filter(({ year }) => year !== undefined);
      if (first?.year !== reported.year - 1 || first.month !== undefined || others.length > 0) continue;
      const before = document.folded.slice(from, first.range.start);
      const after = document.folded.slice(first.range.end, range.end);
      if (before.trim() !== "" || !OWN_WORK.test(after) || COMPARED.test(after)) continue;
      if (facts.within(figures, textRange(first.range.end, range.end)).length === 0) continue;
      yield {
        range: first.range,
        messageId: "stale",
        data: { year: reported.year, stated: first.year },
        related: [{ range: reported.range, messageId: "year" }],
      };
    }
  },
};

/** 现将……报告如下：, after which the report itself begins. */
const ANNOUNCED = /^.*如下[:：] */su;

/** The office's own work, told right after the year. */
const OWN_WORK =
  /^ ?[,，]? ?(?:我[局委厅办镇乡县区市院部]|本[局委厅办镇乡县区市院部]|全[局委县区市镇乡]|共|累计|全年|受理|办理|立案|查处|开展|组织|收到)/u;

/** What is told of an earlier year beside this one is no slip. */
const COMPARED =
  /同比|相比|较|比|上年|去年|本年|今年|以来|^起|[月日]起|结转|印发|修订|施行|第.{1,3}届|述法|考核|获评|荣获/u;
