import type { Operand, Rule } from "@reportlint/core";

/** A rate over nothing: 受理0件，办结率100%. */
export const implausibleZero: Rule = {
  meta: {
    id: "numbers/implausible-zero",
    category: "numbers",
    severity: "warning",
    preset: "all",
    docs: {
      title: { zh: "分母是0的比率", en: "A rate over nothing" },
      source: { zh: "算术：不能用0作除数", en: "Arithmetic: nothing can be divided by zero" },
    },
    messages: {
      zero: { zh: "分母是{base}，{rate}无从算起", en: "{rate} of {base} means nothing" },
    },
  },

  *check({ claims }) {
    for (const { verdict, operands } of claims.of("rate")) {
      if (verdict.state !== "undecided" || verdict.reason !== "zero-base") continue;
      const rate = operands.find(({ role }) => role === "rate") as Operand;
      const base = operands.find(({ role }) => role === "base") as Operand;
      yield { range: rate.range, messageId: "zero", data: { rate: rate.text, base: base.text } };
    }
  },
};
