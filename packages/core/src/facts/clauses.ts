import { shifted, type TextRange, textRange } from "../text/range.ts";
import type { BlockFact } from "./fact.ts";
import { type Figure, figures } from "./figures.ts";

/** The mark with which a clause begins; empty at the start of a block. Half-width marks count as the full-width ones. */
export type ClauseMark = "" | "。" | "；" | "，" | "、" | "：" | "（" | "）";

/**
 * A stretch between two marks, with the figures in it: what most statements about numbers are made of.
 *
 *     全年受理申请20件，办结18件（其中上年结转2件），办结率90%。
 *     ^^^^^^^^^^^^^^ ^^^^^^ ^^^^^^^^^^^^^^^ ^^^^^^^^^
 */
export interface Clause {
  /** Without its marks and the spaces around it. */
  readonly range: TextRange;
  readonly before: ClauseMark;
  /** How many brackets are open around it. */
  readonly depth: number;
  /** Counts the sentences of the block from 0; clauses in brackets belong to the sentence around them. */
  readonly sentence: number;
  readonly figures: readonly Figure[];
}

/** The clauses of a block in reading order. Marks inside figures (1,204), quotation marks and 《》 part nothing. */
export const clauses: BlockFact<Clause> = {
  id: "clauses",
  scope: "block",
  extract({ text }, facts) {
    const numbers = facts.get(figures);
    const found: Clause[] = [];
    let start = 0;
    let before: ClauseMark = "";
    let depth = 0;
    let sentence = 0;
    let next = 0;
    let around = 0;
    let quoteEnd = 0;
    const close = (end: number) => {
      const own: Figure[] = [];
      while (next < numbers.length && (numbers[next] as Figure).range.end <= end) own.push(numbers[next++] as Figure);
      const range = trimmed(text, start, end);
      if (range.end > range.start) found.push({ range, before, depth, sentence, figures: own });
    };
    for (let at = 0; at < text.length; at++) {
      const character = text[at] as string;
      if (at < quoteEnd) continue;
      // A clause may hold several figures, so this runs ahead of the next one to be handed out.
      while (around < numbers.length && (numbers[around] as Figure).range.end <= at) around++;
      const figure = numbers[around];
      if (figure !== undefined && at >= figure.range.start && at < figure.range.end) {
        at = figure.range.end - 1;
        continue;
      }
      const closing = QUOTES[character];
      if (closing !== undefined) {
        // Only so far as a quotation may reach: each of many open marks would else be followed to the end of the text.
        const end = text.slice(at + 1, at + 1 + LONGEST_QUOTE).indexOf(closing);
        if (end >= 0) quoteEnd = at + 1 + end + 1;
        continue;
      }
      const mark = MARKS[character];
      if (mark === undefined) continue;
      close(at);
      if (mark === "（") depth++;
      else if (mark === "）") depth = Math.max(0, depth - 1);
      else if (mark === "。" && depth === 0) sentence++;
      start = at + 1;
      before = mark;
    }
    close(text.length);
    return found;
  },
  moved: (clause, by) =>
    by === 0
      ? clause
      : {
          ...clause,
          range: shifted(clause.range, by),
          figures: clause.figures.map((figure) => figures.moved(figure, by)),
        },
};

/** A quotation longer than this is speech, and its marks count. */
const LONGEST_QUOTE = 30;

const QUOTES: Readonly<Record<string, string>> = { "“": "”", "「": "」", "《": "》", "‘": "’", "『": "』" };

const MARKS: Readonly<Record<string, ClauseMark>> = {
  "。": "。",
  "！": "。",
  "？": "。",
  "；": "；",
  ";": "；",
  "，": "，",
  ",": "，",
  "、": "、",
  "：": "：",
  ":": "：",
  "(": "（",
  "（": "（",
  ")": "）",
  "）": "）",
};

function trimmed(text: string, from: number, to: number): TextRange {
  let start = from;
  let end = to;
  while (start < end && /\s/u.test(text[start] as string)) start++;
  while (end > start && /\s/u.test(text[end - 1] as string)) end--;
  return textRange(start, end);
}
