import { countHan } from "../text/han.ts";
import type { TextRange } from "../text/range.ts";
import { isAgencyName } from "./agency-names.ts";
import { type DateMention, dates } from "./dates.ts";
import type { DocumentFact, Facts } from "./fact.ts";
import { levelMarks } from "./level-marks.ts";
import { type Line, lines } from "./lines.ts";
import { isDateLine, opening } from "./opening.ts";
import { outline } from "./outline.ts";

/** How a report ends: who signed it and when. */
export interface Closing {
  /** 署名, one for each issuer; joint reports have several. At the end, or under the title. */
  readonly agencies: readonly Line[];
  /** 成文日期: at the end, or in brackets under the title. */
  readonly date: DateMention | undefined;
  /** The last line of the text before the signature: where a missing one is reported. */
  readonly lastLine: TextRange | undefined;
}

export const closing: DocumentFact<Closing> = {
  id: "closing",
  scope: "document",
  extract(_document, facts) {
    const { bodyFrom, bylines } = facts.get(opening);
    const { annexFrom } = facts.get(outline);
    const text = facts
      .get(lines)
      .slice(bodyFrom)
      .filter(({ noise }) => !noise);
    const body = text.filter(({ range }) => range.start < annexFrom);
    const signed = signatureIn(body, facts);
    const late =
      signed.agencies.length === 0 && signed.date === undefined && body.length < text.length
        ? signatureIn(text, facts)
        : signed;
    const [underTitle] = bylines.flatMap((line) => dateOfLine(line, facts) ?? []);
    const agencies = late.agencies.length > 0 ? late.agencies : bylines.filter(isIssuer);
    return { agencies, date: late.date ?? underTitle, lastLine: late.lastLine };
  },
};

/** How far from the end a signature may stand, in lines: what follows it is short (抄送, a page's footer). */
const SEARCHED_LINES = 16;
const LONGEST_FOOTER = 24;
const MOST_ISSUERS = 6;
/** Lines between signature and end that belong to the form of a document. */
const AFTERWORD = /^\(?(?:抄送|附件|联系人|联系电话|此件|公开方式|印发)/u;

/** 报告单位：某某局, 报告时间：2026年1月5日. */
const ISSUER_LABEL = /^(?:报告|发文|编制|署名)(?:机关|单位|部门)[:：] */u;
const DATE_LABEL = /^(?:报告|成文|发文|编制|落款)(?:时间|日期)[:：] */u;

/** Reads upwards from the end: over footers to the date, and over it to the issuers. */
function signatureIn(text: readonly Line[], facts: Facts): Closing {
  const last = text.length - 1;
  for (let at = last; at >= 0 && last - at < SEARCHED_LINES; at--) {
    const line = text[at] as Line;
    const date = facts.within(dates, line.range).at(-1);
    if (date !== undefined && dateOfLine(line, facts) !== undefined) {
      const above = issuersAbove(text, at);
      const below = text[at + 1];
      const agencies = above.length > 0 ? above : below !== undefined && isAgencyName(below.text) ? [below] : [];
      return { agencies, date, lastLine: text[at - above.length - 1]?.range };
    }
    // 某某局 2026年1月5日, on one line.
    if (date?.day !== undefined && countHan(line.text) <= LONGEST_FOOTER + 10) {
      const name = line.text.slice(0, date.range.start - line.range.start);
      const rest = line.text.slice(date.range.end - line.range.start).trim();
      if (rest === "" && isAgencyName(withoutTrailingMarks(name))) {
        return { agencies: [{ ...line, text: name.trim() }], date, lastLine: text[at - 1]?.range };
      }
    }
    if (isIssuer(line) && !AFTERWORD.test(line.text)) {
      const agencies = issuersAbove(text, at + 1);
      // The date may stand above the office, though it should not.
      const above = text[at - agencies.length];
      const dated = above === undefined ? undefined : dateOfLine(above, facts);
      return { agencies, date: dated, lastLine: (dated === undefined ? above : text[at - agencies.length - 1])?.range };
    }
    if (
      countHan(line.text) > LONGEST_FOOTER ||
      /[。！？]$/u.test(line.text) ||
      facts.within(levelMarks, line.range).length > 0
    ) {
      if (!AFTERWORD.test(line.text)) break;
    }
  }
  return { agencies: [], date: undefined, lastLine: text[last]?.range };
}

/** The date that a line is, and nothing else. */
function dateOfLine({ text, range }: Line, facts: Facts): DateMention | undefined {
  const found = facts.within(dates, range);
  return isDateLine(text.replace(DATE_LABEL, ""), found) ? found[0] : undefined;
}

/** The lines just above `at` that name offices, in reading order. */
function issuersAbove(text: readonly Line[], at: number): Line[] {
  const issuers: Line[] = [];
  for (let above = at - 1; above >= 0 && issuers.length < MOST_ISSUERS; above--) {
    const line = text[above] as Line;
    if (!isIssuer(line)) break;
    issuers.unshift(line);
  }
  return issuers;
}

function isIssuer({ text }: Line): boolean {
  const name = text
    .replace(ISSUER_LABEL, "")
    .replace(/\((?:盖章|公章|印章)\)$/u, "")
    .trim();
  return countHan(name) <= 30 && isAgencyName(name);
}

function withoutTrailingMarks(name: string): string {
  let end = name.length;
  while (end > 0 && /[,，\s]/u.test(name[end - 1] as string)) end--;
  return name.slice(0, end);
}
