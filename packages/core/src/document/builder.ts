import { fold } from "../text/fold.ts";
import { LineIndex } from "../text/line-index.ts";
import { type TextRange, textRange } from "../text/range.ts";
import { type Directive, parseDirective } from "./directive.ts";
import type { Block, Document, Heading, Metadata, Paragraph, Story, Table, TableCell, TableRow } from "./document.ts";
import { type OriginSegment, SegmentOrigin, type SegmentOriginOptions, type SourcePlace } from "./origin.ts";

/**
 * Puts a {@link Document} together in reading order and keeps the books on where each character came from.
 *
 * A reader opens a block, appends text, and closes the block. The builder parts blocks by one `\n`.
 */
export class DocumentBuilder {
  readonly #chunks: string[] = [];
  readonly #segments: OriginSegment[] = [];
  readonly #directives: Directive[] = [];
  readonly #root: Block[] = [];
  readonly #blocks: Block[][] = [this.#root];
  #length = 0;
  #story: Story = "body";

  /** Length of the text so far: the offset of what is appended next. */
  get length(): number {
    return this.#length;
  }

  /** Appends text that stands in the source exactly so, from `start` on. */
  verbatim(text: string, start: number, part = ""): void {
    if (text === "") return;
    const last = this.#segments[this.#segments.length - 1];
    if (last?.verbatim && last.part === part && last.end === start && last.at + last.length === this.#length) {
      this.#segments[this.#segments.length - 1] = {
        ...last,
        length: last.length + text.length,
        end: last.end + text.length,
      };
      this.#append(text);
      return;
    }
    this.#segment(text, start, start + text.length, part, true);
  }

  /** Appends text that the source writes otherwise, between `start` and `end`: an entity, an escape, a character reference. */
  decoded(text: string, start: number, end: number, part = ""): void {
    if (text !== "") this.#segment(text, start, end, part, false);
  }

  /** Appends text that does not stand in the source at all, such as a number that Word generates. */
  generated(text: string): void {
    this.#append(text);
  }

  /** The story of the blocks that follow. */
  story(story: Story): void {
    this.#story = story;
  }

  /** Adds a paragraph, whose text `write` appends. A paragraph without text is left out. */
  paragraph(write: () => void): Paragraph | undefined {
    return this.#block(write, (range) => ({ kind: "paragraph", range, story: this.#story }));
  }

  /** Adds a heading of the given level (1 is the highest), whose text `write` appends. */
  heading(level: number, write: () => void): Heading | undefined {
    return this.#block(write, (range) => ({ kind: "heading", range, story: this.#story, level }));
  }

  /** Adds a table: `write` calls {@link TableWriter.row} for each row. */
  table(write: (table: TableWriter) => void): Table {
    this.#separate();
    const start = this.#length;
    const rows: TableRow[] = [];
    write({
      row: (writeRow) => {
        this.#separate();
        const rowStart = this.#length;
        const cells: TableCell[] = [];
        writeRow({ cell: (cell, writeCell) => cells.push(this.#cell(cell, writeCell)) });
        rows.push({ range: textRange(rowStart, this.#length), cells });
      },
    });
    const table: Table = { kind: "table", range: textRange(start, this.#length), story: this.#story, rows };
    this.#current().push(table);
    return table;
  }

  /** Takes note of a comment in the source; one that is not addressed to the linter is passed over. */
  comment(
    comment: string,
    at: { line: number; column: number },
    range: TextRange = textRange(this.#length, this.#length),
  ): void {
    const directive = parseDirective(comment);
    if (directive !== undefined) this.#directives.push({ ...directive, range, line: at.line, column: at.column });
  }

  /** The finished document. */
  build(document: BuiltDocument): Document {
    const text = this.#chunks.join("");
    return {
      name: document.name,
      format: document.format,
      text,
      folded: fold(text),
      blocks: this.#root,
      metadata: document.metadata ?? {},
      directives: this.#directives,
      origin: new SegmentOrigin({
        segments: this.#segments,
        place: document.place ?? this.#placeInSource(document.source, text),
        escape: document.escape ?? ((replacement) => replacement),
        bridges: document.bridges ?? false,
      }),
    };
  }

  /** Lines and columns of the one source text; for offsets that have no source, of the text before them. */
  #placeInSource(source: string | undefined, text: string): (offset: number) => SourcePlace {
    let built: LineIndex | undefined;
    const lines = (): LineIndex => {
      built ??= new LineIndex(source ?? text);
      return built;
    };
    if (source === undefined) return (offset) => lines().at(offset);
    const segments = this.#segments;
    return (offset) => {
      let low = 0;
      let high = segments.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((segments[middle] as OriginSegment).at <= offset) low = middle + 1;
        else high = middle;
      }
      const segment = segments[low - 1];
      if (segment === undefined) return lines().at(segments[0]?.start ?? 0);
      const into = offset - segment.at;
      if (into >= segment.length) return lines().at(segment.end);
      return lines().at(segment.verbatim ? segment.start + into : segment.start);
    };
  }

  #cell(cell: CellShape, write: () => void): TableCell {
    this.#separate();
    const start = this.#length;
    const blocks: Block[] = [];
    this.#blocks.push(blocks);
    write();
    this.#blocks.pop();
    const end = blocks.length === 0 ? start : (blocks[blocks.length - 1] as Block).range.end;
    return { ...cell, range: textRange(Math.min(start, end), end), blocks };
  }

  #block<B extends Block>(write: () => void, make: (range: TextRange) => B): B | undefined {
    this.#separate();
    const start = this.#length;
    write();
    if (this.#length === start) return undefined;
    const block = make(textRange(start, this.#length));
    this.#current().push(block);
    return block;
  }

  #current(): Block[] {
    return this.#blocks[this.#blocks.length - 1] as Block[];
  }

  #separate(): void {
    const last = this.#chunks[this.#chunks.length - 1];
    if (last !== undefined && !last.endsWith("\n")) this.#append("\n");
  }

  #segment(text: string, start: number, end: number, part: string, verbatim: boolean): void {
    this.#segments.push({ at: this.#length, length: text.length, part, start, end, verbatim });
    this.#append(text);
  }

  #append(text: string): void {
    if (text === "") return;
    this.#chunks.push(text);
    this.#length += text.length;
  }
}

export type CellShape = Pick<TableCell, "column" | "columnSpan" | "rowSpan" | "header">;

export interface TableWriter {
  row(write: (row: RowWriter) => void): void;
}

export interface RowWriter {
  /** Adds a cell, whose paragraphs `write` adds. */
  cell(cell: CellShape, write: () => void): void;
}

export interface BuiltDocument extends Partial<Pick<SegmentOriginOptions, "place" | "escape" | "bridges">> {
  readonly name: string;
  readonly format: string;
  readonly metadata?: Metadata;
  /** The decoded source, for formats that have lines. */
  readonly source?: string;
}
