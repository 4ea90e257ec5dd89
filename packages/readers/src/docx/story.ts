import type { Story } from "@reportlint/core";
import { accepted, isDeleted } from "./accepted.ts";
import { Fields } from "./fields.ts";
import {
  commentMark,
  emptyInline,
  type Inline,
  type NoteReference,
  type Piece,
  readInline,
  textOfPiece,
} from "./inline.ts";
import type { Numbering, NumberLabel } from "./numbering.ts";
import { outlineLevel, type Style, type Styles } from "./styles.ts";
import { tableGrid } from "./table-grid.ts";
import { isBlank, type LineWriter, type PlaceName } from "./writer.ts";
import { child, type XmlElement } from "./xml.ts";

/** What the reading of all stories of a document shares. */
export interface Reading {
  readonly writer: LineWriter;
  readonly styles: Styles;
  readonly numbering: Numbering;
  /** Notes in the order in which the text refers to them; filled while reading. */
  readonly notes: NoteReference[];
  /** Called for contents that stand in another file. */
  readonly embedded: () => void;
}

/** Reads the blocks of a story: of the body, a note, a header, a text box. `name` is what people call it. */
export function readStory(reading: Reading, { container, story, part, name }: StorySource): void {
  const { writer, styles, numbering } = reading;
  const fields = new Fields(container);
  const textBoxes: XmlElement[] = [];
  let paragraphCount = 0;
  let tableCount = 0;

  /** `cell` is the place of the table cell that the blocks stand in. */
  const readBlocks = (parent: XmlElement, cell?: PlaceName): void => {
    let inline = emptyInline();
    const items = accepted(parent).filter(({ name }) => BLOCKS.has(name));
    items.forEach((item, index) => {
      if (item.name === "w:p") {
        const properties = child(item, "w:pPr");
        const style = styles.paragraph(properties);
        const wasHidden = fields.hidden;
        readInline(item, inline, { fields, style, styles });
        // A paragraph whose mark is deleted runs on into the next one.
        if (isDeleted(child(properties, "w:rPr")) && items[index + 1]?.name === "w:p") return;
        const contents = style.contents || ((wasHidden || fields.hidden) && inline.lines.every(isBlank));
        if (!contents) writeParagraph(properties, style, inline, cell);
        inline = emptyInline();
      } else if (item.name === "w:tbl") readTable(item, cell);
      else if (item.name === "w:commentRangeEnd") writeMark(item);
      else if (item.name === "w:commentRangeStart") {
        const mark = commentMark(item);
        if (mark !== undefined) inline.lines[0]?.push(mark);
      } else reading.embedded();
      if (cell === undefined) readTextBoxes();
    });
  };

  const writeMark = (element: XmlElement): void => {
    const mark = commentMark(element);
    if (mark !== undefined) writer.mark(mark);
  };

  const writeParagraph = (properties: XmlElement | undefined, style: Style, inline: Inline, cell?: PlaceName): void => {
    const level = (outlineLevel(properties) ?? style.headingLevel) || undefined;
    const lines = numbered(inline.lines, numbering.next(properties, style));
    const place = () => cell ?? name ?? { id: "paragraph" as const, data: { count: ++paragraphCount } };
    for (const line of level === undefined ? lines : [joined(lines)]) writer.line(line, { part, level, place });
    textBoxes.push(...inline.textBoxes);
    reading.notes.push(...inline.notes);
  };

  const readTable = (table: XmlElement, outer?: PlaceName): void => {
    const rows = tableGrid(table);
    if (rows.length === 0) return;
    if (outer === undefined) tableCount++;
    writer.builder.table((tableWriter) => {
      rows.forEach((cells, rowIndex) => {
        tableWriter.row((rowWriter) => {
          for (const { element, ...shape } of cells) {
            const data = { table: tableCount, row: rowIndex + 1, column: shape.column + 1 };
            const place = outer ?? name ?? { id: "cell", data };
            rowWriter.cell(shape, () => readBlocks(element, place));
          }
        });
      });
    });
  };

  /**
   * Text boxes come after the paragraph or table that they are anchored in, for they are no part of its text.
   * One in a footer is still the footer: WPS puts the page number into it.
   */
  const readTextBoxes = (): void => {
    for (const content of textBoxes.splice(0)) {
      const inBody = { story: "textbox", name: { id: "textBox" } } as const;
      const box = story === "body" ? inBody : { story, ...(name && { name }) };
      readStory(reading, { container: content, part, ...box });
    }
    writer.builder.story(story);
  };

  writer.builder.story(story);
  readBlocks(container);
}

export interface StorySource {
  readonly container: XmlElement;
  readonly story: Story;
  /** The part that the container is from. */
  readonly part: string;
  /** Absent for the body, whose paragraphs and tables are counted. */
  readonly name?: PlaceName;
}

const BLOCKS: ReadonlySet<string> = new Set([
  "w:p",
  "w:tbl",
  "w:commentRangeStart",
  "w:commentRangeEnd",
  "w:altChunk",
  "w:subDoc",
]);

/** The lines with the paragraph's number before the first text. */
function numbered(lines: readonly Piece[][], { text, gap }: NumberLabel): readonly Piece[][] {
  if (text === "") return lines;
  const first = Math.max(
    0,
    lines.findIndex((line) => !isBlank(line)),
  );
  return lines.map((line, index) => {
    if (index !== first) return line;
    const following = line.map(textOfPiece).join("").trimStart();
    return [{ kind: "generated", text: text + separator(text, gap, following) }, ...line];
  });
}

/** A tab is shown only where text and number would otherwise become another number: 「1.」 and 「2024年」. */
function separator(label: string, gap: NumberLabel["gap"], following: string): string {
  if (gap === "nothing" || following === "") return "";
  return gap === "space" || (/[\p{L}\p{N}.．]$/u.test(label) && /^[\dA-Za-z０-９]/u.test(following)) ? " " : "";
}

/** The lines of a heading as one: it was broken for its looks. */
function joined(lines: readonly Piece[][]): Piece[] {
  const whole: Piece[] = [];
  for (const line of lines) {
    if (!isBlank(whole) && !isBlank(line)) whole.push({ kind: "generated", text: " " });
    whole.push(...line);
  }
  return whole;
}
