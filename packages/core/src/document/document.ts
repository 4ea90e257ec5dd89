import type { TextRange } from "../text/range.ts";
import type { Directive } from "./directive.ts";
import type { Origin } from "./origin.ts";

/**
 * A report as it was read: what a person reads of it, and the way back to the file.
 *
 * Every range in the program points into `text`. A reader says what the file says (paragraphs, tables, headings that
 * the format marks as such); which of the paragraphs is the title, the addressee or the signature is for the
 * structure fact to find.
 */
export interface Document {
  /** The name to show for it: a file name, a path, or what the caller gave. */
  readonly name: string;
  /** Id of the reader that made it: `text`, `markdown`, `html`, `docx` … */
  readonly format: string;
  /** No markup, entities decoded, table cells in reading order; blocks are parted by `\n`. */
  readonly text: string;
  /** `text` in Simplified script and half width, code unit by code unit (see `text/fold.ts`). */
  readonly folded: string;
  /** In reading order, without overlap. */
  readonly blocks: readonly Block[];
  readonly metadata: Metadata;
  readonly origin: Origin;
  /** The author's instructions to the linter, in the order of the text. */
  readonly directives: readonly Directive[];
}

/** What a file says about itself outside the text. Dates are as the file writes them. */
export interface Metadata {
  readonly title?: string;
  readonly agency?: string;
  /** 成文日期 */
  readonly signed?: string;
  /** 发布日期 */
  readonly published?: string;
  readonly url?: string;
}

export type Block = Paragraph | Heading | Table;

/**
 * Where a block stands. The report itself is the `body`; what a page prints around it, or a note hangs under it, is
 * read too but is no part of the report's structure.
 */
export type Story = "body" | "header" | "footer" | "footnote" | "endnote" | "textbox";

export interface Paragraph {
  readonly kind: "paragraph";
  readonly range: TextRange;
  readonly story: Story;
}

/** A heading that the format itself marks (`#`, `<h2>`, a heading style). Level 1 is the highest. */
export interface Heading {
  readonly kind: "heading";
  readonly range: TextRange;
  readonly story: Story;
  readonly level: number;
}

/** A table, row by row. A cell that spans is listed once, at its first row and column. */
export interface Table {
  readonly kind: "table";
  readonly range: TextRange;
  readonly story: Story;
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  readonly range: TextRange;
  readonly cells: readonly TableCell[];
}

export interface TableCell {
  /** The cell's text; empty at the place where the text would stand if it had any. */
  readonly range: TextRange;
  /** 0-based column of the grid in which the cell begins. */
  readonly column: number;
  /** Columns of the grid that it covers, at least 1. */
  readonly columnSpan: number;
  /** Rows that it covers, at least 1. */
  readonly rowSpan: number;
  /** Whether the format marks it as a header cell. */
  readonly header: boolean;
  /** Paragraphs (and nested tables) of the cell. */
  readonly blocks: readonly Block[];
}

/** The paragraphs and headings of a document in reading order, those in table cells too. */
export function* textBlocks(blocks: readonly Block[]): Generator<Paragraph | Heading> {
  for (const block of blocks) {
    if (block.kind !== "table") yield block;
    else for (const row of block.rows) for (const cell of row.cells) yield* textBlocks(cell.blocks);
  }
}
