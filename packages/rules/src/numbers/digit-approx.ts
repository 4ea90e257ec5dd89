import { digitPairs, type Rule, slice } from "@reportlint/core";

/** 3、4次 where 三四次 is meant. */
export const digitApprox: Rule = {
  meta: {
    id: "numbers/digit-approx",
    category: "numbers",
    severity: "info",
    preset: "strict",
    hasSuggestions: true,
    docs: {
      title: { zh: "相邻两个数字表示概数用了阿拉伯数字", en: "An approximate pair of digits in Arabic numerals" },
      source: {
        zh: "GB/T 15835—2011《出版物上数字用法》4.2.2：概数用汉字，两个数字之间不用顿号",
        en: "GB/T 15835-2011, 4.2.2: such pairs are written in Chinese, without a mark between",
      },
    },
    messages: {
      pair: {
        zh: "“{text}”如果表示概数，应当写作“{chinese}”",
        en: "“{text}”: if it is approximate, write “{chinese}”",
      },
      rewrite: { zh: "改为“{chinese}”", en: "write “{chinese}”" },
    },
  },

  *check({ document, facts }) {
    for (const { range, chinese } of facts.get(digitPairs)) {
      yield {
        range,
        messageId: "pair",
        data: { text: slice(document.text, range), chinese },
        suggestions: [{ messageId: "rewrite", data: { chinese }, edits: [{ range, text: chinese }] }],
      };
    }
  },
};
