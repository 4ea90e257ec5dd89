import type { Operand, Rule } from "@reportlint/core";

/** 分别 gives more or fewer values than there are subjects. */
export const enumerationAlign: Rule = {
  meta: {
    id: "numbers/enumeration-align",
    category: "numbers",
    severity: "error",
    preset: "recommended",
    docs: {
      title: { zh: "“分别”前后的项数不一致", en: "分别 joins lists of different lengths" },
      source: { zh: "语法：“分别”要求前后逐项对应", en: "Grammar: 分别 matches two lists item by item" },
    },
    messages: {
      align: {
        zh: "“{subjects}”是{count}项，“分别”之后是{values}个数",
        en: "“{subjects}” are {count}, but {values} values follow 分别",
      },
      value: { zh: "第{ordinal}个数", en: "value {ordinal}" },
    },
  },

  *check({ slips }) {
    for (const { claim } of slips.of("alignment")) {
      const [subjects, ...values] = claim.operands as readonly [Operand, ...Operand[]];
      yield {
        range: subjects.range,
        messageId: "align",
        data: { subjects: subjects.text, count: subjects.stated, values: values.length },
        derivation: claim.verdict.derivation,
        related: values.map(({ range }, index) => ({ range, messageId: "value", data: { ordinal: index + 1 } })),
      };
    }
  },
};
