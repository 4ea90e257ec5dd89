import type { Rule } from "@reportlint/core";
import { sumFindings, sumMessages } from "./sum-findings.ts";

/** A stated amount that its listed parts, in 元, 万元 or 亿元, cannot add up to. */
export const moneySum: Rule = {
  meta: {
    id: "numbers/money-sum",
    category: "numbers",
    severity: "error",
    preset: "recommended",
    docs: {
      title: { zh: "金额与分项之和不一致", en: "Amounts do not add up to their total" },
      source: {
        zh: "算术。《预算法》：预算、决算应当真实、准确、完整",
        en: "Arithmetic. Budget Law: budgets and final accounts must be true, accurate and complete",
      },
    },
    messages: sumMessages,
  },

  *check({ slips }) {
    yield* sumFindings(slips.of("money-sum"));
  },
};
