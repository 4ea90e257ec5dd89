import type { Operand, Rule } from "@reportlint/core";

/** One indicator with two values. */
export const indicatorConflict: Rule = {
  meta: {
    id: "cross/indicator-conflict",
    category: "cross",
    severity: "warning",
    preset: "recommended",
    docs: {
      title: { zh: "同一指标前后数值不一致", en: "One indicator has two values" },
      source: {
        zh: "《统计法》：统计资料应当真实、准确、完整",
        en: "Statistics Law: figures must be true, accurate and complete",
      },
    },
    messages: {
      conflict: {
        zh: "“{label}”这里是{second}，前面是{first}",
        en: "“{label}” is {second} here and {first} before",
      },
      other: { zh: "另一处是{figure}", en: "the other place says {figure}" },
    },
  },

  *check({ slips }) {
    for (const { claim } of slips.of("indicator")) {
      const [first, second] = [...claim.operands].sort((a, b) => a.range.start - b.range.start) as [Operand, Operand];
      const [told] = claim.operands as readonly [Operand, Operand];
      yield {
        range: second.range,
        messageId: "conflict",
        data: { label: told.label, first: first.text, second: second.text },
        derivation: claim.verdict.derivation,
        related: [{ range: first.range, messageId: "other", data: { figure: first.text } }],
      };
    }
  },
};
