import {
  type DateMention,
  dates,
  type Facts,
  identity,
  lead,
  lines,
  opening,
  type Rule,
  sentences,
  slice,
} from "@reportlint/core";

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
      title: { zh: "标题里的年度", en: "the year in the title" },
    },
  },

  *check({ document, facts }) {
    const { titleYear } = facts.get(identity);
    const title = facts.get(opening).title;
    // A government's work report is given in the year after the one that it tells of.
    if (titleYear?.range === undefined || title === undefined || /(?<!法治)政府工作报告$/u.test(title.text)) return;
    const stated = reportedYear(document.folded, facts);
    if (stated === undefined || stated.year === undefined || stated.year === titleYear.year) return;
    yield {
      range: stated.range,
      messageId: "mismatch",
      data: { titled: titleYear.year, stated: stated.year },
      related: [{ range: titleYear.range, messageId: "title" }],
    };
  },
};

/**
 * The year that the opening says it tells of: 2025年，我局…… at its very start, or 现将2025年……情况报告如下. 2024年以来 and
 * years in the middle of the story say nothing of the kind.
 */
function reportedYear(folded: string, facts: Facts): DateMention | undefined {
  const range = facts.get(lead);
  if (range === undefined) return undefined;
  const first = facts.get(lines).find((line) => line.range.start === range.start);
  const start = first === undefined ? undefined : facts.within(dates, first.range)[0];
  if (
    start !== undefined &&
    isWholeYear(start) &&
    start.range.start === range.start &&
    /^[,，]/u.test(folded.slice(start.range.end))
  ) {
    return start;
  }
  for (const sentence of facts.within(sentences, range)) {
    const announced = /现[将就]/u.exec(slice(folded, sentence.range));
    if (announced === null) continue;
    const from = sentence.range.start + announced.index;
    const years = facts.within(dates, sentence.range).filter((date) => date.range.start > from && isWholeYear(date));
    const colon = folded.slice(from, sentence.range.end).search(/[:：]/u);
    return years.find((date) => colon < 0 || date.range.start < from + colon);
  }
  return undefined;
}

function isWholeYear({ year, month }: DateMention): boolean {
  return year !== undefined && month === undefined;
}
