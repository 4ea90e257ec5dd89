import { slice, type TextRange, textRange } from "../text/range.ts";
import { type DateMention, dates } from "./dates.ts";
import type { DocumentFact, Facts } from "./fact.ts";
import { identity, lead } from "./identity.ts";
import { lines } from "./lines.ts";
import { opening } from "./opening.ts";
import { sentences } from "./sentences.ts";

/** A place where the report says which year it tells of. */
export interface YearStatement {
  readonly year: number;
  readonly range: TextRange;
  /**
   * `title`: in the title, or in the name that the report gives itself (编制了《…2025年…年度报告》). `announcement`: 现将2025年
   * ……报告如下. `opening`: 2025年，我局…… at the very start. `data`: 统计期限自2025年1月1日起至12月31日止.
   */
  readonly place: "title" | "announcement" | "opening" | "data";
}

/**
 * All such places in the title and the lead, the title first. 2024年以来 and years in the middle of the story say nothing of the
 * kind; nor does the title of a government's work report, which is given in the year after the one that it tells of.
 */
export const yearStatements: DocumentFact<readonly YearStatement[]> = {
  id: "year-statements",
  scope: "document",
  extract({ folded }, facts) {
    const { title } = facts.get(opening);
    if (title !== undefined && WORK_REPORT.test(title.text)) return [];
    const { titleYear } = facts.get(identity);
    const found: YearStatement[] = [];
    if (titleYear?.range !== undefined) found.push({ year: titleYear.year, range: titleYear.range, place: "title" });
    const range = facts.get(lead);
    if (range === undefined) return found;
    const start = openingYear(range, folded, facts);
    for (const sentence of facts.within(sentences, range)) {
      const text = slice(folded, sentence.range);
      const years = facts.within(dates, sentence.range);
      found.push(
        ...selfNamed(text, sentence.range, years),
        ...announced(text, sentence.range, years),
        ...dataPeriod(text, sentence.range, years),
      );
    }
    if (start !== undefined && !found.some((other) => other.range.start === start.range.start)) found.push(start);
    return found;
  },
};

const WORK_REPORT = /(?<!法治)政府工作报告$/u;

/** 2025年，我局…… */
function openingYear(range: TextRange, folded: string, facts: Facts): YearStatement | undefined {
  const first = facts.get(lines).find((line) => line.range.start === range.start);
  const date = first === undefined ? undefined : facts.within(dates, first.range)[0];
  if (date?.year === undefined || !isWholeYear(date) || date.range.start !== range.start) return undefined;
  return /^[,，]/u.test(folded.slice(date.range.end, date.range.end + 1))
    ? { year: date.year, range: date.range, place: "opening" }
    : undefined;
}

/** 编制了《云岭镇2025年政府信息公开工作年度报告》 */
function selfNamed(text: string, range: TextRange, years: readonly DateMention[]): YearStatement[] {
  const name = /(?:编制|形成|起草|撰写)[了本]{0,2}《[^《》]{4,50}报告》/u.exec(text);
  if (name === null) return [];
  return inside(textRange(range.start + name.index, range.start + name.index + name[0].length), years, "title");
}

/** 现将2025年……情况报告如下: what stands before the colon. */
function announced(text: string, range: TextRange, years: readonly DateMention[]): YearStatement[] {
  const from = text.search(/现[将就]/u);
  if (from < 0) return [];
  const colon = text.slice(from).search(/[:：]/u);
  const to = colon < 0 ? text.length : from + colon;
  return inside(textRange(range.start + from, range.start + to), years, "announcement").slice(0, 1);
}

/** 统计期限自2025年1月1日起至12月31日止 */
function dataPeriod(text: string, range: TextRange, years: readonly DateMention[]): YearStatement[] {
  const from = text.search(/统计(?:数据)?(?:的)?(?:期限|期间|时限|时段|周期)|报告期/u);
  if (from < 0) return [];
  const first = years.find((date) => date.range.start >= range.start + from);
  if (first?.year === undefined || first.month !== 1 || (first.day ?? 1) !== 1) return [];
  return [{ year: first.year, range: first.range, place: "data" }];
}

function inside(range: TextRange, years: readonly DateMention[], place: YearStatement["place"]): YearStatement[] {
  return years
    .filter((date) => range.start <= date.range.start && date.range.end <= range.end && isWholeYear(date))
    .map((date) => ({ year: date.year as number, range: date.range, place }));
}

function isWholeYear({ year, month }: DateMention): boolean {
  return year !== undefined && month === undefined;
}
