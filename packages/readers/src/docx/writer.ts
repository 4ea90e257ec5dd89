import { type DocumentBuilder, type MessageData, type SourcePlace, type TextRange, textRange } from "@reportlint/core";
import { readerText, type TextId } from "../texts.ts";
import { type CommentMark, type Piece, textOfPiece } from "./inline.ts";

/**
 * Writes lines into the document and remembers of each where it stands, for people; and where comments are tied to.
 * A line is a block, so the number of a line in the text is the number of its block.
 */
export class LineWriter {
  readonly builder: DocumentBuilder;
  readonly #lines: WrittenLine[] = [];
  readonly #comments = new Map<string, CommentPlaces>();

  constructor(builder: DocumentBuilder) {
    this.builder = builder;
  }

  /** Whether anything was written. */
  get hasText(): boolean {
    return this.#lines.length > 0;
  }

  /** Writes a line as a heading of a level, or as a paragraph. A blank one is left out. */
  line(pieces: readonly Piece[], { part, level, place }: LineStyle): void {
    const write = () => {
      for (const piece of pieces) this.#piece(piece, part);
    };
    if (isBlank(pieces)) {
      for (const piece of pieces) if (textOfPiece(piece) === "") this.#piece(piece, part);
      return;
    }
    const block = level === undefined ? this.builder.paragraph(write) : this.builder.heading(level, write);
    if (block !== undefined) this.#lines.push({ range: block.range, place: place() });
  }

  /** Remembers where a mark of a comment stands. */
  mark({ kind, id }: CommentMark): void {
    const places = this.#comments.get(id) ?? {};
    this.#comments.set(id, { ...places, [kind]: this.builder.length });
  }

  /** What a comment is tied to: the marked text, or the line that it stands in. Empty if it is tied to nothing. */
  commented(id: string): TextRange {
    const places = this.#comments.get(id);
    const start = places?.["comment-start"];
    const end = places?.["comment-end"];
    if (start !== undefined && end !== undefined && start < end) {
      // A range that begins between two lines begins with the second one.
      const index = this.#indexAt(start);
      const first = this.#lines[(this.#lines[index]?.range.end ?? 0) > start ? index : index + 1]?.range.start ?? end;
      if (first < end) return textRange(Math.max(start, first), end);
    }
    const at = places?.["comment-reference"] ?? start;
    return (at === undefined ? undefined : this.#lineAt(at)?.range) ?? textRange(0, 0);
  }

  /** Line and column in the text, and what a person would call the place. */
  placeAt(offset: number): SourcePlace {
    const index = this.#indexAt(offset);
    const line = this.#lines[index];
    if (line === undefined) return { line: 1, column: 1 };
    // Only where the document ends with an empty table cell is there a line after the last one.
    const place = readerText(line.place.id, line.place.data);
    if (offset > line.range.end) return { line: index + 2, column: 1, place };
    return { line: index + 1, column: Math.max(0, offset - line.range.start) + 1, place };
  }

  #piece(piece: Piece, part: string): void {
    if (piece.kind === "generated") this.builder.generated(piece.text);
    else if (piece.kind !== "source") this.mark(piece);
    else {
      const { text, start, end, verbatim } = piece.text;
      if (verbatim) this.builder.verbatim(text, start, part);
      else this.builder.decoded(text, start, end, part);
    }
  }

  #lineAt(offset: number): WrittenLine | undefined {
    return this.#lines[this.#indexAt(offset)];
  }

  /** The last line that begins at the offset or before. */
  #indexAt(offset: number): number {
    let low = 0;
    let high = this.#lines.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#lines[middle] as WrittenLine).range.start <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

export interface LineStyle {
  /** The part that the pieces are from. */
  readonly part: string;
  readonly level: number | undefined;
  /** Called if the line is written. */
  readonly place: () => PlaceName;
}

/** What people call a place. A report has thousands; they are put into words where somebody asks. */
export interface PlaceName {
  readonly id: TextId;
  readonly data?: MessageData;
}

export function isBlank(pieces: readonly Piece[]): boolean {
  return pieces.every((piece) => textOfPiece(piece).trim() === "");
}

interface WrittenLine {
  readonly range: TextRange;
  readonly place: PlaceName;
}

type CommentPlaces = { readonly [kind in CommentMark["kind"]]?: number };
