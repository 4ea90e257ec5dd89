import { numberRanges, type Rule, slice } from "@reportlint/core";

/** 15～30%, 13～17万元: the first number leaves its unit to the second. */
export const rangeUnit: Rule = {
  meta: {
    id: "numbers/range-unit",
    category: "numbers",
    severity: "info",
    preset: "strict",
    hasSuggestions: true,
    docs: {
      title: { zh: "数值范围前一个数省略了百分号或者“万、亿”", en: "The first number of a range lacks its % or 万" },
      source: {
        zh: "GB/T 15835—2011《出版物上数字用法》5.1.6：附带百分号的、以“万、亿”为单位的，前后都写",
        en: "GB/T 15835-2011, 5.1.6: %, 万 and 亿 stand behind both numbers",
      },
    },
    messages: {
      unit: { zh: "“{text}”前一个数也要写“{unit}”", en: "“{text}”: write “{unit}” behind the first number too" },
      add: { zh: "补上“{unit}”", en: "add “{unit}”" },
    },
  },

  *check({ document, facts }) {
    for (const { range, from, to, counter } of facts.get(numberRanges)) {
      const unit = to.multiplier !== "" ? to.multiplier : counter === "%" || counter === "‰" ? counter : "";
      if (unit === "" || from.unit !== "") continue;
      yield {
        range,
        messageId: "unit",
        data: { text: slice(document.text, range), unit },
        suggestions: [
          {
            messageId: "add",
            data: { unit },
            edits: [{ range: from.range, text: `${slice(document.text, from.range)}${unit}` }],
          },
        ],
      };
    }
  },
};
