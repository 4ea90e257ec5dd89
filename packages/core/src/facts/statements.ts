import { shifted, type TextRange, textRange } from "../text/range.ts";
import { type Clause, type ClauseMark, clauses } from "./clauses.ts";
import type { BlockFact } from "./fact.ts";
import { type Figure, figures } from "./figures.ts";
import { sentences } from "./sentences.ts";

/** A figure with the words around it in its clause: what it is a number of may stand on either side. */
export interface Mention {
  readonly figure: Figure;
  /** The words before it, from the last mark or figure on. Folded. */
  readonly before: string;
  /** The words after it up to a mark; empty where another figure follows, whose words they are: 13人通过. */
  readonly after: string;
  /** Everything before it in its clause, earlier figures and a space at its end too. */
  readonly lead: string;
  /** The mark before its clause. */
  readonly mark: ClauseMark;
  /** Counts the clauses of the sentence from 0. */
  readonly clause: number;
  /** Counts the stretches between semicolons from 0. */
  readonly segment: number;
  /** How many brackets are open around it. */
  readonly depth: number;
}

/** A sentence with its figures, each in its words: what relations between figures are read from. */
export interface Statement {
  readonly range: TextRange;
  /** Folded. */
  readonly text: string;
  /** Whether it opens its block, so that what stands before it belongs to other matters. */
  readonly opens: boolean;
  readonly mentions: readonly Mention[];
}

export const statements: BlockFact<Statement> = {
  id: "statements",
  scope: "block",
  extract({ text }, facts) {
    const all = facts.get(clauses);
    let next = 0;
    return facts.get(sentences).map(({ range }, index) => {
      const own: Clause[] = [];
      while (next < all.length && (all[next] as Clause).range.start < range.end) own.push(all[next++] as Clause);
      return { range, text: text.slice(range.start, range.end), opens: index === 0, mentions: mentionsOf(text, own) };
    });
  },
  moved: (statement, by) =>
    by === 0
      ? statement
      : {
          ...statement,
          range: shifted(statement.range, by),
          mentions: statement.mentions.map((mention) => ({ ...mention, figure: figures.moved(mention.figure, by) })),
        },
};

/**
 * A statement as far as it can matter for one of its figures: what stands near it. A sentence without end must not be
 * read as often as it has figures.
 */
export function nearby(statement: Statement, { figure }: Mention): Statement {
  const { text, mentions } = statement;
  const range = textRange(
    Math.max(statement.range.start, figure.range.start - REACH_BACK),
    Math.min(statement.range.end, figure.range.end + REACH_AHEAD),
  );
  if (range.start === statement.range.start && range.end === statement.range.end) return statement;
  const from = firstFrom(mentions, range.start);
  return {
    ...statement,
    range,
    text: text.slice(range.start - statement.range.start, range.end - statement.range.start),
    mentions: mentions.slice(from, firstFrom(mentions, range.end)),
  };
}

/** The end of a statement, as far as it can matter for the one that follows. */
export function ending(statement: Statement): Statement {
  const last = statement.mentions.at(-1);
  return last === undefined ? statement : nearby(statement, last);
}

const REACH_BACK = 500;
const REACH_AHEAD = 200;

/** Index of the first mention whose figure starts at or after an offset. */
function firstFrom(mentions: readonly Mention[], offset: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((mentions[middle] as Mention).figure.range.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Words further away than this are not about the figure. */
const LONGEST_WORDS = 120;

function mentionsOf(text: string, own: readonly Clause[]): Mention[] {
  const found: Mention[] = [];
  let segment = 0;
  for (const [clause, { range, before: mark, depth, figures: numbers }] of own.entries()) {
    if (mark === "；" && depth === 0) segment++;
    let from = range.start;
    for (const [index, figure] of numbers.entries()) {
      const following = numbers[index + 1];
      found.push({
        figure,
        before: text.slice(Math.max(from, figure.range.start - LONGEST_WORDS), figure.range.start).trim(),
        after:
          following === undefined
            ? text.slice(figure.range.end, Math.min(range.end, figure.range.end + LONGEST_WORDS)).trim()
            : "",
        lead: text.slice(Math.max(range.start, figure.range.start - LONGEST_WORDS), figure.range.start),
        mark,
        clause,
        segment,
        depth,
      });
      from = figure.range.end;
    }
  }
  return found;
}
