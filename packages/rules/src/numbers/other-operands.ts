import type { Operand, RelatedFinding } from "@reportlint/core";

/** The figures of a claim beside the one that is marked: each by the message that is named for its role. */
export function otherOperands(operands: readonly Operand[], marked: Operand): RelatedFinding[] {
  return operands
    .filter((operand) => operand !== marked)
    .map(({ range, role, text }) => ({ range, messageId: role, data: { figure: text } }));
}
