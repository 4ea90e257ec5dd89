import type { Block } from "../document/document.ts";
import { slice, type TextRange, textRange } from "../text/range.ts";
import type { DocumentFact } from "./fact.ts";
import { webNoise } from "./web-noise.ts";

/** A paragraph or heading of the report's own text, as structure is read from. */
export interface Line {
  /** Without the spaces around it. */
  readonly range: TextRange;
  /** Folded. */
  readonly text: string;
  /** The level that the format gives it, when the format marks it as a heading. */
  readonly headingLevel: number | undefined;
  /** What a web page puts around a report, or into it; such lines are left out of the structure. */
  readonly noise: boolean;
}

/** The lines of the report itself in reading order: tables, notes, headers and footers are no part of its structure. */
export const lines: DocumentFact<readonly Line[]> = {
  id: "lines",
  scope: "document",
  extract({ blocks, folded }, facts) {
    return blocks.filter(isBody).flatMap((block): Line[] => {
      if (block.kind === "table") return [];
      const range = trimmed(folded, block.range);
      if (range.start === range.end || isTableRow(slice(folded, range))) return [];
      return [
        {
          range,
          text: slice(folded, range),
          headingLevel: block.kind === "heading" ? block.level : undefined,
          noise: facts.within(webNoise, block.range).length > 0,
        },
      ];
    });
  },
};

/** A row of a table that lost its grid: cells parted by bars or tabs. Its 一、 and （一） number rows, not chapters. */
function isTableRow(text: string): boolean {
  return text.split(/ \||\t/u).length > 2;
}

/** The text blocks that are no part of the report: page headers, footers, footnotes, text boxes. */
export function isBody(block: Block): boolean {
  return block.story === "body";
}

function trimmed(text: string, { start, end }: TextRange): TextRange {
  let from: number = start;
  let to: number = end;
  while (from < to && /\s/u.test(text[from] as string)) from++;
  while (to > from && /\s/u.test(text[to - 1] as string)) to--;
  return textRange(from, to);
}
