import { fold } from "../text/fold.ts";
import { countHan } from "../text/han.ts";
import { alternatives } from "../text/lexicon.ts";
import { spanning, type TextRange, textRange } from "../text/range.ts";
import { AGENCY_SUFFIX, isAgencyName } from "./agency-names.ts";
import { type DateMention, dates } from "./dates.ts";
import type { DocumentFact, Facts } from "./fact.ts";
import { levelMarks } from "./level-marks.ts";
import { type Line, lines } from "./lines.ts";

/** How a report begins: title, what stands under it, whom it is addressed to. */
export interface Opening {
  readonly title: Title | undefined;
  /** Lines between title and text: a date in brackets, the meeting, the speaker. */
  readonly bylines: readonly Line[];
  /** 主送机关: whom the report is addressed to, with its colon. */
  readonly addressee: TextRange | undefined;
  /** Index in {@link lines} of the first line of the text itself. */
  readonly bodyFrom: number;
}

export interface Title {
  /** From the first line of the title to the end of the last. */
  readonly range: TextRange;
  /** Folded, its lines joined, without spaces. */
  readonly text: string;
}

export const opening: DocumentFact<Opening> = {
  id: "opening",
  scope: "document",
  extract(_document, facts) {
    const all = facts.get(lines);
    const found = findTitle(all, facts);
    let at = found?.next ?? 0;
    let addressee = found?.addressee;
    const bylines: Line[] = [];
    while (addressee === undefined && at < all.length) {
      const line = all[at] as Line;
      if (!line.noise) {
        if (isAddressee(line.text)) addressee = line.range;
        else if (found === undefined || !isByline(line, found.title, facts)) break;
        else bylines.push(line);
      }
      at++;
    }
    return {
      title: found?.title,
      bylines,
      addressee,
      bodyFrom: found === undefined && addressee === undefined ? firstText(all) : at,
    };
  },
};

/** The title alone, by which the kind of a report is recognised; the file's own data stand in for one that is not printed. */
export const titleText: DocumentFact<string | undefined> = {
  id: "title-text",
  scope: "document",
  extract: (document, facts) =>
    facts.get(opening).title?.text ??
    (document.metadata.title === undefined ? undefined : fold(document.metadata.title)),
};

/** Kinds of document (文种) in which a title ends, longest first where one holds another. */
const KINDS = [
  "报告",
  "报告书",
  "总结",
  "情况",
  "通报",
  "说明",
  "公报",
  "解读",
  "年报",
  "要点",
  "方案",
  "意见",
  "通知",
  "决算",
  "预算",
  "统计",
  "汇报",
  "材料",
  "公告",
  "评价",
  "自评",
  "白皮书",
];

const KIND = alternatives(KINDS);
/** …报告, …报告(公开版), …报告——某某局, …总结和2026年工作计划 */
const TITLE_END = new RegExp(
  `${KIND}(?:公示)?(?:\\([^()]{1,20}\\))?(?:[—–-]{1,2}[^—–-]{2,20}${AGENCY_SUFFIX}|(?:以?及|和|与|暨).{2,24}(?:计划|打算|思路|安排))?$`,
  "u",
);
const GLUED = new RegExp(`^(.{4,60}?(?:报告|总结)) *((?:中共)?[^，。；:：]{2,40}(?:${AGENCY_SUFFIX}|代表)[:：])`, "u");
const MOST_TITLE_LINES = 4;
const LONGEST_TITLE = 60;
/** A report's title stands near the top, whatever a page prints above it. */
const SEARCHED_LINES = 12;

interface FoundTitle {
  readonly title: Title;
  readonly next: number;
  readonly addressee?: TextRange;
}

/** The first line, or the first few joined, that ends in a kind of document before anything else of a report begins. */
function findTitle(all: readonly Line[], facts: Facts): FoundTitle | undefined {
  for (let at = 0; at < Math.min(all.length, SEARCHED_LINES); at++) {
    const line = all[at] as Line;
    if (line.noise) continue;
    const glued = GLUED.exec(line.text);
    if (glued !== null) return gluedTitle(line, at, glued);
    if (standsAboveTitle(line)) continue;
    if (!mayBeTitle(line, facts)) return undefined;
    const joined: Line[] = [];
    for (let next = at; next < all.length && joined.length < MOST_TITLE_LINES; next++) {
      const part = all[next] as Line;
      if (part.noise) continue;
      if (standsAboveTitle(part) || !mayBeTitle(part, facts)) break;
      joined.push(part);
      const text = joined
        .map((each) => each.text)
        .join("")
        .replace(/ /gu, "");
      if (countHan(text) > LONGEST_TITLE) break;
      if (TITLE_END.test(text)) {
        return { title: { range: spanning(line.range, part.range), text }, next: next + 1 };
      }
    }
    // A name above the title, as pages have it, or a title that says no kind of document.
    if (!isAgencyName(line.text) && line.headingLevel !== 1) continue;
    if (line.headingLevel === 1)
      return { title: { range: line.range, text: line.text.replace(/ /gu, "") }, next: at + 1 };
  }
  return undefined;
}

/** …年度报告市委、市政府：2025年，…: the title runs into the addressee, and maybe into the text. */
function gluedTitle(line: Line, at: number, match: RegExpExecArray): FoundTitle {
  const [, title = "", addressee = ""] = match;
  const from = line.range.start + match[0].length - addressee.length;
  const whole = match[0].length >= line.text.length;
  return {
    title: { range: textRange(line.range.start, line.range.start + title.length), text: title.replace(/ /gu, "") },
    addressee: textRange(from, from + addressee.length),
    next: whole ? at + 1 : at,
  };
}

/** 某某局文件, 某政发〔2026〕3号, and what a page tells of the report in front of it (成文日期：2026-01-05). */
function standsAboveTitle({ text }: Line): boolean {
  return (
    /^.{2,30}文 ?件$/u.test(text) ||
    /^.{0,20}[〔[(【]\d{4}[〕\])】] ?第?\d+ ?号$/u.test(text) ||
    (/^[\p{Script=Han} ]{2,8}[:：] *\S/u.test(text) && !/[。；]/u.test(text) && countHan(text) <= LONGEST_TITLE)
  );
}

function mayBeTitle({ text, range }: Line, facts: Facts): boolean {
  if (countHan(text) > LONGEST_TITLE || /[。！？；;!]|[:：，,]$/u.test(text) || countHan(text) < 2) return false;
  return facts.within(levelMarks, range).length === 0;
}

const ADDRESSEE = new RegExp(`(?:${AGENCY_SUFFIX}|代表|同志们|处室|单位)\\)?[:：]$`, "u");

/** 市委、市政府： or 各位代表：, alone on its line. */
function isAddressee(text: string): boolean {
  return countHan(text) <= 60 && !/[。；]/u.test(text) && ADDRESSEE.test(text) && !/如下[:：]$/u.test(text);
}

/** （2026年1月10日）, ——2025年1月18日在…会议上, 省长 某某, the issuer, the title once more. */
function isByline({ text, range }: Line, title: Title, facts: Facts): boolean {
  const plain = text.replace(/ /gu, "");
  if (countHan(plain) >= 4 && title.text.endsWith(plain)) return true;
  if (facts.within(levelMarks, range).length > 0 || countHan(text) > LONGEST_TITLE) return false;
  if (/^[—–-]{2,}/u.test(text) || isAgencyName(text)) return true;
  if (isDateLine(text, facts.within(dates, range))) return true;
  if (/[。；]$/u.test(text))
    return /^(?:19|20)\d{2} ?年.{0,40}(?:会议|大会|全会)上/u.test(text) || /讲话|作政府工作报告。$/u.test(text);
  if (/^(?:19|20)\d{2} ?年.{0,40}(?:会议|大会|全会)上/u.test(text)) return true;
  return (
    countHan(text) <= 24 && /(?:省长|市长|县长|区长|镇长|乡长|主席|局长|主任|部长|厅长|书记|院长|检察长)\s/u.test(text)
  );
}

/** Whether a line is a date and nothing else but brackets. */
export function isDateLine(text: string, found: readonly DateMention[]): boolean {
  const date = found[0];
  if (date === undefined || date.month === undefined || date.day === undefined) return false;
  return text.replace(/[\s()〔〕[\]]/gu, "").length <= date.range.end - date.range.start;
}

function firstText(all: readonly Line[]): number {
  const at = all.findIndex(({ noise }) => !noise);
  return at < 0 ? all.length : at;
}
