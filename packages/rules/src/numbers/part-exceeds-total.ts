import type { Operand, Rule } from "@reportlint/core";
import { otherOperands } from "./other-operands.ts";

/** A part that is more than its whole. */
export const partExceedsTotal: Rule = {
  meta: {
    id: "numbers/part-exceeds-total",
    category: "numbers",
    severity: "error",
    preset: "recommended",
    docs: {
      title: { zh: "部分大于整体", en: "A part greater than its whole" },
      source: {
        zh: "算术。《统计法》：统计资料应当真实、准确、完整",
        en: "Arithmetic. Statistics Law: figures must be true, accurate and complete",
      },
    },
    messages: {
      excess: {
        zh: "{derivation}：部分比整体多{difference}",
        en: "{derivation}: the part exceeds its whole by {difference}",
      },
      whole: { zh: "整体{figure}", en: "the whole, {figure}" },
      part: { zh: "部分{figure}", en: "the part, {figure}" },
    },
  },

  *check({ slips }) {
    for (const { claim, culprit } of slips.of("part")) {
      const { verdict, operands } = claim;
      const marked = culprit ?? (operands.find(({ role }) => role === "part") as Operand);
      yield {
        range: marked.range,
        messageId: "excess",
        data: { derivation: verdict.derivation, difference: verdict.difference },
        derivation: verdict.derivation,
        related: otherOperands(operands, marked),
      };
    }
  },
};
