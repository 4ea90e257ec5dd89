import { formatDecimal, type Operand, type Rule } from "@reportlint/core";

/** A rate whose digits were cut where they should be rounded. */
export const rateTruncated: Rule = {
  meta: {
    id: "numbers/rate-truncated",
    category: "numbers",
    severity: "info",
    preset: "strict",
    docs: {
      title: { zh: "比率的末位是舍去的，没有四舍五入", en: "A rate whose digits were cut, not rounded" },
      source: { zh: "GB/T 8170—2008 数值修约规则", en: "GB/T 8170—2008, rounding of numerical values" },
    },
    messages: {
      truncated: {
        zh: "{formula}是舍去尾数得出的，四舍五入应为{rounded}",
        en: "{formula} was cut; rounded it is {rounded}",
      },
    },
  },

  *check({ claims }) {
    for (const { verdict, operands, formula } of claims.of("rate")) {
      if (verdict.state !== "holds" || verdict.note !== "truncated") continue;
      const rate = operands.find(({ role }) => role === "rate") as Operand;
      const rounded = rate.wanted === undefined ? rate.text : formatDecimal(rate.wanted);
      yield { range: rate.range, messageId: "truncated", data: { formula, rounded } };
    }
  },
};
