import type { Rule } from "@reportlint/core";
import { quotientFindings, quotientMessages } from "./quotient-findings.ts";

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
      ...quotientMessages,
      rate: { zh: "平均数{figure}", en: "the average, {figure}" },
      part: { zh: "总数{figure}", en: "the total, {figure}" },
      base: { zh: "除以{figure}", en: "over {figure}" },
    },
  },

  check: ({ slips }) => quotientFindings(slips.of("average")),
};
