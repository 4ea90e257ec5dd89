import { accepted } from "./accepted.ts";
import { type Fields, isContents } from "./fields.ts";
import { stringOf, switchOf } from "./properties.ts";
import type { Style, Styles } from "./styles.ts";
import { symbol } from "./symbols.ts";
import { child, textOf, type XmlElement } from "./xml.ts";
import { XML_SPACE, type XmlText } from "./xml-text.ts";

/** What stands in a paragraph, in order. */
export interface Inline {
  /** A hard line break starts a new line; there is always one. */
  readonly lines: Piece[][];
  /** Contents of the text boxes that are anchored here. */
  readonly textBoxes: XmlElement[];
  readonly notes: NoteReference[];
}

export type Piece =
  | { readonly kind: "source"; readonly text: XmlText }
  | { readonly kind: "generated"; readonly text: string }
  | CommentMark;

/** One of the three marks by which a comment is tied to the text. */
export interface CommentMark {
  readonly kind: "comment-start" | "comment-end" | "comment-reference";
  readonly id: string;
}

export interface NoteReference {
  readonly kind: "footnote" | "endnote";
  readonly id: string;
}

export function emptyInline(): Inline {
  return { lines: [[]], textBoxes: [], notes: [] };
}

/** The text of a piece; marks have none. */
export function textOfPiece(piece: Piece): string {
  if (piece.kind === "source") return piece.text.text;
  return piece.kind === "generated" ? piece.text : "";
}

export function commentMark(element: XmlElement): CommentMark | undefined {
  const kind = COMMENT_MARKS.get(element.name);
  return kind && { kind, id: element.attributes["w:id"] ?? "" };
}

/** Appends the contents of a paragraph. `fields` knows what is open from the paragraphs before. */
export function readInline(
  paragraph: XmlElement,
  into: Inline,
  { fields, style, styles }: { fields: Fields; style: Style; styles: Styles },
): void {
  const append = (piece: Piece) => into.lines[into.lines.length - 1]?.push(piece);
  const generate = (text: string) => {
    if (text !== "") append({ kind: "generated", text });
  };

  const visit = (container: XmlElement): void => {
    for (const item of accepted(container)) {
      if (item.name === "w:r") run(item);
      else if (item.name === "w:fldSimple") {
        if (!isContents(item.attributes["w:instr"] ?? "")) visit(item);
      } else if (item.name === "m:t") {
        if (!fields.hidden) for (const text of item.text) append({ kind: "source", text });
      } else if (item.name.startsWith("m:")) visit(item);
      else {
        const mark = commentMark(item);
        if (mark !== undefined) append(mark);
      }
    }
  };

  const run = (element: XmlElement): void => {
    const properties = child(element, "w:rPr");
    const runStyle = stringOf(properties, "w:rStyle");
    const vanished = switchOf(properties, "w:vanish") ?? styles.style(runStyle).hidden ?? style.hidden ?? false;
    for (const item of accepted(element)) {
      if (item.name === "w:fldChar") fields.mark(item);
      else if (item.name === "w:instrText") fields.instruction(textOf(item));
      else if (!vanished && !fields.hidden) runContent(item);
    }
  };

  const runContent = (item: XmlElement): void => {
    switch (item.name) {
      case "w:t":
        for (const text of shownText(item)) append({ kind: "source", text });
        break;
      case "w:tab":
      case "w:ptab":
        generate("\t");
        break;
      case "w:noBreakHyphen":
        generate("-");
        break;
      case "w:sym":
        generate(symbol(item.attributes["w:font"] ?? "", item.attributes["w:char"] ?? ""));
        break;
      case "w:br":
      case "w:cr":
        into.lines.push([]);
        break;
      case "w:ruby": {
        const base = child(item, "w:rubyBase");
        if (base !== undefined) visit(base);
        break;
      }
      case "w:footnoteReference":
      case "w:endnoteReference":
        into.notes.push({
          kind: item.name === "w:footnoteReference" ? "footnote" : "endnote",
          id: item.attributes["w:id"] ?? "",
        });
        break;
      case "w:drawing":
      case "w:pict":
      case "w:object":
        gatherTextBoxes(item, into.textBoxes);
        break;
      default: {
        const mark = commentMark(item);
        if (mark !== undefined) append(mark);
      }
    }
  };

  visit(paragraph);
}

const COMMENT_MARKS: ReadonlyMap<string, CommentMark["kind"]> = new Map([
  ["w:commentRangeStart", "comment-start"],
  ["w:commentRangeEnd", "comment-end"],
  ["w:commentReference", "comment-reference"],
]);

/** Without `xml:space="preserve"` white space at the ends belongs to the layout of the file. */
function shownText({ text, attributes }: XmlElement): readonly XmlText[] {
  if (attributes["xml:space"] === "preserve") return text;
  let shown = [...text];
  while (shown[0] !== undefined && isSpace(shown[0], 0)) shown = withoutFirst(shown);
  for (let last = shown[shown.length - 1]; last !== undefined; last = shown[shown.length - 1]) {
    if (!isSpace(last, last.text.length - 1)) break;
    shown = withoutLast(shown);
  }
  return shown;
}

function isSpace({ text, verbatim }: XmlText, at: number): boolean {
  // A CDATA section is kept as it is.
  return (verbatim || text.length === 1) && XML_SPACE.includes(text.charAt(at));
}

function withoutFirst([first, ...rest]: readonly XmlText[]): XmlText[] {
  if (first === undefined || !first.verbatim) return rest;
  const text = first.text.slice(/^[ \t\r\n]*/u.exec(first.text)?.[0].length ?? 0);
  return text === "" ? rest : [{ ...first, text, start: first.end - text.length }, ...rest];
}

function withoutLast(pieces: readonly XmlText[]): XmlText[] {
  const last = pieces[pieces.length - 1];
  const rest = pieces.slice(0, -1);
  if (last === undefined || !last.verbatim) return rest;
  let length = last.text.length;
  while (length > 0 && isSpace(last, length - 1)) length--;
  return length === 0 ? rest : [...rest, { ...last, text: last.text.slice(0, length), end: last.start + length }];
}

/** Text boxes stand deep inside shapes and groups; one in another is read with that other. */
function gatherTextBoxes(element: XmlElement, into: XmlElement[]): void {
  for (const item of accepted(element)) {
    if (item.name === "w:txbxContent") into.push(item);
    else gatherTextBoxes(item, into);
  }
}
