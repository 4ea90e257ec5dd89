import { type DocumentBuilder, LineIndex, textRange } from "@reportlint/core";
import { type Piece, textOf, writePieces } from "../inline-text.ts";
import type { Region } from "../reread-origin.ts";
import { characterPieces } from "./characters.ts";
import { listNumbers } from "./list-numbers.ts";
import type { MainText } from "./main-text.ts";
import { isLayoutTable, tableGrid } from "./table-grid.ts";
import { childrenOf, type Element, isComment, isElement, isText, type Node, type TextNode } from "./tree.ts";
import { isBlock } from "./visibility.ts";

/** Writes what a browser shows of a tree, line by line. Comments are heard wherever they stand. */
export class HtmlWriter {
  /** The lines written so far, each of which can be read by itself. */
  readonly regions: Region[] = [];
  readonly #builder: DocumentBuilder;
  readonly #source: string;
  readonly #main: MainText;
  /** Where the tree's source begins in `source`. */
  readonly #base: number;
  #lines: LineIndex | undefined;
  #line: Piece[] = [];
  /** Blanks that count only if text follows them in the line. */
  #blanks: Piece | undefined;
  readonly #numbers = new Map<Element, string>();
  /** The number of the list item that the next line begins. */
  #number = "";
  #commentsAfter: { comment: string; at: number }[] = [];
  #level: number | undefined;
  #preformatted = false;

  constructor(builder: DocumentBuilder, source: string, main: MainText, base = 0) {
    this.#builder = builder;
    this.#source = source;
    this.#main = main;
    this.#base = base;
  }

  write(root: Node): void {
    this.#children(root, this.#main.wholePage);
    this.#endLine();
  }

  #children(parent: Node, shown: boolean): void {
    const children = childrenOf(parent);
    for (let index = 0; index < children.length; index++) {
      const child = children[index] as Node;
      if (isText(child)) {
        const run = textRun(children, index);
        if (shown) this.#text(run);
        index += run.length - 1;
      } else if (isComment(child)) this.#comment(child.data, (child.sourceCodeLocation?.startOffset ?? 0) + this.#base);
      else if (isElement(child)) this.#element(child, shown);
    }
  }

  #element(element: Element, around: boolean): void {
    if (!this.#main.shows(element, around)) this.#children(element, false);
    else if (element.tagName === "br" || element.tagName === "hr") this.#endLine();
    else if (isBlock(element)) this.#block(element);
    else this.#children(element, true);
  }

  #block(element: Element): void {
    this.#endLine();
    const { tagName } = element;
    const outside = { level: this.#level, preformatted: this.#preformatted };
    if (/^h[1-6]$/u.test(tagName)) this.#level = Number(tagName[1]);
    if (tagName === "pre") this.#preformatted = true;
    if (tagName === "ol") for (const [item, number] of listNumbers(element)) this.#numbers.set(item, number);
    if (tagName === "li") this.#number = this.#numbers.get(element) ?? "";
    if (tagName === "table" && !isLayoutTable(element)) this.#table(element);
    else this.#children(element, true);
    this.#endLine();
    if (tagName === "li") this.#number = "";
    this.#level = outside.level;
    this.#preformatted = outside.preformatted;
  }

  #table(table: Element): void {
    for (const child of childrenOf(table))
      if (isElement(child) && child.tagName === "caption") this.#element(child, true);
    this.#builder.table((writer) => {
      for (const cells of tableGrid(table)) {
        writer.row((row) => {
          for (const { element, ...shape } of cells) {
            row.cell(shape, () => {
              this.#children(element, true);
              this.#endLine();
            });
          }
        });
      }
    });
  }

  #text(run: readonly TextNode[]): void {
    const value = run.map((node) => node.value).join("");
    const start = (run[0]?.sourceCodeLocation?.startOffset ?? 0) + this.#base;
    const end = (run[run.length - 1]?.sourceCodeLocation?.endOffset ?? 0) + this.#base;
    for (const piece of characterPieces(this.#source, start, end, value)) this.#piece(piece);
  }

  /** Adds text to the line, with blanks run together as a browser does. */
  #piece(piece: Piece): void {
    const verbatim = piece.text === this.#source.slice(piece.start, piece.end);
    for (const { 0: text, index } of piece.text.matchAll(
      this.#preformatted ? /\n|[^\n]+/gu : /[ \t\n\f\r]+|[^ \t\n\f\r]+/gu,
    )) {
      const start = verbatim ? piece.start + index : piece.start;
      const end = verbatim ? start + text.length : piece.end;
      if (this.#preformatted && text === "\n") this.#endLine();
      else if (!this.#preformatted && /^[ \t\n\f\r]/u.test(text)) {
        const before = this.#blanks;
        const adjoining = before !== undefined && before.end === start;
        this.#blanks = adjoining ? { ...before, end } : (before ?? { text: " ", start, end });
      } else {
        if (this.#blanks !== undefined && this.#line.length > 0) this.#line.push(this.#blanks);
        this.#blanks = undefined;
        this.#line.push({ text, start, end });
      }
    }
  }

  #endLine(): void {
    const pieces = this.#line;
    const [first, last] = [pieces[0], pieces[pieces.length - 1]];
    this.#line = [];
    this.#blanks = undefined;
    if (first !== undefined && last !== undefined && textOf(pieces).trim() !== "") {
      const number = this.#number;
      this.#number = "";
      const write = () => {
        this.#builder.generated(number);
        writePieces(this.#builder, this.#source, pieces);
      };
      const block =
        this.#level === undefined ? this.#builder.paragraph(write) : this.#builder.heading(this.#level, write);
      if (block !== undefined) {
        const range = textRange(block.range.start + number.length, block.range.end);
        this.regions.push({ range, start: first.start, end: last.end });
      }
    }
    for (const { comment, at } of this.#commentsAfter) this.#say(comment, at);
    this.#commentsAfter = [];
  }

  /** A comment before the text of its line stands before the block, and one after it stands after. */
  #comment(comment: string, at: number): void {
    if (this.#line.length === 0) this.#say(comment, at);
    else this.#commentsAfter.push({ comment, at });
  }

  #say(comment: string, at: number): void {
    this.#lines ??= new LineIndex(this.#source);
    this.#builder.comment(comment, this.#lines.at(at));
  }
}

/** The text nodes from `index` on that follow each other in the source without anything between them. */
function textRun(children: readonly Node[], index: number): TextNode[] {
  const run: TextNode[] = [];
  for (let at = index; at < children.length; at++) {
    const node = children[at] as Node;
    const before = run[run.length - 1];
    if (!isText(node)) break;
    if (before !== undefined && before.sourceCodeLocation?.endOffset !== node.sourceCodeLocation?.startOffset) break;
    run.push(node);
  }
  return run;
}
