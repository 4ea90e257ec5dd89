import type { Finding, LocalizedText, Operand, Slip } from "@reportlint/core";
import { otherOperands } from "./other-operands.ts";

/** What is said of a total that its parts do not make, whether they are counts or amounts. */
export const sumMessages: Readonly<Record<string, LocalizedText>> = {
  mismatch: {
    zh: "{derivation}，与总数{total}相差{difference}",
    en: "{derivation}, {difference} off the total of {total}",
  },
  culprit: {
    zh: "{derivation}，与总数{total}相差{difference}；{culprit}若是{expected}则相符",
    en: "{derivation}, {difference} off the total of {total}; it would fit if {culprit} were {expected}",
  },
  total: { zh: "总数{figure}", en: "the total, {figure}" },
  part: { zh: "分项{figure}", en: "a part, {figure}" },
};

export function* sumFindings(slips: readonly Slip[]): Iterable<Finding> {
  for (const { claim, culprit, expected } of slips) {
    const { verdict, operands } = claim;
    const total = operands.find(({ role }) => role === "total") as Operand;
    const marked = culprit ?? total;
    yield {
      range: marked.range,
      messageId: expected === undefined ? "mismatch" : "culprit",
      data: {
        derivation: verdict.derivation,
        difference: verdict.difference,
        total: total.stated,
        culprit: marked.text,
        expected: expected ?? "",
      },
      ...(verdict.certainty === "unlikely" ? { severity: "warning" } : {}),
      derivation: verdict.derivation,
      related: otherOperands(operands, marked),
    };
  }
}
