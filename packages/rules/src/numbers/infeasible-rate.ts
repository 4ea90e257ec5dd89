import type { Operand, Rule } from "@reportlint/core";

/** A rate that no whole number out of its base makes. */
export const infeasibleRate: Rule = {
  meta: {
    id: "numbers/infeasible-rate",
    category: "numbers",
    severity: "warning",
    preset: "recommended",
    docs: {
      title: { zh: "没有整数算得出的比率", en: "A rate that no whole number makes" },
      source: {
        zh: "算术：人数、件数是整数。《统计法》：统计资料应当真实、准确",
        en: "Arithmetic: persons and cases are whole. Statistics Law: figures must be true and accurate",
      },
    },
    messages: {
      infeasible: {
        zh: "以{base}为分母，没有整数能得出{rate}：{derivation}",
        en: "no whole number out of {base} makes {rate}: {derivation}",
      },
      base: { zh: "分母{figure}", en: "the base, {figure}" },
    },
  },

  *check({ slips }) {
    for (const { claim } of slips.of("feasibility")) {
      const [rate, base] = claim.operands as [Operand, Operand];
      const { derivation } = claim.verdict;
      yield {
        range: rate.range,
        messageId: "infeasible",
        data: { base: base.text, rate: rate.text, derivation },
        derivation,
        related: [{ range: base.range, messageId: "base", data: { figure: base.text } }],
      };
    }
  },
};
