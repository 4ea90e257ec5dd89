import type { Operand, Rule } from "@reportlint/core";
import { otherOperands } from "./other-operands.ts";
import { sumFindings, sumMessages } from "./sum-findings.ts";

/** A stated total that its listed parts cannot add up to; what came in against what went out. */
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
      ...sumMessages,
      flow: {
        zh: "{derivation}，收进的与办结、结转的相差{difference}",
        en: "{derivation}: what came in and what went out differ by {difference}",
      },
      balance: {
        zh: "{derivation}，与所写的{result}相差{difference}",
        en: "{derivation}, {difference} off the stated {result}",
      },
      term: { zh: "算项{figure}", en: "a term, {figure}" },
      result: { zh: "结果{figure}", en: "the result, {figure}" },
      in: { zh: "收进{figure}", en: "came in, {figure}" },
      out: { zh: "办结或结转{figure}", en: "went out, {figure}" },
    },
  },

  *check({ slips }) {
    yield* sumFindings(slips.of("sum"));
    for (const { claim, culprit } of slips.of("flow")) {
      const { verdict, operands } = claim;
      const marked = culprit ?? (operands[0] as Operand);
      yield {
        range: marked.range,
        messageId: "flow",
        data: { derivation: verdict.derivation, difference: verdict.difference },
        derivation: verdict.derivation,
        related: otherOperands(operands, marked),
      };
    }
    for (const { claim } of slips.of("balance")) {
      const { verdict, operands } = claim;
      const result = operands.find(({ role }) => role === "result") as Operand;
      yield {
        range: result.range,
        messageId: "balance",
        data: { derivation: verdict.derivation, difference: verdict.difference, result: result.text },
        ...(verdict.certainty === "unlikely" ? { severity: "warning" } : {}),
        derivation: verdict.derivation,
        related: otherOperands(operands, result),
      };
    }
  },
};
