import type { Operand, Rule } from "@reportlint/core";

/** A rate or share that its own part and base do not make. */
export const rateMismatch: Rule = {
  meta: {
    id: "numbers/rate-mismatch",
    category: "numbers",
    severity: "error",
    preset: "recommended",
    docs: {
      title: { zh: "比率与分子、分母不一致", en: "A rate that its part and base do not make" },
      source: {
        zh: "算术。《统计法》：统计资料应当真实、准确、完整",
        en: "Arithmetic. Statistics Law: figures must be true, accurate and complete",
      },
    },
    messages: {
      mismatch: { zh: "{derivation}，与所写的{rate}不符", en: "{derivation}, not {rate}" },
      culprit: {
        zh: "{derivation}，与所写的{rate}不符；{culprit}若是{expected}则相符",
        en: "{derivation}, not {rate}; it would fit if {culprit} were {expected}",
      },
      rate: { zh: "比率{figure}", en: "the rate, {figure}" },
      part: { zh: "分子{figure}", en: "the part, {figure}" },
      rest: { zh: "其余部分{figure}", en: "the rest, {figure}" },
      base: { zh: "分母{figure}", en: "the base, {figure}" },
    },
  },

  *check({ slips }) {
    for (const { claim, culprit, expected } of slips.of("rate")) {
      const { verdict, operands } = claim;
      const rate = operands.find(({ role }) => role === "rate") as Operand;
      const marked = culprit ?? rate;
      const named = expected !== undefined && marked !== rate;
      yield {
        range: marked.range,
        messageId: named ? "culprit" : "mismatch",
        data: { derivation: verdict.derivation, rate: rate.text, culprit: marked.text, expected: expected ?? "" },
        ...(verdict.certainty === "unlikely" ? { severity: "warning" } : {}),
        derivation: verdict.derivation,
        related: operands
          .filter((operand) => operand !== marked)
          .map((operand) => ({ range: operand.range, messageId: operand.role, data: { figure: operand.text } })),
      };
    }
  },
};
