import { eastAsianWidth } from "get-east-asian-width";

/** Columns that a character takes in a terminal: 2 for full-width, 0 for what only changes its neighbour. */
export function characterWidth(character: string): 0 | 1 | 2 {
  if (/^[\p{Mn}\p{Me}\p{Cf}]/u.test(character)) return 0;
  // Characters whose width depends on the font (“”—…①) are taken as narrow, as terminals show them by default.
  return eastAsianWidth(character.codePointAt(0) ?? 0);
}

/** Columns that a text takes. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

/** A text padded with spaces to a width. */
export function padded(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - displayWidth(text)));
}

/** A text cut to a width, with … where something is missing. */
export function clipped(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let kept = "";
  let used = 1;
  for (const character of text) {
    used += characterWidth(character);
    if (used > width) break;
    kept += character;
  }
  return `${kept}…`;
}

/** A text broken into lines of at most a width. Latin words stay whole; no line begins with closing punctuation. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.match(WORDS) ?? []) {
    if (line !== "" && displayWidth(line) + displayWidth(word.trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = "";
    }
    line += word;
  }
  if (line !== "") lines.push(line.trimEnd());
  return lines;
}

/** What may not be parted: a Latin word or a figure, or one other character, with the punctuation that must follow it. */
const WORDS = /(?:[“‘（《「『〔]*(?:[!-~]+|[^!-~\s])|\s)[，。、；：？！）》」』”’〕％…]*\s*/gu;
