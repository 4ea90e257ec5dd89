import { closing, type Facts, type TextRange, textRange } from "@reportlint/core";

/** How much of the last line is marked: enough to find it by. */
const MARKED = 10;

/** Where an absent signature is reported: the end of the last line of the text. */
export function signaturePlace(facts: Facts): TextRange {
  const last = facts.get(closing).lastLine ?? textRange(0, 0);
  return textRange(Math.max(last.start, last.end - MARKED), last.end);
}
