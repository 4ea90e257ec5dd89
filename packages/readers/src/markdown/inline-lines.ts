import type { PhrasingContent } from "mdast";
import type { Piece } from "../inline-text.ts";

/** A line of running text as the source has it. */
export interface InlineLine {
  readonly pieces: readonly Piece[];
  /** HTML comments, by where they stand in the line. */
  readonly comments: readonly InlineComment[];
  /** Whether the source asks for the break before this line (two spaces, `\`, `<br>`), rather than just having one. */
  readonly broken: boolean;
}

interface InlineComment {
  /** What stands between `<!--` and `-->`. */
  readonly comment: string;
  readonly start: number;
  /** Whether it stands before the text of its line. */
  readonly leading: boolean;
}

/** The text of paragraphs, headings and cells, without markup, line by line; lines without text and comments are left out. */
export function inlineLines(source: string, nodes: readonly PhrasingContent[]): InlineLine[] {
  const lines: MutableLine[] = [{ pieces: [], comments: [], broken: true }];
  collect(source, nodes, lines);
  return lines.map(trimmed).filter(({ pieces, comments }) => pieces.length > 0 || comments.length > 0);
}

interface MutableLine {
  pieces: Piece[];
  comments: InlineComment[];
  broken: boolean;
}

function collect(source: string, nodes: readonly PhrasingContent[], lines: MutableLine[]): void {
  const newLine = (broken: boolean) => lines.push({ pieces: [], comments: [], broken });
  for (const node of nodes) {
    const line = lines[lines.length - 1] as MutableLine;
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? start;
    switch (node.type) {
      case "text":
        if (/^[\r\n]/u.test(node.value)) newLine(false);
        else line.pieces.push({ text: node.value, start, end });
        break;
      case "inlineCode":
        line.pieces.push(codePiece(source, node.value, start, end));
        break;
      case "break":
        newLine(true);
        break;
      case "html":
        if (/^<br[\s/>]/iu.test(node.value)) newLine(true);
        else if (node.value.startsWith("<!--")) {
          const leading = line.pieces.every(({ text }) => text.trim() === "");
          line.comments.push({ comment: node.value.slice(4, -3), start, leading });
        }
        break;
      default:
        if ("children" in node) collect(source, node.children, lines);
    }
  }
}

/** Code of one line stands in the source as it is; code over several lines, or with an escaped `|` in a table, does not. */
function codePiece(source: string, value: string, start: number, end: number): Piece {
  const at = source.slice(start, end).indexOf(value);
  return at < 0 ? { text: value, start, end } : { text: value, start: start + at, end: start + at + value.length };
}

/** Without the blanks around it, which no renderer shows. Full-width spaces are no blanks: they indent. */
function trimmed(line: MutableLine): InlineLine {
  const pieces = [...line.pieces];
  for (let first = pieces[0]; first !== undefined; first = pieces[0]) {
    const blanks = first.text.length - first.text.replace(/^[ \t]+/u, "").length;
    if (blanks === 0) break;
    if (blanks === first.text.length) pieces.shift();
    else pieces[0] = { ...first, text: first.text.slice(blanks), start: first.start + blanks };
    if (blanks < first.text.length) break;
  }
  for (let last = pieces[pieces.length - 1]; last !== undefined; last = pieces[pieces.length - 1]) {
    const kept = last.text.trimEnd() === "" ? 0 : lengthWithoutBlanks(last.text);
    if (kept === last.text.length) break;
    if (kept === 0) pieces.pop();
    else {
      pieces[pieces.length - 1] = { ...last, text: last.text.slice(0, kept), end: last.start + kept };
      break;
    }
  }
  return { ...line, pieces };
}

function lengthWithoutBlanks(text: string): number {
  let length = text.length;
  while (length > 0 && (text[length - 1] === " " || text[length - 1] === "\t")) length--;
  return length;
}
