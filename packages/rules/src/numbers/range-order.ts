import type { Operand, Rule, SuggestionFinding } from "@reportlint/core";

/** A range that runs from the larger number to the smaller. */
export const rangeOrder: Rule = {
  meta: {
    id: "numbers/range-order",
    category: "numbers",
    severity: "error",
    preset: "recommended",
    hasSuggestions: true,
    docs: {
      title: { zh: "数值范围起止颠倒", en: "A range runs backwards" },
      source: {
        zh: "GB/T 15835—2011《出版物上数字用法》5.1.6（数值范围）",
        en: "GB/T 15835-2011, 5.1.6 (ranges of values)",
      },
    },
    messages: {
      order: { zh: "起点{from}不小于终点{to}", en: "the range starts at {from}, which is not less than its end {to}" },
      swap: { zh: "改为从{to}到{from}", en: "run from {to} to {from}" },
    },
  },

  *check({ slips }) {
    for (const { claim } of slips.of("range")) {
      const [from, to] = claim.operands as readonly [Operand, Operand];
      yield {
        range: claim.range,
        messageId: "order",
        data: { from: from.text, to: to.text },
        derivation: claim.verdict.derivation,
        ...(claim.verdict.certainty === "unlikely" ? { severity: "warning" } : {}),
        // 3～3人 has nothing to swap.
        ...(from.text === to.text ? {} : { suggestions: [swapped(from, to)] }),
      };
    }
  },
};

function swapped(from: Operand, to: Operand): SuggestionFinding {
  return {
    messageId: "swap",
    data: { from: from.text, to: to.text },
    edits: [
      { range: from.range, text: to.text },
      { range: to.range, text: from.text },
    ],
  };
}
