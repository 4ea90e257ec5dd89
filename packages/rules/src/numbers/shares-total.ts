import type { Operand, Rule } from "@reportlint/core";

/** Shares of one whole that cannot add up to 100 %. */
export const sharesTotal: Rule = {
  meta: {
    id: "numbers/shares-total",
    category: "numbers",
    severity: "error",
    preset: "recommended",
    docs: {
      title: { zh: "各项占比之和不是100%", en: "Shares of one whole that do not make 100 %" },
      source: {
        zh: "算术：各部分合起来是整体。《统计法》：统计资料应当真实、准确",
        en: "Arithmetic: the parts make up the whole. Statistics Law: figures must be true and accurate",
      },
    },
    messages: {
      total: { zh: "{derivation}，与100%相差{difference}", en: "{derivation}, {difference} off 100 %" },
      culprit: {
        zh: "{derivation}，与100%相差{difference}；{culprit}若是{expected}%则相符",
        en: "{derivation}, {difference} off 100 %; it would fit if {culprit} were {expected} %",
      },
      share: { zh: "占比{figure}", en: "a share, {figure}" },
    },
  },

  *check({ slips }) {
    for (const { claim, culprit, expected } of slips.of("shares")) {
      const { verdict, operands } = claim;
      const marked = culprit ?? (operands[0] as Operand);
      yield {
        range: marked.range,
        messageId: culprit === undefined || expected === undefined ? "total" : "culprit",
        data: {
          derivation: verdict.derivation,
          difference: verdict.difference,
          culprit: marked.text,
          expected: expected ?? "",
        },
        ...(verdict.certainty === "unlikely" ? { severity: "warning" } : {}),
        derivation: verdict.derivation,
        related: operands
          .filter((operand) => operand !== marked)
          .map(({ range, text }) => ({ range, messageId: "share", data: { figure: text } })),
      };
    }
  },
};
