import { type Piece, textOf } from "../inline-text.ts";
import type { InlineLine } from "./inline-lines.ts";

/**
 * The lines that a person means by the lines of a Markdown paragraph.
 *
 * Markdown runs neighbouring lines together; but a report that was pasted into a `.md` has a paragraph on each line, and
 * no blank lines between them. So a line break ends a paragraph, unless an editor put it there to keep to a width:
 *
 * - the longest line of the paragraph is as wide as editors wrap (60 to 120 columns, a Han character being two), and
 *   the line before the break is so full that the next word would not have fitted;
 * - the line before does not end a sentence, and the line after does not open like a paragraph (ordinal, indentation).
 *
 * Where lines are run together, nothing is put between Han characters, and one space between others.
 */
export function unwrapped(lines: readonly InlineLine[]): InlineLine[] {
  const texts = lines.map(({ pieces }) => textOf(pieces));
  const width = Math.max(0, ...texts.map(columns));
  const wraps = WRAP_COLUMNS_MIN <= width && width <= WRAP_COLUMNS_MAX;
  const paragraphs: InlineLine[] = [];
  lines.forEach((line, index) => {
    const before = texts[index - 1];
    const after = texts[index] ?? "";
    const joins = wraps && !line.broken && before !== undefined && isWrap(before, after, width);
    if (joins) paragraphs.push(joined(paragraphs.pop() as InlineLine, line));
    else paragraphs.push(line);
  });
  return paragraphs;
}

const WRAP_COLUMNS_MIN = 60;
const WRAP_COLUMNS_MAX = 120;

/** A mark that must not begin a line takes its neighbour along to the next one. */
const SLACK_COLUMNS = 4;

function isWrap(before: string, after: string, width: number): boolean {
  if (before === "" || after === "" || endsSentence(before) || OPENS_PARAGRAPH.test(after)) return false;
  const word = /^[!-~]+/u.exec(after)?.[0] ?? [...after][0] ?? "";
  return columns(before) + columns(word) > width - SLACK_COLUMNS;
}

/** Whether a line ends with a sentence or clause mark, perhaps with quotes and brackets closed after it. */
export function endsSentence(line: string): boolean {
  let last = line.length - 1;
  while (last >= 0 && "”’」』）)》〉】\"' \t\u3000".includes(line[last] as string)) last--;
  return last >= 0 && "。！？；：….!?;:".includes(line[last] as string);
}

/** `　　`, 一、 （一） 1. 1、 （1） ① 第一章 and bullets. */
const OPENS_PARAGRAPH =
  /^(?:[\u00a0\u3000●•◆■○·※]|第?[一二三四五六七八九十百]{1,5}(?:[、．.]|[章节節条條部](?:[\s\u3000]|$))|[（(][一二三四五六七八九十百\d]{1,5}[）)]|\d{1,3}(?:[、．)）]|\.(?!\d))|[①-⑳⑴-⒛㈠-㈩])/u;

function columns(text: string): number {
  let width = 0;
  for (const character of text) width += WIDE.test(character) ? 2 : 1;
  return width;
}

const WIDE = /[\u2014-\u2026\u2e80-\ua4cf\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3ffff}]/u;

function joined(before: InlineLine, after: InlineLine): InlineLine {
  const last = before.pieces[before.pieces.length - 1] as Piece;
  const first = after.pieces[0] as Piece;
  const seamless = WIDE.test([...last.text].pop() ?? "") && WIDE.test([...first.text][0] ?? "");
  const space: Piece = { text: " ", start: last.end, end: first.start };
  return {
    pieces: [...before.pieces, ...(seamless ? [] : [space]), ...after.pieces],
    comments: [...before.comments, ...after.comments.map((comment) => ({ ...comment, leading: false }))],
    broken: before.broken,
  };
}
