import { readOrdinal } from "../number/ordinal.ts";
import { lexicon } from "../text/lexicon.ts";
import { shifted, slice, type TextRange, textRange } from "../text/range.ts";
import { clauses } from "./clauses.ts";
import type { BlockFact, DocumentFact, Facts } from "./fact.ts";
import { identity } from "./identity.ts";
import { type OutlineHeading, outline } from "./outline.ts";
import { sentences } from "./sentences.ts";

/** The stretch of time that a statement is about. */
export interface Period {
  /** The words that say it: 全年, 2025年1—11月, 截至6月底. */
  readonly range: TextRange;
  /**
   * Equal for equal stretches, however they are written: `2025`, `2025-H1`, `2025-Q2`, `2025-01..11`, `..2025-06`,
   * `2021..2025`. Where the year is not known, `this` or `last` stands for it.
   */
  readonly key: string;
  /** The year in which it lies; `undefined` where it is not known or there are several. */
  readonly year: number | undefined;
  readonly extent: "year" | "part" | "years" | "until";
}

/** What a figure counts, as far as the text says. */
export interface Coverage {
  /** From the figure's own clause, else from what opened its sentence, else from the headings over it. */
  readonly period: Period | undefined;
  /** `whole` for 全年, 累计, 共; `part` for a campaign, a spot check, a share of something (专项行动, 抽查, 其中). */
  readonly scope: "whole" | "part" | undefined;
}

export interface Periods {
  /** For a figure, or any other place. Where a sentence names several periods only the figure's own clause counts. */
  of(range: TextRange): Coverage;
}

export const periods: DocumentFact<Periods> = {
  id: "periods",
  scope: "document",
  extract(document, facts) {
    const reportYear = facts.get(identity).year?.year;
    const { headings } = facts.get(outline);
    const text = document.folded;
    const all = facts.get(sentences);
    const parts = facts.get(clauses);
    return {
      of(range) {
        const sentence = itemAt(all, range.start)?.range ?? range;
        const clause = itemAt(parts, range.start)?.range ?? range;
        const named = facts.within(periodMentions, sentence).filter(({ compared }) => !compared);
        const mention = inClause(named, clause, range) ?? opening(named, range, text, sentence);
        const heading = mention === undefined ? mentionOver(range, headings, facts) : undefined;
        const said = mention ?? heading;
        return {
          period: said === undefined ? undefined : resolved(said, yearAround(said, headings, facts) ?? reportYear),
          scope: scopeOf(slice(text, textRange(clause.start, Math.max(clause.start, range.start)))),
        };
      },
    };
  },
};

/** Words for a stretch of time, before the year that they count from is known. */
export interface PeriodMention {
  readonly range: TextRange;
  /** As printed; -1 and 0 for last year and this; `undefined` for a part of a year that is not named (第二季度). */
  readonly year: number | undefined;
  /** What follows the year in {@link Period.key}: `-Q2`, `-01..11`, `..2025`. */
  readonly within: string;
  readonly extent: Period["extent"];
  /** 比上年, 较2024年: what the figure is held against, not what it counts. */
  readonly compared: boolean;
}

export const periodMentions: BlockFact<PeriodMention> = {
  id: "period-mentions",
  scope: "block",
  extract({ text }) {
    const found: PeriodMention[] = [];
    for (const match of text.matchAll(PERIOD)) {
      const said = read(match.groups as PeriodGroups);
      if (said === undefined) continue;
      const end = match.index + match[0].length;
      const compared =
        /[比较与同跟于]$/u.test(text.slice(Math.max(0, match.index - 1), match.index)) ||
        /^ ?(?:同期)?(?:[末底])?(?:相比|水平|基数)/u.test(text.slice(end, end + 8));
      found.push({ range: textRange(match.index, end), ...said, compared });
    }
    return found;
  },
  moved: (mention, by) => ({ ...mention, range: shifted(mention.range, by) }),
};

interface PeriodGroups {
  readonly until?: string;
  readonly from?: string;
  readonly to?: string;
  readonly year?: string;
  readonly word?: string;
  readonly since?: string;
  readonly half?: string;
  readonly quarters?: string;
  readonly quarter?: string;
  readonly firstMonths?: string;
  readonly month?: string;
  readonly lastMonth?: string;
}

const SPAN = "[—–~～至到-]{1,2}";
const YEAR = "(?:199|20\\d)\\d";

/** On folded text: a year or a word for it, then a part of it; each may stand alone. */
const PERIOD = new RegExp(
  "(?=[截第上下前今本去全年一二三四\\d])" +
    "(?<until>截[至止]到?(?:目前)? ?)?" +
    `(?:(?<![\\d.])(?<from>${YEAR}) ?年?度? ?${SPAN} ?(?<to>${YEAR}) ?年度?` +
    `|(?:(?<![\\d.])(?<year>${YEAR}) ?年度?|(?<word>[今本去上]年度?|上一年度?|全年|年内))(?<since>以来)?)?` +
    "(?: ?(?:(?<half>[上下])半年|前(?<quarters>[二两三23])个?季度|第?(?<quarter>[一二三四1-4])季度" +
    "|前 ?(?<firstMonths>\\d{1,2}) ?个月" +
    `|(?<![\\d.])(?<month>\\d{1,2})(?: ?月份? ?(?=${SPAN}))?(?: ?${SPAN} ?(?<lastMonth>\\d{1,2}))? ?月(?!以)份?` +
    "(?: ?\\d{1,2} ?[日号])?))?[底末]?",
  "gu",
);

function read(groups: PeriodGroups): Pick<PeriodMention, "year" | "within" | "extent"> | undefined {
  const { until, from, to, year, word, since } = groups;
  if (from !== undefined && to !== undefined) return { year: Number(from), within: `..${to}`, extent: "years" };
  const part = partOf(groups);
  const said = year !== undefined ? Number(year) : word === undefined ? undefined : /[去上]/u.test(word) ? LAST : THIS;
  if (said === undefined && part === "") return undefined;
  if (since !== undefined) return { year: said, within: `${part}..`, extent: "years" };
  if (until !== undefined) return { year: said, within: part, extent: "until" };
  return { year: said, within: part, extent: part === "" ? "year" : "part" };
}

/** Counted from the year of the report. */
const THIS = 0;
const LAST = -1;

function partOf({ half, quarters, quarter, firstMonths, month, lastMonth }: PeriodGroups): string {
  if (half !== undefined) return half === "上" ? "-H1" : "-H2";
  if (quarters !== undefined) return `-01..${twoDigits(3 * ordinal(quarters))}`;
  if (quarter !== undefined) return `-Q${ordinal(quarter)}`;
  if (firstMonths !== undefined) return `-01..${twoDigits(Number(firstMonths))}`;
  if (month === undefined) return "";
  return `-${twoDigits(Number(month))}${lastMonth === undefined ? "" : `..${twoDigits(Number(lastMonth))}`}`;
}

function ordinal(digit: string): number {
  return digit === "两" ? 2 : (readOrdinal(digit) ?? 0);
}

function twoDigits(month: number): string {
  return String(month).padStart(2, "0");
}

/** The nearest one before the figure in its own clause. */
function inClause(named: readonly PeriodMention[], clause: TextRange, at: TextRange): PeriodMention | undefined {
  const own = named.filter(({ range }) => clause.start <= range.start && range.end <= clause.end);
  return own.findLast(({ range }) => range.end <= at.start);
}

/** What a sentence opens with holds for all its clauses, as long as no other period is named before the figure. */
function opening(
  named: readonly PeriodMention[],
  at: TextRange,
  text: string,
  sentence: TextRange,
): PeriodMention | undefined {
  const [first, ...others] = named.filter(({ range }) => range.end <= at.start);
  if (first === undefined || others.length > 0) return undefined;
  const before = text.slice(sentence.start, first.range.start);
  return before.length <= LONGEST_OPENING && !/[，,；;]/u.test(before) ? first : undefined;
}

/** Before the period of a sentence stands at most its subject: 全区法院2025年受理……. */
const LONGEST_OPENING = 12;

/** What the nearest heading over a place says, if it names exactly one period. */
function mentionOver(at: TextRange, headings: readonly OutlineHeading[], facts: Facts): PeriodMention | undefined {
  let heading = headings.findLast(({ range }) => range.start <= at.start);
  for (; heading !== undefined; heading = heading.parent) {
    const named = facts.within(periodMentions, heading.title);
    if (named.length > 0) return named.length === 1 ? named[0] : undefined;
  }
  return undefined;
}

/** Parts of a year and 全年 belong to the year that a heading over them names: 一、2024年工作回顾. */
function yearAround(mention: PeriodMention, headings: readonly OutlineHeading[], facts: Facts): number | undefined {
  if (mention.year !== undefined && mention.year > THIS) return undefined;
  const year = mentionOver(mention.range, headings, facts)?.year;
  return year !== undefined && year > THIS ? year : undefined;
}

function resolved({ range, year: said, within, extent }: PeriodMention, around: number | undefined): Period {
  const absolute = said !== undefined && said > THIS;
  const year = absolute ? said : around === undefined ? undefined : around + (said ?? THIS);
  const named = year === undefined ? (said === LAST ? "last" : "this") : String(year);
  return {
    range,
    key: `${extent === "until" ? ".." : ""}${named}${within}`,
    year: extent === "years" ? undefined : year,
    extent,
  };
}

/** The words between the start of a clause and the figure. */
function scopeOf(words: string): Coverage["scope"] {
  if (PARTIAL.test(words)) return "part";
  return WHOLE.test(words) ? "whole" : undefined;
}

const PARTIAL = lexicon(
  [
    "专项行动",
    "专项整治",
    "专项检查",
    "专项治理",
    "专项执法",
    "集中整治",
    "百日行动",
    "抽查",
    "抽检",
    "其中",
    "系列活动",
  ],
  "u",
);

const WHOLE = lexicon(["全年", "累计", "共计", "总计", "合计", "共"], "u");

/** The item around a place, or the last before it: items do not overlap and are in reading order. */
function itemAt<Item extends { readonly range: TextRange }>(items: readonly Item[], at: number): Item | undefined {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((items[middle] as Item).range.start <= at) low = middle + 1;
    else high = middle;
  }
  return items[low - 1];
}
