import type { Document, TextRange } from "@reportlint/core";
import { characterWidth } from "../display-width.ts";

/** What a piece of an excerpt is to the finding: the figure that it is about, or one that it rests on. */
type MarkKind = "primary" | "related";

export interface Mark {
  readonly range: TextRange;
  readonly kind: MarkKind;
}

/** Text or marks of one kind. */
export interface Piece {
  readonly text: string;
  readonly mark: MarkKind | undefined;
}

/** A line of the report, and the line of marks to set below it. */
export interface Excerpt {
  readonly text: readonly Piece[];
  readonly marks: readonly Piece[];
}

/**
 * The line of a report that the first mark lies in, with that and other marks below it: `＾` under full-width characters
 * and `^` under half-width ones (`～` and `~` for what a finding rests on), with ideographic and plain spaces between. So
 * each mark is as wide as what it stands under, in any monospaced font.
 *
 * A line that is longer than `width` is cut to what is around all marks, or at least around the first.
 */
export function excerpt(document: Document, [first, ...others]: readonly [Mark, ...Mark[]], width: number): Excerpt {
  const line = lineAround(document.text, first.range.start);
  const cells = cellsOf(document.text, line, [first, ...others]);
  const all = span(cells, () => true);
  const own = span(cells, (mark) => mark === first);
  const [from, to] = window(cells, widthOf(cells, all) <= width - 2 * ELLIPSIS_ROOM ? all : own, width);
  const shown = cells.slice(from, to);
  // An ellipsis is repeated among the marks: fonts disagree on its width, and so it does not matter.
  const before: Cell[] = from > 0 ? [ELLIPSIS] : [];
  const after: Cell[] = to < cells.length ? [ELLIPSIS] : [];
  return {
    text: pieces([...before, ...shown, ...after], ({ character }) => character),
    marks: pieces(trimmed([...before, ...shown]), (cell) => (cell === ELLIPSIS ? "…" : markUnder(cell))),
  };
}

/** Whether a place lies in the line that an excerpt of another one shows. */
export function sameLine(document: Document, a: TextRange, b: TextRange): boolean {
  return lineAround(document.text, a.start)[0] === lineAround(document.text, b.start)[0];
}

interface Cell {
  readonly character: string;
  readonly width: 0 | 1 | 2;
  readonly mark: Mark | undefined;
}

const ELLIPSIS: Cell = { character: "…", width: 1, mark: undefined };
const ELLIPSIS_ROOM = 2;

/** First offset of a line and the one past its last. */
function lineAround(text: string, offset: number): [number, number] {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  const end = text.indexOf("\n", offset);
  return [start, end < 0 ? text.length : end];
}

function cellsOf(text: string, [start, end]: [number, number], marks: readonly Mark[]): Cell[] {
  const cells: Cell[] = [];
  let at = start;
  for (const character of text.slice(start, end)) {
    const next = at + character.length;
    const mark = marks.find(({ range }) => covers(range, at, next));
    cells.push({ character: character === "\t" ? " " : character, width: characterWidth(character), mark });
    at = next;
  }
  // A place behind the last character needs something to stand under.
  const behind = marks.find(({ range }) => range.start === range.end && range.start === end);
  if (behind !== undefined) cells.push({ character: " ", width: 1, mark: behind });
  return cells;
}

/** An empty range stands before a character, and is shown as if it were that one. */
function covers({ start, end }: TextRange, from: number, to: number): boolean {
  return start === end ? start === from : start < to && from < end;
}

/** From the first to past the last marked cell. */
function span(cells: readonly Cell[], wanted: (mark: Mark) => boolean): [number, number] {
  const isWanted = ({ mark }: Cell) => mark !== undefined && wanted(mark);
  const first = cells.findIndex(isWanted);
  return first < 0 ? [0, 0] : [first, cells.findLastIndex(isWanted) + 1];
}

/** The part of a line to show: all of it, or the marks with as much on both sides as there is room for. */
function window(cells: readonly Cell[], [first, last]: [number, number], width: number): [number, number] {
  if (widthOf(cells, [0, cells.length]) <= width) return [0, cells.length];
  const room = width - 2 * ELLIPSIS_ROOM;
  const marked = Math.min(room, widthOf(cells, [first, last]));
  // More before than behind: what a figure is called stands before it.
  const earliest = reach(cells, first, -1, Math.ceil((room - marked) * 0.6));
  const from = clauseStart(cells, earliest, first);
  const to = reach(cells, from, 1, room);
  // What is left over behind a mark near the end of the line is of use before it.
  return [to < cells.length ? from : clauseStart(cells, reach(cells, to, -1, room), first), to];
}

/** How far one gets from a place, forwards or backwards, with so much room. */
function reach(cells: readonly Cell[], start: number, step: 1 | -1, room: number): number {
  let at = start;
  for (let left = room; ; at += step) {
    const cell = cells[step > 0 ? at : at - 1];
    if (cell === undefined || cell.width > left) return at;
    left -= cell.width;
  }
}

/** Rather begins with a clause than in the middle of a word, if one begins before the mark. */
function clauseStart(cells: readonly Cell[], from: number, first: number): number {
  if (from === 0) return 0;
  for (let index = from; index < first - CONTEXT_MIN; index++) {
    if (/[，。；：、]/u.test(cells[index]?.character ?? "")) return index + 1;
  }
  return from;
}

/** Characters that are always shown before a mark, if there are so many. */
const CONTEXT_MIN = 4;

function widthOf(cells: readonly Cell[], [from, to]: readonly [number, number]): number {
  return cells.slice(from, to).reduce((sum, { width }) => sum + width, 0);
}

/** Without what stands behind the last mark. */
function trimmed(cells: readonly Cell[]): readonly Cell[] {
  return cells.slice(0, cells.findLastIndex(({ mark }) => mark !== undefined) + 1);
}

function markUnder({ width, mark }: Cell): string {
  if (width === 0) return "";
  if (mark === undefined) return width === 2 ? "\u3000" : " ";
  if (mark.kind === "primary") return width === 2 ? "＾" : "^";
  return width === 2 ? "～" : "~";
}

function pieces(cells: readonly Cell[], write: (cell: Cell) => string): Piece[] {
  const found: { text: string; mark: MarkKind | undefined }[] = [];
  for (const cell of cells) {
    const last = found.at(-1);
    if (last !== undefined && last.mark === cell.mark?.kind) last.text += write(cell);
    else found.push({ text: write(cell), mark: cell.mark?.kind });
  }
  return found;
}
