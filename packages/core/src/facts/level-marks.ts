import { readOrdinal } from "../number/ordinal.ts";
import { countHan } from "../text/han.ts";
import { shifted, type TextRange, textRange } from "../text/range.ts";
import type { BlockFact } from "./fact.ts";

/**
 * The number with which a block opens, and what it numbers.
 *
 *     （一）强化政治引领，压实法治建设责任。一是坚持……
 *     ^mark ^^^^^^^^^^^^^title^^^^^^^^^^^^ and the text runs on: a run-in heading
 */
export interface LevelMark {
  readonly range: TextRange;
  /** 1 第一部分, 2 壹、, 3 一、, 4 （一）, 5 1., 6 （1）, 7 ①: which of two marks is above the other (GB/T 9704—2012 7.3.3). */
  readonly rank: number;
  readonly ordinal: number;
  /** From the mark to the first 。, or to the end of the block. */
  readonly title: TextRange;
  /** Whether nothing follows the title: a heading on its own line. */
  readonly alone: boolean;
  /** `8.6个重大专项` may be item 8, or open with 8.6: a mark only where an item 8 is due. */
  readonly doubtful: boolean;
}

export const levelMarks: BlockFact<LevelMark> = {
  id: "level-marks",
  scope: "block",
  extract({ text }) {
    for (const [rank, pattern] of MARKS) {
      const match = pattern.exec(text);
      if (match === null) continue;
      const ordinal = readOrdinal(match[1] as string);
      if (ordinal === undefined) return [];
      const start = match[0].search(/\S/u);
      const from = match[0].length;
      const stop = text.slice(from).search(/[。！？]/u);
      const end = stop < 0 ? text.trimEnd().length : from + stop;
      const rest = stop < 0 ? "" : text.slice(end + 1).trim();
      const title = textRange(Math.min(from, end), end);
      const alone = rest === "" && countHan(text) <= LONGEST_HEADING;
      const doubtful = rank === 5 && /\d/u.test(text[from] ?? "");
      return [{ range: textRange(start, text.slice(0, from).trimEnd().length), rank, ordinal, title, alone, doubtful }];
    }
    return [];
  },
  moved: (mark, by) => ({ ...mark, range: shifted(mark.range, by), title: shifted(mark.title, by) }),
};

/** Han characters that a heading on its own line has at most. */
const LONGEST_HEADING = 50;

const HAN_NUMBER = "[一二三四五六七八九十百]{1,4}";

/**
 * On folded text, where brackets are half-width. A 、 list of numerals is no mark (一、二、三产业); a comma after the
 * numeral is a slip for 、.
 */
const MARKS: readonly (readonly [rank: number, pattern: RegExp])[] = [
  [1, new RegExp(`^ *第(${HAN_NUMBER}|\\d{1,2})(?:部分|章|编|篇)[ 、:：]*`, "u")],
  [2, /^ *([壹贰叁肆伍陆柒捌玖拾]{1,2})、 */u],
  [3, new RegExp(`^ *(${HAN_NUMBER}) ?[、.，,](?! *${HAN_NUMBER}[、和及]) *`, "u")],
  [4, new RegExp(`^ *[(〔](${HAN_NUMBER})[)〕] ?[、.]? *`, "u")],
  // Not 1.5万元, which can only be a decimal.
  [5, /^ *(\d{1,3})(?!\.\d+ ?(?:[万亿%‰倍元亩吨]|公里|平方|个?百分点)) ?[.、] */u],
  [6, /^ *\((\d{1,2})\) ?[、.]? */u],
  [6, /^ *(\d{1,2})\) */u],
  [7, /^ *([①-⑳]) */u],
];

/** Whether the first item of a list stands inside a (folded) line, behind the words that announce it: 主要做法：1.健全制度。 */
export function holdsFirstItem(line: string, rank: number): boolean {
  return INLINE_FIRST.get(rank)?.test(line) ?? false;
}

const INLINE_FIRST: ReadonlyMap<number, RegExp> = new Map([
  [4, /\(一\)/u],
  [5, /(?<![\d.])1 ?[.、]/u],
  [6, /(?<!\d)1\)/u],
]);
