/** A piece of an example that is marked with `[[…]]`. Offsets count in the example without its marks. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface MarkedText {
  /** Without the marks. */
  readonly text: string;
  /** By place; of two that begin together the outer one first. */
  readonly marks: readonly Mark[];
  /** Set when a mark is not closed, or closed without having been opened. */
  readonly unbalanced: boolean;
}

/** Takes the marks out of an example. `\[[` and `\]]` stand for the brackets themselves. */
export function parseMarks(marked: string): MarkedText {
  let text = "";
  let at = 0;
  let unbalanced = false;
  const open: number[] = [];
  const marks: Mark[] = [];
  while (at < marked.length) {
    const token = tokenAt(marked, at);
    at += token.length;
    if (token === "[[") open.push(text.length);
    else if (token === "]]") {
      const start = open.pop();
      if (start === undefined) unbalanced = true;
      else marks.push({ start, end: text.length, text: text.slice(start) });
    } else text += token.replace(/^\\(?=\[\[|\]\])/u, "");
  }
  marks.sort((one, other) => one.start - other.start || other.end - one.end);
  return { text, marks, unbalanced: unbalanced || open.length > 0 };
}

/** A text that begins with one mark: the marked text and what follows it. */
export function parseLeadingMark(line: string): { readonly marked: string; readonly rest: string } | undefined {
  if (!line.startsWith("[[")) return undefined;
  let depth = 0;
  let at = 0;
  while (at < line.length) {
    const token = tokenAt(line, at);
    at += token.length;
    if (token === "[[") depth++;
    if (token === "]]") depth--;
    if (depth === 0) return { marked: parseMarks(line.slice(0, at)).text, rest: line.slice(at).trim() };
  }
  return undefined;
}

/** Puts marks around pieces of a text, as they would be written in a page. */
export function withMarks(text: string, pieces: readonly Pick<Mark, "start" | "end">[]): string {
  const distinct = [...new Map(pieces.map((piece) => [`${piece.start}:${piece.end}`, piece])).values()];
  distinct.sort((one, other) => one.start - other.start || other.end - one.end);
  let written = "";
  let at = 0;
  const writeUpTo = (offset: number) => {
    written += escaped(text.slice(at, offset));
    at = offset;
  };
  const open: number[] = [];
  const closeUpTo = (offset: number) => {
    while (open.length > 0 && Math.min(...open) <= offset) {
      const end = open.splice(open.lastIndexOf(Math.min(...open)), 1)[0] as number;
      writeUpTo(end);
      written += "]]";
    }
  };
  for (const { start, end } of distinct) {
    closeUpTo(start);
    writeUpTo(start);
    written += "[[";
    open.push(end);
  }
  closeUpTo(text.length);
  writeUpTo(text.length);
  return written;
}

function escaped(text: string): string {
  return text.replace(/\[\[|\]\]/gu, "\\$&");
}

/** A bracket of a mark, an escaped bracket, or one character. */
function tokenAt(text: string, at: number): string {
  for (const token of ["\\[[", "\\]]", "[["]) if (text.startsWith(token, at)) return token;
  // Of three closing brackets the first belongs to the text: [[见[1]]]
  if (text.startsWith("]]", at) && (text[at + 2] !== "]" || text[at + 3] === "]")) return "]]";
  return text[at] as string;
}
