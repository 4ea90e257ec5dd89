import type { Operand, Rule } from "@reportlint/core";

/** A stated total that its listed parts cannot add up to. */
export const sumMismatch: Rule = {
  meta: {
    id: "numbers/sum-mismatch",
    category: "numbers",
    severity: "error",
    preset: "recommended",
    docs: {
      title: { zh: "总数与分项之和不一致", en: "Parts do not add up to their total" },
      source: {
        zh: "算术。《统计法》：统计资料应当真实、准确、完整",
        en: "Arithmetic. Statistics Law: figures must be true, accurate and complete",
      },
    },
    messages: {
      mismatch: {
        zh: "{derivation}，与总数{total}相差{difference}",
        en: "{derivation}, {difference} off the total of {total}",
      },
      culprit: {
        zh: "{derivation}，与总数{total}相差{difference}；{culprit}若是{expected}则相符",
        en: "{derivation}, {difference} off the total of {total}; it would fit if {culprit} were {expected}",
      },
      total: { zh: "总数{figure}", en: "the total, {figure}" },
      part: { zh: "分项{figure}", en: "a part, {figure}" },
    },
  },

  *check({ slips }) {
    for (const { claim, culprit, expected } of slips.of("sum")) {
      const { verdict, operands } = claim;
      const total = operands.find(({ role }) => role === "total") as Operand;
      const marked = culprit ?? total;
      yield {
        range: marked.range,
        messageId: expected === undefined ? "mismatch" : "culprit",
        data: {
          derivation: verdict.derivation,
          difference: verdict.difference,
          total: total.stated,
          culprit: marked.text,
          expected: expected ?? "",
        },
        derivation: verdict.derivation,
        related: operands
          .filter((operand) => operand !== marked)
          .map((operand) => ({ range: operand.range, messageId: operand.role, data: { figure: operand.text } })),
      };
    }
  },
};
