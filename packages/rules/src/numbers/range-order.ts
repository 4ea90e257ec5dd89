import { type Operand, type Rule, textRange } from "@reportlint/core";

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
      // 5～3万元: the 万 belongs to both, and stays where it is.
      const shared = to.text.length - digitsOf(to).length;
      const own = from.text.length - digitsOf(from).length;
      const kept = own === 0 ? shared : 0;
      const end = textRange(to.range.start, to.range.end - kept);
      const [low, high] = [to.text.slice(0, to.text.length - kept), from.text];
      yield {
        range: claim.range,
        messageId: "order",
        data: { from: from.text, to: to.text },
        derivation: claim.verdict.derivation,
        ...(claim.verdict.certainty === "unlikely" ? { severity: "warning" } : {}),
        ...(low === high
          ? {}
          : {
              suggestions: [
                {
                  messageId: "swap",
                  data: { from: high, to: low },
                  edits: [
                    { range: from.range, text: low },
                    { range: end, text: high },
                  ],
                },
              ],
            }),
      };
    }
  },
};

function digitsOf({ text }: Operand): string {
  return text.replace(/\p{Script=Han}+$/u, "");
}
