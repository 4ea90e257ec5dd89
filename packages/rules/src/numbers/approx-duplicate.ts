import { approximations, type Rule, slice } from "@reportlint/core";

/** Two words that say the same of one figure: 约200人左右, 超过50件以上. */
export const approxDuplicate: Rule = {
  meta: {
    id: "numbers/approx-duplicate",
    category: "numbers",
    severity: "info",
    preset: "strict",
    hasSuggestions: true,
    docs: {
      title: { zh: "概数词重复", en: "An approximation said twice" },
      source: { zh: "语义：一个数用一个概数词", en: "Meaning: one such word is enough for a figure" },
    },
    messages: {
      twice: { zh: "“{text}”中“{first}”和“{second}”重复", en: "“{text}” says it twice: “{first}” and “{second}”" },
      remove: { zh: "删去“{word}”", en: "delete “{word}”" },
    },
  },

  *check({ document, facts }) {
    for (const { figure, before, inner, after } of facts.get(approximations)) {
      if (before === undefined) continue;
      const same = [inner, after].find((word) => word?.side === before.side);
      // 近200人左右, 约200余人: one word is idle, whichever is meant.
      const idle =
        before.side === "about" ? inner : before.side === "below" && after?.side === "about" ? after : undefined;
      const second = same ?? idle;
      // 超过300多 is said so often that nobody takes it amiss.
      if (second === undefined || (second === inner && before.side === "above")) continue;
      const words = [before, second].map(({ range }) => slice(document.text, range)) as [string, string];
      yield {
        range: figure.range,
        messageId: "twice",
        data: { text: slice(document.text, figure.range), first: words[0], second: words[1] },
        suggestions: [before, second].map(({ range }, index) => ({
          messageId: "remove",
          data: { word: words[index] as string },
          edits: [{ range, text: "" }],
        })),
      };
    }
  },
};
