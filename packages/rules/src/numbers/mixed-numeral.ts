import { figures, type Rule, slice } from "@reportlint/core";

/** Arabic digits with 百 or 千: 3千余份. Only 万 and 亿 may follow them. */
export const mixedNumeral: Rule = {
  meta: {
    id: "numbers/mixed-numeral",
    category: "numbers",
    severity: "info",
    preset: "strict",
    docs: {
      title: { zh: "阿拉伯数字后用了“百、千”", en: "Arabic digits followed by 百 or 千" },
      source: {
        zh: "GB/T 15835—2011《出版物上数字用法》5.1.5：只有“万、亿”可以同阿拉伯数字连用",
        en: "GB/T 15835-2011, 5.1.5: only 万 and 亿 may follow Arabic digits",
      },
    },
    messages: {
      mixed: {
        zh: "“{number}”混用两种数字，“{multiplier}”写成数字，或者全用汉字",
        en: "“{number}” mixes two kinds of numerals: write {multiplier} as digits, or all of it in Chinese",
      },
    },
  },

  *check({ document, facts }) {
    for (const { number, multiplier, range } of facts.get(figures)) {
      if (!/^[百千]/u.test(multiplier) || /^\p{Script=Han}/u.test(slice(document.folded, number))) continue;
      yield { range, messageId: "mixed", data: { number: slice(document.text, number), multiplier } };
    }
  },
};
