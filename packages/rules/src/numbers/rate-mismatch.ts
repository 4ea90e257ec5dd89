import type { Rule } from "@reportlint/core";
import { quotientFindings, quotientMessages } from "./quotient-findings.ts";

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
      ...quotientMessages,
      rate: { zh: "比率{figure}", en: "the rate, {figure}" },
      part: { zh: "分子{figure}", en: "the part, {figure}" },
      rest: { zh: "其余部分{figure}", en: "the rest, {figure}" },
      base: { zh: "分母{figure}", en: "the base, {figure}" },
    },
  },

  check: ({ slips }) => quotientFindings(slips.of("rate")),
};
