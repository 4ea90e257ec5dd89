import { shifted, type TextRange, textRange } from "../text/range.ts";
import type { BlockFact } from "./fact.ts";

/** A sentence of a block, with the mark that ends it. Marks in brackets end none. */
export interface Sentence {
  readonly range: TextRange;
}

export const sentences: BlockFact<Sentence> = {
  id: "sentences",
  scope: "block",
  extract({ text }) {
    const found: Sentence[] = [];
    let start = 0;
    let depth = 0;
    for (let at = 0; at < text.length; at++) {
      const character = text[at] as string;
      if (character === "(" || character === "（") depth++;
      else if (character === ")" || character === "）") depth = Math.max(0, depth - 1);
      else if (depth === 0 && (character === "。" || character === "！" || character === "？")) {
        const closing = CLOSING.test(text[at + 1] ?? "") ? 1 : 0;
        found.push({ range: textRange(start, at + 1 + closing) });
        at += closing;
        start = at + 1;
      }
    }
    // An open bracket that is never closed must not swallow the rest as one sentence and more; the rest is one sentence.
    if (text.slice(start).trim() !== "") found.push({ range: textRange(start, text.length) });
    return found;
  },
  moved: ({ range }, by) => ({ range: shifted(range, by) }),
};

const CLOSING = /[”」’』]/u;
