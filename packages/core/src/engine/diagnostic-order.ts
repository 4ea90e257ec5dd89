import { compareRanges } from "../text/range.ts";
import type { Diagnostic } from "./diagnostic.ts";

/** By place, then the worse first, then by rule and words; what says the same of the same place is said once. */
export function inOrder(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const sorted = [...diagnostics].sort(compare);
  return sorted.filter((diagnostic, index) => {
    const before = sorted[index - 1];
    return before === undefined || compare(before, diagnostic) !== 0;
  });
}

const RANK = { error: 0, warning: 1, info: 2 } as const;

function compare(one: Diagnostic, other: Diagnostic): number {
  return (
    compareRanges(one.range, other.range) ||
    RANK[one.severity] - RANK[other.severity] ||
    compareText(one.ruleId ?? "", other.ruleId ?? "") ||
    compareText(one.messageId, other.messageId) ||
    compareText(one.message, other.message)
  );
}

/** By code units: the same on every machine, unlike `localeCompare`. */
function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
