import { definePlugin, defineRule, type Plugin, textRange } from "@reportlint/core";

/** `的的` is `的`. With three of them it takes two passes. */
const doubledDe = defineRule({
  meta: {
    id: "sample/doubled-de",
    category: "sample",
    severity: "warning",
    preset: "recommended",
    fixable: true,
    docs: {
      title: { zh: "多了一个“的”", en: "A second 的" },
      source: { zh: "通顺", en: "Plain sense" },
    },
    messages: { doubled: { zh: "“的的”应为“的”", en: "“的的” should be “的”" } },
  },
  *check({ document }) {
    for (const { index } of document.text.matchAll(/的的/gu)) {
      const range = textRange(index, index + 2);
      yield { range, messageId: "doubled", fix: [{ range, text: "的" }] };
    }
  },
});

/** Two ways to name a year that ends a plan, and neither can be chosen for the writer. */
const vagueYear = defineRule({
  meta: {
    id: "sample/vague-year",
    category: "sample",
    severity: "info",
    preset: "all",
    hasSuggestions: true,
    docs: { title: { zh: "年份含糊", en: "A vague year" }, source: { zh: "确切", en: "Exactness" } },
    messages: {
      vague: { zh: "“{word}”不知是哪一年", en: "“{word}” may be any year" },
      title: { zh: "标题里的年份", en: "the title's year" },
      write: { zh: "写作“{year}”", en: "write “{year}”" },
    },
  },
  *check({ document }) {
    const title = /\d{4}年/u.exec(document.text);
    for (const { 0: word, index } of document.text.matchAll(/明年|今年/gu)) {
      const range = textRange(index, index + word.length);
      yield {
        range,
        messageId: "vague",
        data: { word },
        derivation: "今年＝标题年份",
        ...(title === null
          ? {}
          : { related: [{ range: textRange(title.index, title.index + title[0].length), messageId: "title" }] }),
        suggestions: [{ messageId: "write", data: { year: "2025年" }, edits: [{ range, text: "2025年" }] }],
      };
    }
  },
});

/** A plugin with a fix and a suggestion, for tests of what hosts and reporters make of them. */
export const samplePlugin: Plugin = definePlugin({
  meta: { name: "sample", version: "1.0.0" },
  rules: [doubledDe, vagueYear],
});

/** Brings a reader that breaks its promise never to throw. */
export const brokenReaderPlugin: Plugin = definePlugin({
  meta: { name: "broken", version: "1.0.0" },
  readers: [
    {
      id: "broken",
      extensions: [".broken"],
      async read() {
        throw new Error("out of paper");
      },
    },
  ],
});
