import type { Document } from "../document/document.ts";
import type { TextRange } from "../text/range.ts";

/** The folded sentence up to the end of a range; of a long one, the last words before the range. */
export function sentenceTo({ folded }: Document, { start, end }: TextRange): string {
  const before = folded.slice(Math.max(0, start - MOST_BEFORE), start);
  const from = Math.max(before.lastIndexOf("。"), before.lastIndexOf("\n"));
  return before.slice(from + 1) + folded.slice(start, end);
}

const MOST_BEFORE = 80;
