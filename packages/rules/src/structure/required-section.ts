import { type Facts, lines, opening, type Rule, sections, type TextRange, textRange } from "@reportlint/core";

/** A section that the report's kind demands and that has no heading. */
export const requiredSection: Rule = {
  meta: {
    id: "structure/required-section",
    category: "structure",
    severity: "error",
    preset: "recommended",
    docs: {
      title: { zh: "缺少规定的部分", en: "A required section is missing" },
      source: {
        zh: "《法治政府建设与责任落实督察工作规定》（厅字〔2019〕28号）第二十四条等；以所用报告类型的依据为准",
        en: "Supervision Provisions (General Office Doc. [2019] 28), Art. 24; in general the source of the report's profile",
      },
    },
    messages: {
      missing: {
        zh: "缺少“{section}”部分（依据：{source}）",
        en: "The section “{section}” is missing (source: {source})",
      },
      mentioned: {
        zh: "正文提到了“{word}”，但没有单列“{section}”部分（依据：{source}）",
        en: "“{word}” is mentioned, but there is no section “{section}” (source: {source})",
      },
      mention: { zh: "正文在这里提到", en: "mentioned here" },
    },
  },

  *check({ document, facts, profile }) {
    if (profile === undefined) return;
    const range = titlePlace(facts);
    for (const { section, headings } of facts.get(sections)) {
      if (!section.required || headings.length > 0) continue;
      const data = { section: section.title, source: profile.source };
      const mention = mentionIn(document.folded, section.mentions ?? []);
      if (mention === undefined) yield { range, messageId: "missing", data };
      else {
        yield {
          range,
          messageId: "mentioned",
          severity: "warning",
          data: { ...data, word: document.text.slice(mention.start, mention.end) },
          related: [{ range: mention, messageId: "mention" }],
        };
      }
    }
  },
};

/** What is absent has no place: it is reported at the title, or at the first line of a report without one. */
function titlePlace(facts: Facts): TextRange {
  const first = facts.get(lines).find(({ noise }) => !noise);
  return facts.get(opening).title?.range ?? first?.range ?? textRange(0, 0);
}

function mentionIn(folded: string, words: readonly string[]): TextRange | undefined {
  for (const word of words) {
    const at = folded.indexOf(word);
    if (at >= 0) return textRange(at, at + word.length);
  }
  return undefined;
}
