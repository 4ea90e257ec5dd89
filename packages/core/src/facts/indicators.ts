import type { Document } from "../document/document.ts";
import { slice, type TextRange, textRange } from "../text/range.ts";
import type { DocumentFact, Facts } from "./fact.ts";
import { type Figure, figures } from "./figures.ts";
import { identity } from "./identity.ts";
import { outline } from "./outline.ts";
import { type Period, periods } from "./periods.ts";
import { sentences } from "./sentences.ts";

/**
 * What a figure is a number of, so that the same thing told twice is recognised.
 *
 *     全年举办政务公开培训6期
 *         ^^^^^^^^^^^^ body: the words without those that only say when, whose or that it is a sum
 */
export interface Indicator {
  readonly figure: Figure;
  /** Folded; two indicators are one only if these and their counters are equal. */
  readonly body: string;
  readonly period: Period | undefined;
  /** Equal where the period surely is: 全年 and 2025年 are only in a report whose title says which year it is on. */
  readonly when: string;
  /** `year`: all of the year that is named; `part`: a month, a campaign, a sample; `since`: several years. */
  readonly extent: "year" | "part" | "since" | "open";
  /** The body or the place that the sentence or the headings over it name, where it is not the report's own; empty otherwise. */
  readonly subject: string;
  /** Index of the sentence in the document. */
  readonly sentence: number;
}

/** Figures that say by their own words what they count. Plans, comparisons and averages are left out. */
export const indicators: DocumentFact<readonly Indicator[]> = {
  id: "indicators",
  scope: "document",
  extract(document, facts) {
    return facts.get(sentences).flatMap(({ range }, sentence) =>
      facts
        .within(figures, range)
        .map((figure) => indicatorOf(document, figure, range, sentence, facts))
        .filter((indicator) => indicator !== undefined),
    );
  },
};

const SHORTEST_BODY = 4;

function indicatorOf(
  document: Document,
  figure: Figure,
  sentence: TextRange,
  index: number,
  facts: Facts,
): Indicator | undefined {
  const rate = figure.kind === "percent";
  if (figure.kind !== "count" && figure.kind !== "amount" && !rate) return undefined;
  const label = slice(document.folded, figure.label).replace(/ /gu, "");
  if (RELATIVE.test(label)) return undefined;
  const behind = nounBehind(document.folded, figure);
  if (behind === undefined) return undefined;
  const body = bodyOf(label, behind);
  if (body.length < SHORTEST_BODY || (rate && !/[率度]$/u.test(body))) return undefined;
  const before = document.folded.slice(sentence.start, figure.range.start);
  if (PLANNED.test(before)) return undefined;
  const { period, scope } = facts.get(periods).of(figure.range);
  return {
    figure,
    body,
    period,
    when: whenOf(document, period, facts),
    // A year that only a heading names holds for much that is told of single towns or months.
    extent: extentOf(
      period !== undefined && period.range.start < sentence.start ? undefined : period,
      scope,
      before,
      document.folded.slice(figure.range.end, figure.range.end + 2),
    ),
    subject: subjectOf(document, figure, sentence, facts),
    sentence: index,
  };
}

/** Words that only say when, whose, or that it is a sum. */
const FRAME =
  "(?:(?:19|20)\\d{2}年(?:度|以来)?|[今本]年(?:度|以来)?|全年|年内|一年来|我[局委办院县市区镇乡校]|本[局委办院县市区镇乡校]|第?[一二三四1-4]季度|[上下]半年|\\d{1,2}月份?|共计|总共|总计|合计|累计|共|已|先后|则)";
const LEADING = new RegExp(`^${FRAME}+`, "u");
const TRAILING = /(?:共计|总计|合计|累计|达到?|为|共|计|约|有|了|是){1,4}$/u;

function bodyOf(label: string, behind: string): string {
  const words = label.replace(/^[^\p{Script=Han}\d]+/u, "");
  return `${words.replace(LEADING, "").replace(TRAILING, "")}${behind}`;
}

/** 受理32件信访案件: what is counted may stand behind. Where more words follow, they may narrow it down. */
function nounBehind(text: string, { range }: Figure): string | undefined {
  const words = /^ ?(\p{Script=Han}*)/u.exec(text.slice(range.end, range.end + LONGEST_NOUN + 2))?.[1] ?? "";
  return words.length > LONGEST_NOUN ? undefined : words;
}

const LONGEST_NOUN = 10;

/** Held against something else, or one of several: not the level itself. */
const RELATIVE =
  /同比|环比|[较比]|上年|去年|同期|增长|增加|增幅|减少|下降|降低|提高|提升|上升|占|平均|人均|均|每|分别|其中|最|各|第|余下|剩余|另/u;

const PLANNED = /计划|拟|力争|目标|预计|争取|将|确保|不低于|不少于|下一步|任务数/u;

/** A sentence that speaks of a campaign, a stretch of the year or a sample. */
const PARTIAL =
  /专项|行动|活动中|期间|宣传[周月日]|集中|[上下]半年|季度|\d月|抽[查检样]|试点|其中|系列|节前|首批|第.批/u;

function extentOf(
  period: Period | undefined,
  scope: "whole" | "part" | undefined,
  before: string,
  after: string,
): Indicator["extent"] {
  if (period?.extent === "years" || period?.extent === "until") return "since";
  if (period?.extent === "part" || scope === "part" || PARTIAL.test(before)) return "part";
  // 15件（含上年结转3件）: what brackets add is another base.
  if (/^ ?[(（]/u.test(after)) return "open";
  if (/累计/u.test(before) && !/全年|年内/u.test(before)) return "since";
  return period?.extent === "year" ? "year" : "open";
}

function whenOf(document: Document, period: Period | undefined, facts: Facts): string {
  if (period === undefined) return "";
  const named = /\d{4}/u.test(slice(document.folded, period.range));
  return named || facts.get(identity).titleYear !== undefined ? period.key : "this";
}

/** A name of a place or an office: where two differ, so may what they report. */
const SUBJECT =
  /\p{Script=Han}{1,8}?(?:分局|机关|系统|街道|中心组|中心|大队|支队|公司|学校|医院|社区|平台|热线|窗口|党组|支部|法院|[局委镇乡区县市村院所站科处室](?![面势托理置罚述有在以需属谓得学技场域别士稳内容]))/gu;

function subjectOf(document: Document, figure: Figure, sentence: TextRange, facts: Facts): string {
  const { agency } = facts.get(identity);
  const heading = facts.get(outline).headings.findLast(({ range }) => range.start <= figure.range.start);
  const told = textRange(sentence.start, Math.max(sentence.start, figure.label.start));
  const words = [heading?.titleText ?? "", slice(document.folded, told)];
  return words
    .map(
      (each) =>
        [...each.matchAll(SUBJECT)]
          .map(([name]) => name)
          .filter((name) => !isOwn(name, agency))
          .at(-1) ?? "",
    )
    .join("/");
}

function isOwn(name: string, agency: string | undefined): boolean {
  return /^[我本全]/u.test(name) || (agency?.endsWith(name) ?? false);
}
