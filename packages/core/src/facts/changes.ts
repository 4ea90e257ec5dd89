import { compareRanges, shifted, slice, type TextRange, textRange } from "../text/range.ts";
import {
  type Cue,
  cueOf,
  type Direction,
  isComparison,
  isCurrent,
  isEquation,
  leadsToDoubling,
  multipleCueOf,
  type Reference,
  yearBefore,
} from "./change-words.ts";
import type { BlockFact } from "./fact.ts";
import { type Figure, figures } from "./figures.ts";
import { type Multiple, multiples } from "./multiples.ts";

/**
 * Two values of one thing, and by how much the text says that they differ; any of them may be left out.
 *
 *     全年受理384件（上年为320件），同比增加64件，增长20%。
 *             ^^^^ current    ^^^^ base         ^^^^      ^^^ moves
 */
export interface Change {
  readonly range: TextRange;
  readonly current: Figure | undefined;
  readonly base: Figure | undefined;
  readonly moves: readonly Move[];
  /** A value that is said to have been reached where both values are known already: 增加到64件. */
  readonly reached: Figure | undefined;
  /** 持平: nothing is said to have changed. */
  readonly level: TextRange | undefined;
  /** Whether other figures stand by, of which the moves may be told as well: 新建3所、改建5所，同比增长…. */
  readonly crowded: boolean;
}

export interface Move {
  readonly direction: Direction;
  /** 增长20% `by` so much, 是上年的2.5倍 `ratio`. */
  readonly way: "by" | "ratio";
  readonly amount: Figure | Multiple;
}

/** The changes of a block, in reading order. Which figures belong together is for the words between them to say. */
export const changes: BlockFact<Change> = {
  id: "changes",
  scope: "block",
  extract({ text }, facts) {
    return new Reading(text, tokensOf(facts.get(figures), facts.get(multiples))).read();
  },
  moved: (change, by) => {
    const movedFigure = (figure: Figure | undefined) => figure && figures.moved(figure, by);
    return {
      ...change,
      range: shifted(change.range, by),
      current: movedFigure(change.current),
      base: movedFigure(change.base),
      reached: movedFigure(change.reached),
      level: change.level && shifted(change.level, by),
      moves: change.moves.map(({ amount, ...move }) => ({
        ...move,
        amount: isMultiple(amount) ? multiples.moved(amount, by) : figures.moved(amount, by),
      })),
    };
  },
};

export function isMultiple(amount: Figure | Multiple): amount is Multiple {
  return amount.unit === "times" || amount.unit === "doublings";
}

type Token = Figure | Multiple;

function tokensOf(all: readonly Figure[], times: readonly Multiple[]): Token[] {
  const taken = new Set<number>();
  for (const { range } of times) for (let at: number = range.start; at < range.end; at++) taken.add(at);
  const plain = all.filter(({ range, counter }) => !UNCOMPARED.has(counter) && !taken.has(range.start));
  return [...plain, ...times].sort((a, b) => a.range.start - b.range.start);
}

/** Durations, ranks and parts of phrases: not what a report compares with last year. */
const UNCOMPARED: ReadonlySet<string> = new Set([
  "年",
  "个月",
  "周",
  "岁",
  "届",
  "级",
  "倍",
  "成",
  "点",
  "步",
  "字",
  "方面",
]);

interface Named {
  readonly year: number;
  readonly rest: string;
}

/** What is spoken of, while it is read. */
interface Frame {
  readonly start: number;
  end: number;
  current?: Figure;
  base?: Figure;
  /** The base was read behind 由 and waits for what became of it. */
  origin?: { readonly year: number | undefined };
  /** What 较上年受理的 says besides the time; the current figure must be called so too. */
  subject: string;
  /** The year that stands before the current figure, with what else does. */
  readonly named?: Named;
  /** With what the base, or the last move, says that is compared. */
  reference: Reference | undefined;
  readonly moves: Move[];
  reached?: Figure;
  level?: TextRange;
  crowded: boolean;
}

/** Goes through the figures of a block and keeps what is spoken of, for the text and for each bracket that is open. */
class Reading {
  readonly #text: string;
  readonly #tokens: readonly Token[];
  readonly #found: Change[] = [];
  readonly #frames: (Frame | undefined)[] = [undefined];
  #end = 0;

  constructor(text: string, tokens: readonly Token[]) {
    this.#text = text;
    this.#tokens = tokens;
  }

  read(): readonly Change[] {
    for (const [index, token] of this.#tokens.entries()) {
      const gap = this.#text.slice(this.#end, token.range.start);
      this.#followBrackets(gap);
      if (isMultiple(token)) this.#multiple(token, wordsOf(gap));
      else this.#figure(token, wordsOf(gap), index);
      this.#end = token.range.end;
    }
    while (this.#frames.length > 0) this.#close(this.#frames.pop());
    return this.#found.sort((a, b) => compareRanges(a.range, b.range));
  }

  #followBrackets(gap: string): void {
    for (const character of gap) {
      if (character === "(") this.#frames.push(undefined);
      else if (character === ")" && this.#frames.length > 1) this.#close(this.#frames.pop());
    }
  }

  /** Inside brackets, what stands before them is spoken of at first. */
  get #frame(): Frame | undefined {
    return this.#frames[this.#frames.length - 1] ?? this.#frames[this.#frames.length - 2];
  }

  #open(frame: Frame | undefined): void {
    this.#close(this.#frames.pop());
    this.#frames.push(frame);
  }

  #replace(frame: Frame, by: Frame | undefined): void {
    this.#frames[this.#frames.lastIndexOf(frame)] = by;
    this.#close(frame);
  }

  #close(frame: Frame | undefined): void {
    if (frame === undefined) return;
    const { start, end, current, base, moves, reached, level, crowded } = frame;
    if (moves.length === 0 && reached === undefined && level === undefined) return;
    this.#found.push({ range: textRange(start, end), current, base, moves, reached, level, crowded });
  }

  #figure(figure: Figure, gap: Words, index: number): void {
    const cue = cueOf(gap.words);
    switch (cue?.is) {
      case "move":
        this.#move(figure, cue, gap, index);
        break;
      case "base":
        this.#base(figure, cue, gap.tied);
        break;
      case "origin":
        this.#origin(figure, cue, gap);
        break;
      case "reached":
        this.#reached(figure, cue, gap.tied);
        break;
      case "remark":
        if (this.#frame !== undefined) this.#frame.crowded = true;
        break;
      default:
        if (this.#isFactor(figure, gap.words, index)) this.#base(figure, FACTOR, gap.tied);
        else this.#level(figure, gap);
    }
  }

  /** 是窗口办件|168件|的2.5倍 */
  #isFactor({ range }: Figure, words: string, index: number): boolean {
    const next = this.#tokens[index + 1];
    if (next === undefined || !isMultiple(next) || !isEquation(words)) return false;
    return IN_TIMES.test(this.#text.slice(range.end, next.range.start));
  }

  #level(figure: Figure, { words, tied, beside }: Words): void {
    if ((figure.kind === "bare" && !isBareZero(figure)) || words.endsWith("-")) {
      this.#open(undefined);
      return;
    }
    const frame = this.#frame;
    const named = yearBefore(words);
    if (tied && frame?.current !== undefined && named !== undefined && this.#pairs(frame, figure, named)) return;
    const waiting = this.#frames[this.#frames.length - 1];
    if (
      tied &&
      waiting?.base !== undefined &&
      waiting.current === undefined &&
      waiting.origin === undefined &&
      comparable(waiting.base, figure) &&
      (isCurrent(words) || waiting.reference === `${(named?.year ?? 0) - 1}`) &&
      words.includes(waiting.subject)
    ) {
      waiting.current = figure;
      waiting.end = figure.range.end;
      return;
    }
    this.#open({ ...frameAt(figure), current: figure, crowded: beside && this.#end > 0, ...(named && { named }) });
  }

  /** 2023年受理320件，2024年受理384件; 受理384件（2023年320件）. */
  #pairs(frame: Frame, figure: Figure, { year, rest }: Named): boolean {
    const { current, base, moves, named } = frame;
    if (current === undefined || base !== undefined || moves.length > 0 || !comparable(current, figure)) return false;
    const inBrackets = this.#frames[this.#frames.length - 1] === undefined;
    if (named === undefined ? !inBrackets || rest !== "" : rest !== "" && rest !== named.rest) return false;
    if (named !== undefined && year === named.year + 1) {
      frame.base = current;
      frame.current = figure;
    } else if (named === undefined || year === named.year - 1) {
      frame.base = figure;
    } else {
      return false;
    }
    frame.end = figure.range.end;
    return true;
  }

  #base(figure: Figure, { reference, subject }: Extract<Cue, { is: "base" }>, tied: boolean): void {
    const frame = this.#frame;
    const fits =
      tied &&
      frame?.current !== undefined &&
      frame.base === undefined &&
      (frame.reference === undefined || frame.reference === reference) &&
      comparable(frame.current, figure) &&
      slice(this.#text, frame.current.label).includes(subject);
    if (!fits) {
      this.#open({ ...frameAt(figure), base: figure, reference, subject });
      return;
    }
    frame.base = figure;
    frame.reference = reference;
    frame.end = figure.range.end;
    const level = LEVEL.exec(this.#text.slice(figure.range.end, figure.range.end + LONGEST_TO_LEVEL));
    if (level === null) return;
    const end = figure.range.end + level[0].length;
    frame.level = textRange(end - "持平".length, end);
  }

  #origin(figure: Figure, { year, recent }: Extract<Cue, { is: "origin" }>, { words, tied }: Words): void {
    const reference = recent ? undefined : year === undefined ? "other" : (`${year}` as const);
    const moves = this.#frame?.moves ?? [];
    // 能耗下降13.5%，由0.52吨降至0.45吨: told before the values.
    const told =
      tied &&
      /^[由从]/u.test(words) &&
      this.#frame?.current === undefined &&
      moves.every((move) => mayMove(figure, move));
    this.#open({ ...frameAt(figure), base: figure, origin: { year }, reference, moves: told ? moves.splice(0) : [] });
  }

  #reached(figure: Figure, { year, direction }: Extract<Cue, { is: "reached" }>, tied: boolean): void {
    const frame = this.#frame;
    if (frame === undefined || !tied || !mayReach(frame, figure)) {
      this.#open({ ...frameAt(figure), current: figure });
      return;
    }
    if (frame.current === undefined) {
      frame.current = figure;
      // From one year to the next is what 同比 means.
      if (frame.origin?.year !== undefined && year === frame.origin.year + 1) frame.reference = "year";
    } else if (frame.base !== undefined && frame.reached === undefined && direction !== undefined) {
      frame.reached = figure;
    } else {
      this.#open({ ...frameAt(figure), current: figure });
      return;
    }
    frame.end = figure.range.end;
  }

  #move(figure: Figure, cue: Extract<Cue, { is: "move" }>, { tied, joined }: Words, index: number): void {
    const frame = this.#frame;
    const move: Move = { direction: cue.direction, way: "by", amount: figure };
    // 较上年同期12件投诉减少3件: the noun belongs to the base.
    const own = cue.own && !(joined && frame?.base !== undefined && frame.base === this.#tokens[index - 1]);
    if (own) {
      this.#open({ ...frameAt(figure), moves: [move] });
      return;
    }
    if (frame === undefined || !tied) {
      this.#open(undefined);
      return;
    }
    // 对五国增长48%: what has grown need not be the number of them.
    if (joined && cue.reference === undefined && frame.base === undefined) frame.crowded = true;
    this.#attach(frame, move, cue.reference);
  }

  #multiple(multiple: Multiple, { words, tied }: Words): void {
    const frame = this.#frame;
    const doubling = multiple.unit === "doublings";
    const cue = doubling ? undefined : multipleCueOf(words);
    const move: Move = {
      direction: cue?.is === "move" ? cue.direction : "up",
      way: cue?.is === "move" ? "by" : "ratio",
      amount: multiple,
    };
    if (cue?.is === "move" && (cue.own || frame === undefined)) this.#open({ ...frameAt(multiple), moves: [move] });
    else if (frame === undefined || !tied || (doubling ? !leadsToDoubling(words) : cue === undefined))
      this.#open(undefined);
    else this.#attach(frame, move, cue?.reference);
  }

  #attach(frame: Frame, move: Move, reference: Reference | undefined): void {
    const level = frame.current ?? frame.base;
    const said = frame.named && reference === `${frame.named.year - 1}` ? "year" : reference;
    if (said !== undefined && !mayMean(said, frame)) {
      // 比预算增加…，比上年减少…: the same figure, held against another.
      const { current, crowded } = frame;
      const next: Frame = {
        ...frameAt(move.amount),
        ...(current && { current }),
        reference: said,
        moves: [move],
        crowded,
      };
      this.#replace(frame, next);
      return;
    }
    if (frame.moves.some((other) => sortOf(other) === sortOf(move)) || (level !== undefined && !mayMove(level, move))) {
      this.#replace(frame, undefined);
      return;
    }
    frame.moves.push(move);
    frame.reference ??= said;
    frame.end = move.amount.range.end;
  }
}

function frameAt({ range }: Token): Frame {
  return { start: range.start, end: range.end, subject: "", reference: undefined, moves: [], crowded: false };
}

/** What stands between two figures. */
interface Words {
  /** Since the last mark, with what was said before of the comparison only: 与上年相比，增加. Without spaces. */
  readonly words: string;
  /** Whether there is nothing else in between but the rest of the figure before (12件|投诉，). */
  readonly tied: boolean;
  /** Whether there is no mark in between. */
  readonly joined: boolean;
  /** Whether the two are listed side by side: 新建3所、改建5所. */
  readonly beside: boolean;
}

function wordsOf(gap: string): Words {
  const plain = gap.replace(/\s/gu, "");
  const clauses = plain.split(/[，,。；;、！？()]/u);
  // 较上一年度（|402宗）: the words stand before the bracket.
  if (plain.endsWith("(")) clauses.pop();
  let words = clauses.pop() ?? "";
  const joined = clauses.length === 0;
  while (clauses.length > 1 && isComparison(clauses[clauses.length - 1] as string)) words = clauses.pop() + words;
  const [rest = "", ...others] = clauses;
  const tied = rest.length <= LONGEST_REST && others.every((clause) => clause === "") && !/[:：]/u.test(plain);
  return {
    words,
    tied,
    joined,
    beside: !/[，,。；;:：()]/u.test(plain),
  };
}

const LONGEST_REST = 25;

/** 与上年（15件）|持平, 与上年的15件|相比持平; 基本持平 leaves it open. */
const LEVEL = /^ ?\)?(?:相比)?持平/u;
const LONGEST_TO_LEVEL = 8;

/** 是上年420件|的|2.5倍 */
const FACTOR = { is: "base", reference: "other", subject: "", own: false } as const;
const IN_TIMES = /^[^，,。；;、]{0,8}的 ?$/u;

/** Whether two figures measure the same, so that one can be taken from the other. 0 needs no unit: 由14.3%降至0. */
function comparable(a: Figure, b: Figure): boolean {
  return a.counter === b.counter || isBareZero(a) || isBareZero(b);
}

function isBareZero({ kind, value }: Figure): boolean {
  return kind === "bare" && value.coefficient === 0n;
}

function mayReach({ current, base, moves }: Frame, figure: Figure): boolean {
  const level = current ?? base;
  if (level !== undefined) return comparable(level, figure);
  return moves.every((move) => mayMove(figure, move));
}

function mayMove(level: Figure, { amount }: Move): boolean {
  if (isMultiple(amount) || amount.kind === "percent" || amount.kind === "bare") return true;
  if (amount.kind === "points") return level.kind === "percent" || isBareZero(level);
  return comparable(level, amount);
}

/** Whether 同比 or 比预算 may be told of what a frame compares. A year by its name may be the one before. */
function mayMean(said: Reference, { reference, base, origin, moves }: Frame): boolean {
  if (reference === undefined || reference === said) return true;
  return said === "year" && /^\d/u.test(reference) && base !== undefined && origin === undefined && moves.length === 0;
}

function sortOf({ amount }: Move): string {
  if (isMultiple(amount)) return "multiple";
  return amount.kind === "percent" || amount.kind === "points" ? amount.kind : "difference";
}
