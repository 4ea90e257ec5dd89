import type { TextRange } from "../text/range.ts";
import { AGENCY_SUFFIX } from "./agency-names.ts";
import { dates } from "./dates.ts";
import type { DocumentFact, Facts } from "./fact.ts";
import { lines } from "./lines.ts";
import { opening } from "./opening.ts";
import { outline } from "./outline.ts";

/** Whose report it is, and on which year. */
export interface Identity {
  /** As the title names it, folded. */
  readonly agency: string | undefined;
  readonly year: StatedYear | undefined;
  /** The year that the title names, and where. */
  readonly titleYear: StatedYear | undefined;
}

export interface StatedYear {
  readonly year: number;
  /** Where it is read from; `undefined` when it is only the year that occurs most. */
  readonly range: TextRange | undefined;
}

export const identity: DocumentFact<Identity> = {
  id: "identity",
  scope: "document",
  extract(document, facts) {
    const { title } = facts.get(opening);
    const titleYear = title === undefined ? undefined : onlyYear(title.range, facts);
    const leadRange = facts.get(lead);
    const fromMetadata = /(?:19|20)\d{2}(?=年)/u.exec(document.metadata.title ?? "")?.[0];
    const year =
      titleYear ??
      (fromMetadata === undefined ? undefined : { year: Number(fromMetadata), range: undefined }) ??
      (leadRange === undefined ? undefined : firstYear(leadRange, facts)) ??
      commonestYear(facts);
    return {
      agency: title === undefined ? document.metadata.agency : (agencyIn(title.text) ?? document.metadata.agency),
      year,
      titleYear,
    };
  },
};

/** The text between the opening and the first heading: 现将…报告如下. Absent where the first line is a heading. */
export const lead: DocumentFact<TextRange | undefined> = {
  id: "lead",
  scope: "document",
  extract(_document, facts) {
    const { bodyFrom } = facts.get(opening);
    const first = facts.get(outline).headings[0]?.range.start ?? Number.POSITIVE_INFINITY;
    const text = facts
      .get(lines)
      .slice(bodyFrom)
      .filter(({ noise, range }) => !noise && range.start < first);
    const begin = text[0]?.range.start;
    const end = text[text.length - 1]?.range.end;
    return begin === undefined || end === undefined ? undefined : { start: begin, end };
  },
};

/** The year that a title names; none if it names several, as a span does. */
function onlyYear(range: TextRange, facts: Facts): StatedYear | undefined {
  const years = facts.within(dates, range).filter(({ year }) => year !== undefined);
  const [first] = years;
  return first === undefined || years.some(({ year }) => year !== first.year)
    ? undefined
    : { year: first.year as number, range: first.range };
}

function firstYear(range: TextRange, facts: Facts): StatedYear | undefined {
  const first = facts.within(dates, range).find(({ year }) => year !== undefined);
  return first === undefined ? undefined : { year: first.year as number, range: first.range };
}

function commonestYear(facts: Facts): StatedYear | undefined {
  const counts = new Map<number, number>();
  for (const { year } of facts.get(dates)) if (year !== undefined) counts.set(year, (counts.get(year) ?? 0) + 1);
  let best: number | undefined;
  for (const [year, count] of counts) if (best === undefined || count > (counts.get(best) ?? 0)) best = year;
  return best === undefined ? undefined : { year: best, range: undefined };
}

const YEAR = "(?:(?:19|20)\\d{2}|[二〇○零一三四五六七八九]{4}|民国\\d{2,3})年度?";
const SUBJECT = "(?:推进)?(?:法治|依法行政|政府信息公开|信息公开|政务公开|政府工作|普法)";
/** A second name in brackets is left out: 某某局(某某办公室). */
const BEFORE_SUBJECT = new RegExp(
  `^(?:【[^】]*】)?(?:关于)?(.{1,39}?${AGENCY_SUFFIX})(?:\\([^()]*\\))?(?:关于|${YEAR}|(?=${SUBJECT}))`,
  "u",
);
const AFTER_YEAR = new RegExp(`^(?:关于)?${YEAR}(.{1,30}${AGENCY_SUFFIX})(?=(?:年度)?(?:${SUBJECT}|工作|部门))`, "u");

/** 某某局关于2025年…的报告, 某某局2025年…报告, 2025年某某局…报告, 某某局法治政府建设2025年度报告. */
function agencyIn(title: string): string | undefined {
  return AFTER_YEAR.exec(title)?.[1] ?? BEFORE_SUBJECT.exec(title)?.[1];
}
