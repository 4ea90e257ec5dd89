import { countHan } from "../text/han.ts";
import { slice, type TextRange, textRange } from "../text/range.ts";
import { dates } from "./dates.ts";
import type { DocumentFact, Facts } from "./fact.ts";
import { type LevelMark, levelMarks } from "./level-marks.ts";
import { type Line, lines } from "./lines.ts";
import { isDateLine, opening } from "./opening.ts";

/** The headings of a report in reading order, each with its place in the tree. */
export interface Outline {
  readonly headings: readonly OutlineHeading[];
  /** Where annexes or a glossary begin, after which nothing belongs to the report itself; the end of the text if there are none. */
  readonly annexFrom: number;
}

export interface OutlineHeading {
  readonly range: TextRange;
  /** Without its number; of a run-in heading the first sentence. */
  readonly title: TextRange;
  /** Folded. */
  readonly titleText: string;
  readonly mark: LevelMark | undefined;
  /** 1 is the highest that this report has. */
  readonly level: number;
  /** Whether nothing follows it in its line. */
  readonly alone: boolean;
  readonly parent: OutlineHeading | undefined;
  /** From behind the title to the next heading of the same or a higher level, children included. */
  readonly body: TextRange;
  readonly annex: boolean;
}

export const outline: DocumentFact<Outline> = {
  id: "outline",
  scope: "document",
  extract(document, facts) {
    const all = facts.get(lines);
    const { bodyFrom } = facts.get(opening);
    const text = all.slice(bodyFrom).filter(({ noise }) => !noise);
    const annexLine = text.find(({ text: line }) => ANNEX.test(line));
    const annexFrom = annexLine?.range.start ?? document.text.length;
    const found = headingsOf(text, annexFrom, facts);
    return { headings: nested(found, annexFrom, document.text.length, document.folded), annexFrom };
  },
};

/** 附件, 附件1, 附件2 名词解释, or 名词解释 alone on a line: not 附件：1.某某 under the text, which only lists them. */
const ANNEX = /^(?:附件|附录|附表) ?\d{0,2}(?: +\S{2,20})?$|^(?:名词解释|名词注释|注释)$/u;

const ANNEX_LIST = /^附件 ?[:：]/u;

interface Found {
  readonly line: Line;
  readonly mark: LevelMark | undefined;
  /** Smaller is higher. Marks have whole ranks; a heading that only the format marks stands between them. */
  readonly rank: number;
}

/**
 * A report that numbers its chapters has its headings marked. One that doesn't (some work reports) has short lines
 * without a stop; they count only where no chapter is numbered and the format marks no headings.
 */
function headingsOf(text: readonly Line[], annexFrom: number, facts: Facts): Found[] {
  let lastArabic = 0;
  let listsAnnexes = false;
  const marked = text.flatMap((line): Found[] => {
    const mark = facts.within(levelMarks, line.range)[0];
    // 附件：1.某某表, and in the next line 2.某某表.
    listsAnnexes = ANNEX_LIST.test(line.text) || (listsAnnexes && mark?.rank === ARABIC_RANK);
    if (listsAnnexes) return [];
    if (mark !== undefined && isHeadingMark(mark) && !(mark.doubtful && mark.ordinal !== lastArabic + 1)) {
      if (mark.rank === ARABIC_RANK) lastArabic = mark.ordinal;
      return [{ line, mark, rank: mark.rank }];
    }
    return line.headingLevel === undefined
      ? []
      : [{ line, mark: undefined, rank: CHAPTER_RANK - 1 + line.headingLevel / 10 }];
  });
  const inBody = marked.filter(({ line }) => line.range.start < annexFrom);
  if (inBody.some(({ rank }) => rank <= CHAPTER_RANK)) return marked;
  const bare = text
    .filter((line, index) => line.range.start < annexFrom && isBareHeading(line, text[index + 1], facts))
    .map((line): Found => ({ line, mark: undefined, rank: CHAPTER_RANK - 0.5 }));
  return [...marked, ...bare].sort((a, b) => a.line.range.start - b.line.range.start);
}

/** The rank of 一、. */
const CHAPTER_RANK = 3;
/** The rank of 1. */
const ARABIC_RANK = 5;
const LONGEST_BARE_HEADING = 20;

/** A mark with nothing after it numbers nothing. */
function isHeadingMark({ title }: LevelMark): boolean {
  return title.end > title.start;
}

/** 2024年工作回顾, followed by text: not a signature, a date or a salutation. */
function isBareHeading({ text, range }: Line, next: Line | undefined, facts: Facts): boolean {
  if (next === undefined || countHan(next.text) <= LONGEST_BARE_HEADING) return false;
  if (countHan(text) > LONGEST_BARE_HEADING || countHan(text) < 3 || /[。！？；，、:：,;!?.]/u.test(text)) return false;
  return !isDateLine(text, facts.within(dates, range)) && facts.within(levelMarks, range).length === 0;
}

/** Puts headings under their parents: each goes under the nearest one before it of a higher rank. */
function nested(found: readonly Found[], annexFrom: number, textEnd: number, folded: string): OutlineHeading[] {
  const headings: OutlineHeading[] = [];
  const ends = endsOf(found);
  const open: { heading: OutlineHeading; rank: number }[] = [];
  for (const [index, { line, mark, rank }] of found.entries()) {
    const annex = line.range.start >= annexFrom;
    const above = open[open.length - 1];
    if (annex && above !== undefined && !above.heading.annex) open.length = 0;
    while (open.length > 0 && (open[open.length - 1] as { rank: number }).rank >= rank) open.pop();
    const parent = open[open.length - 1]?.heading;
    const title = mark?.title ?? line.range;
    const limit = annex ? textEnd : annexFrom;
    const bodyEnd = Math.min(ends[index] ?? limit, limit);
    const heading: OutlineHeading = {
      range: line.range,
      title,
      titleText: slice(folded, title).trim(),
      mark,
      level: (parent?.level ?? 0) + 1,
      alone: mark?.alone ?? true,
      parent,
      body: textRange(Math.min(title.end, bodyEnd), bodyEnd),
      annex,
    };
    headings.push(heading);
    open.push({ heading, rank });
  }
  return headings;
}

/** For each heading, where the next one of the same or a higher rank begins; `undefined` if there is none. */
function endsOf(found: readonly Found[]): (number | undefined)[] {
  const ends = found.map((): number | undefined => undefined);
  const open: { index: number; rank: number }[] = [];
  for (const [index, { line, rank }] of found.entries()) {
    for (let last = open.at(-1); last !== undefined && last.rank >= rank; last = open.at(-1)) {
      ends[last.index] = line.range.start;
      open.pop();
    }
    open.push({ index, rank });
  }
  return ends;
}
