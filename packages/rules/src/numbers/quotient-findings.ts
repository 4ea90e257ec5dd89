import type { Finding, LocalizedText, Operand, Slip } from "@reportlint/core";
import { otherOperands } from "./other-operands.ts";

/** What is said of a quotient, whether a rate or an average, that what was divided does not make. */
export const quotientMessages: Readonly<Record<"mismatch" | "culprit", LocalizedText>> = {
  mismatch: { zh: "{derivation}，与所写的{rate}不符", en: "{derivation}, not {rate}" },
  culprit: {
    zh: "{derivation}，与所写的{rate}不符；{culprit}若是{expected}则相符",
    en: "{derivation}, not {rate}; it would fit if {culprit} were {expected}",
  },
};

/** Marks the culprit where there is one, else the quotient; the other operands go by messages named for their roles. */
export function* quotientFindings(slips: readonly Slip[]): Iterable<Finding> {
  for (const { claim, culprit, expected } of slips) {
    const { verdict, operands } = claim;
    const rate = operands.find(({ role }) => role === "rate") as Operand;
    const marked = culprit ?? rate;
    const named = expected !== undefined && marked !== rate;
    yield {
      range: marked.range,
      messageId: named ? "culprit" : "mismatch",
      data: { derivation: verdict.derivation, rate: rate.text, culprit: marked.text, expected: expected ?? "" },
      ...(verdict.certainty === "unlikely" ? { severity: "warning" } : {}),
      derivation: verdict.derivation,
      related: otherOperands(operands, marked),
    };
  }
}
