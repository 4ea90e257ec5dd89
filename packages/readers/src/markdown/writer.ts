import { type DocumentBuilder, htmlComments, LineIndex } from "@reportlint/core";
import type { Code, Definition, Heading, Html, List, ListItem, Root, RootContent, Table } from "mdast";
import { type Piece, textOf, writePieces } from "../inline-text.ts";
import { type InlineLine, inlineLines } from "./inline-lines.ts";
import { endsSentence, unwrapped } from "./wrapped-lines.ts";

/** Adds the blocks of a stretch of HTML in a Markdown source. */
export type HtmlWriter = (builder: DocumentBuilder, source: string, start: number, end: number) => void;

/** Writes what a person reads of a Markdown tree. Pictures, rules, front matter and code of a programming language are left out. */
export class MarkdownWriter {
  readonly #builder: DocumentBuilder;
  readonly #source: string;
  readonly #html: HtmlWriter | undefined;
  #lines: LineIndex | undefined;

  constructor(builder: DocumentBuilder, source: string, html: HtmlWriter | undefined) {
    this.#builder = builder;
    this.#source = source;
    this.#html = html;
  }

  /** `lead` is what stands before the block's own text: the number of a list item. */
  block(node: RootContent, lead: readonly Piece[] = []): void {
    switch (node.type) {
      case "paragraph":
        this.#paragraphs(unwrapped(inlineLines(this.#source, node.children)), lead);
        break;
      case "heading":
        this.#heading(node, lead);
        break;
      case "code":
        this.#paragraphs(isProse(node) ? this.#codeLines(node) : [], lead);
        break;
      case "definition":
        this.#paragraphs(isLinkTarget(node) ? [] : this.#sourceLines(node), lead);
        break;
      default:
        this.#paragraphs([], lead);
        this.#container(node);
    }
  }

  #container(node: RootContent): void {
    if (node.type === "list") this.#list(node);
    else if (node.type === "table") this.#table(node);
    else if (node.type === "html") this.#htmlBlock(node);
    else if (node.type === "blockquote") for (const child of node.children) this.block(child);
  }

  /** A paragraph for each line; `lead` goes before the first one, and stands alone if there is none. */
  #paragraphs(lines: readonly InlineLine[], lead: readonly Piece[]): void {
    let before = lead;
    for (const line of lines) {
      this.#line([...before, ...line.pieces], line, (write) => this.#builder.paragraph(write));
      if (line.pieces.length > 0) before = [];
    }
    if (before.length > 0) this.#builder.paragraph(() => this.#write(before));
  }

  /**
   * A text underlined with `---` is a heading only if it looks like one: many people draw a line under a paragraph
   * without leaving a blank line.
   */
  #heading(node: Heading, lead: readonly Piece[]): void {
    const lines = inlineLines(this.#source, node.children);
    const [line, ...others] = lines;
    const underlined = this.#source[sourceOf(node).start] !== "#";
    const isHeading = line !== undefined && !(underlined && (others.length > 0 || endsSentence(textOf(line.pieces))));
    if (isHeading) this.#line([...lead, ...line.pieces], line, (write) => this.#builder.heading(node.depth, write));
    else this.#paragraphs(unwrapped(lines), lead);
  }

  /** The numbers stand as the author wrote them, which Markdown would count anew. Bullets are no text. */
  #list(list: List): void {
    for (const item of list.children) {
      const { start } = sourceOf(item);
      const [first, ...rest] = item.children;
      const lead = list.ordered ? this.#number(start, first === undefined ? undefined : sourceOf(first).start) : [];
      if (first === undefined) this.#paragraphs([], lead);
      else this.block(first, lead);
      for (const child of rest) this.block(child);
    }
  }

  #number(start: number, contentStart: number | undefined): Piece[] {
    const number = /^\d{1,9}[.)]/u.exec(this.#source.slice(start, start + 10))?.[0];
    if (number === undefined) return [];
    const end = start + number.length;
    const marker: Piece = { text: number, start, end };
    return contentStart === undefined ? [marker] : [marker, { text: " ", start: end, end: contentStart }];
  }

  #table(table: Table): void {
    this.#builder.table((writer) => {
      table.children.forEach(({ children: cells }, rowIndex) => {
        writer.row((row) => {
          cells.forEach(({ children }, column) => {
            row.cell({ column, columnSpan: 1, rowSpan: 1, header: rowIndex === 0 }, () =>
              this.#paragraphs(inlineLines(this.#source, children), []),
            );
          });
        });
      });
    });
  }

  #codeLines(node: Code): InlineLine[] {
    const lines = this.#sourceLines(node).slice(1);
    const contents = node.value.split(/\r\n|[\r\n]/u);
    return contents.flatMap((content, index) => {
      const piece = lines[index]?.pieces[0];
      // What a line of the source has more than its content is the indentation or the `>` of what it stands in.
      if (content.trim() === "" || piece === undefined || !piece.text.endsWith(content)) return [];
      const own = { text: content, start: piece.end - content.length, end: piece.end };
      return [{ pieces: [own], comments: [], broken: true }];
    });
  }

  #sourceLines(node: RootContent): InlineLine[] {
    const { start, end } = sourceOf(node);
    return [...this.#source.slice(start, end).matchAll(/\r\n|[\r\n]|[^\r\n]+/gu)].reduce<InlineLine[]>(
      (lines, { 0: text, index }) => {
        const at = start + index;
        const pieces = [{ text, start: at, end: at + text.length }];
        if (/^[\r\n]/u.test(text)) lines.push({ pieces: [], comments: [], broken: true });
        else lines[lines.length - 1] = { pieces, comments: [], broken: true };
        return lines;
      },
      [{ pieces: [], comments: [], broken: true }],
    );
  }

  #htmlBlock(node: Html): void {
    const { start, end } = sourceOf(node);
    if (outsideComments(node, this.#source).length > 0) this.#html?.(this.#builder, this.#source, start, end);
    else
      for (const comment of htmlComments(this.#source.slice(start, end)))
        this.#comment(comment.comment, start + comment.start);
  }

  #line(pieces: readonly Piece[], { comments }: InlineLine, block: (write: () => void) => unknown): void {
    for (const { comment, start } of comments.filter(({ leading }) => leading)) this.#comment(comment, start);
    if (textOf(pieces).trim() !== "") block(() => this.#write(pieces));
    for (const { comment, start } of comments.filter(({ leading }) => !leading)) this.#comment(comment, start);
  }

  #comment(comment: string, at: number): void {
    this.#lines ??= new LineIndex(this.#source);
    this.#builder.comment(comment, this.#lines.at(at));
  }

  #write(pieces: readonly Piece[]): void {
    writePieces(this.#builder, this.#source, pieces);
  }
}

/** Text in a fence without a language, or in Markdown, is a pasted report rather than a program. */
function isProse({ lang }: Code): boolean {
  return ["", "text", "txt", "plain", "plaintext", "markdown", "md"].includes((lang ?? "").toLowerCase());
}

/** `[1]: https://…` is no text; `[注]: 数据来源于…` is, although Markdown takes it for the same. */
function isLinkTarget({ url }: Definition): boolean {
  return /^(?:[a-z][a-z\d+.-]*:|[/#.]|[!-~]*$)/iu.test(url);
}

/** Whether a tree has HTML blocks with more than comments in them. */
export function hasHtml(node: Root | RootContent, source: string): boolean {
  if (node.type === "html") return outsideComments(node, source).length > 0;
  return "children" in node && node.children.some((child) => hasHtml(child, source));
}

/** What an HTML block has besides comments. */
function outsideComments(node: Html, source: string): { start: number; end: number }[] {
  const { start, end } = sourceOf(node);
  const stretches: { start: number; end: number }[] = [];
  let from = start;
  for (const comment of htmlComments(source.slice(start, end))) {
    stretches.push({ start: from, end: start + comment.start });
    from = start + comment.end;
  }
  stretches.push({ start: from, end });
  return stretches.filter((stretch) => source.slice(stretch.start, stretch.end).trim() !== "");
}

/** Where a node stands in the source. */
export function sourceOf(node: RootContent | ListItem): { start: number; end: number } {
  const start = node.position?.start.offset ?? 0;
  return { start, end: node.position?.end.offset ?? start };
}
