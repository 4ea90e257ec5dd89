import { alternatives } from "../text/lexicon.ts";
import { shifted, type TextRange } from "../text/range.ts";
import { type Clause, type ClauseMark, clauses } from "./clauses.ts";
import type { BlockFact } from "./fact.ts";
import { type Figure, figures } from "./figures.ts";

/**
 * A figure in its place in the sentence: what it counts, how it is parted from the figure before, what brackets say of it.
 *
 *     办结74件，其中县政府52件（新制定5件、往年制定47件），镇街22件。
 *               ^^^^^^^^^^ lead of 52件; its label is 县政府; its remarks hold 5件 and 47件
 */
export interface Quantity {
  readonly figure: Figure;
  /** The words and marks between the figure before, in the same brackets, and this one; what brackets hold is left out. */
  readonly lead: string;
  /** How strongly the marks in the lead part the two: see {@link PARTING}. */
  readonly parting: number;
  /** What it is a number of: the words before it since the last mark or, where none stand there, those behind it. */
  readonly label: string;
  /** The words behind it, up to the next mark or figure. */
  readonly behind: string;
  /** Counts the sentences of the passage from 0. */
  readonly sentence: number;
  /** The quantities in each bracket that follows it. */
  readonly remarks: readonly (readonly Quantity[])[];
}

/** The quantities of one block outside brackets, in reading order. */
export interface Passage {
  readonly range: TextRange;
  readonly quantities: readonly Quantity[];
}

/** How strongly a mark parts what stands beside it. */
export const PARTING = { none: 0, enumeration: 1, comma: 2, semicolon: 3, stop: 4 } as const;

export const passages: BlockFact<Passage> = {
  id: "passages",
  scope: "block",
  extract({ text }, facts) {
    const all = facts.get(clauses);
    const [first] = all;
    const last = all[all.length - 1];
    if (first === undefined || last === undefined) return [];
    const quantities = readQuantities(text, all);
    return quantities.length === 0 ? [] : [{ range: { start: first.range.start, end: last.range.end }, quantities }];
  },
  moved: ({ range, quantities }, by) => ({
    range: shifted(range, by),
    quantities: quantities.map((quantity) => moved(quantity, by)),
  }),
};

function moved(quantity: Quantity, by: number): Quantity {
  return {
    ...quantity,
    figure: figures.moved(quantity.figure, by),
    remarks: quantity.remarks.map((remark) => remark.map((inner) => moved(inner, by))),
  };
}

const STRENGTH: Readonly<Record<ClauseMark, number>> = {
  "": PARTING.none,
  "（": PARTING.none,
  "）": PARTING.none,
  "、": PARTING.enumeration,
  "：": PARTING.comma,
  "，": PARTING.comma,
  "；": PARTING.semicolon,
  "。": PARTING.stop,
};

/** Being read: as {@link Quantity}, still open at its end. */
interface Draft {
  readonly figure: Figure;
  readonly lead: string;
  readonly parting: number;
  label: string;
  behind: string;
  readonly sentence: number;
  readonly remarks: Quantity[][];
}

/** What is read on one level of brackets. */
interface Level {
  readonly quantities: Draft[];
  lead: string;
  parting: number;
  /** Since the last mark or figure. */
  words: string;
  /** The words before a colon, which name the figure behind it when nothing else does: 网站：12条. */
  beforeColon: string;
}

function readQuantities(text: string, all: readonly Clause[]): readonly Quantity[] {
  const top = openLevel();
  const levels: Level[] = [top];
  for (const clause of all) {
    const depth = clause.depth;
    while (levels.length > depth + (clause.before === "（" ? 0 : 1) && levels.length > 1) closeLevel(levels);
    while (levels.length <= depth) levels.push(openLevel());
    const level = levels[levels.length - 1] as Level;
    if (clause.before !== "（" && clause.before !== "）" && clause.before !== "") {
      level.beforeColon = clause.before === "：" ? level.words : "";
      level.words = "";
      level.lead += clause.before;
      level.parting = Math.max(level.parting, STRENGTH[clause.before]);
    }
    let from: number = clause.range.start;
    for (const figure of clause.figures) {
      addWords(level, text.slice(from, figure.range.start));
      level.quantities.push(draftOf(level, figure, clause.sentence));
      level.lead = "";
      level.words = "";
      level.beforeColon = "";
      level.parting = PARTING.none;
      from = figure.range.end;
    }
    addWords(level, text.slice(from, clause.range.end));
  }
  while (levels.length > 1) closeLevel(levels);
  return finished(top);
}

function openLevel(): Level {
  return { quantities: [], lead: "", parting: PARTING.none, words: "", beforeColon: "" };
}

/** What brackets hold is a remark on the figure before them. */
function closeLevel(levels: Level[]): void {
  const inner = levels.pop() as Level;
  const outer = levels[levels.length - 1] as Level;
  const last = outer.quantities[outer.quantities.length - 1];
  if (inner.quantities.length > 0 && outer.parting === PARTING.none) last?.remarks.push([...finished(inner)]);
}

function addWords(level: Level, words: string): void {
  const last = level.quantities[level.quantities.length - 1];
  if (last !== undefined && level.parting === PARTING.none) last.behind += words;
  level.lead += words;
  level.words += words;
}

/** Joins the items of a list as 、 does, before the last one. */
const CONNECTOR: string = alternatives(["以及", "及", "和", "与", "加上", "加"]);
const LEADING_CONNECTOR = new RegExp(`^ ?${CONNECTOR}`, "u");
const INNER_CONNECTOR = new RegExp(`^(.{0,20}?)${CONNECTOR}(.*)$`, "u");

/** Without a mark between two figures a connector parts them: 52宗团体个案及1212宗个人个案. */
function draftOf(level: Level, figure: Figure, sentence: number): Draft {
  const before = level.quantities[level.quantities.length - 1];
  let parting = level.parting;
  let label = (level.words.trim() || level.beforeColon).trim();
  if (before !== undefined && parting === PARTING.none) {
    const joined = INNER_CONNECTOR.exec(level.words);
    if (joined !== null) {
      before.behind = joined[1] as string;
      label = (joined[2] as string).trim();
      parting = PARTING.enumeration;
    } else {
      before.behind = "";
    }
  }
  return {
    figure,
    lead: level.lead,
    parting,
    label: label.replace(LEADING_CONNECTOR, ""),
    behind: "",
    sentence,
    remarks: [],
  };
}

function finished({ quantities }: Level): readonly Quantity[] {
  return quantities.map((draft) => ({
    ...draft,
    label: draft.label || draft.behind.trim(),
    behind: draft.behind.trim(),
  }));
}
