import type { Operand, Rule } from "@reportlint/core";

/** An average that its total and what it is over do not make. */
export const averageMismatch: Rule = {
  meta: {
    id: "numbers/average-mismatch",
    category: "numbers",
    severity: "error",
    preset: "recommended",
    docs: {
      title: { zh: "平均数与总数不一致", en: "An average that its total does not make" },
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
      rate: { zh: "平均数{figure}", en: "the average, {figure}" },
      part: { zh: "总数{figure}", en: "the total, {figure}" },
      base: { zh: "除以{figure}", en: "over {figure}" },
    },
  },

  *check({ slips }) {
    for (const { claim, culprit, expected } of slips.of("average")) {
      const { verdict, operands } = claim;
      const average = operands.find(({ role }) => role === "rate") as Operand;
      const marked = culprit ?? average;
      const named = expected !== undefined && marked !== average;
      yield {
        range: marked.range,
        messageId: named ? "culprit" : "mismatch",
        data: { derivation: verdict.derivation, rate: average.text, culprit: marked.text, expected: expected ?? "" },
        ...(verdict.certainty === "unlikely" ? { severity: "warning" } : {}),
        derivation: verdict.derivation,
        related: operands
          .filter((operand) => operand !== marked)
          .map(({ role, range, text }) => ({ range, messageId: role, data: { figure: text } })),
      };
    }
  },
};
