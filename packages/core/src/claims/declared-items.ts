import type { AnnouncedCount } from "../facts/announced-counts.ts";
import { type Enumerator, enumerators } from "../facts/enumerators.ts";
import type { Facts } from "../facts/fact.ts";
import { type OutlineHeading, outline } from "../facts/outline.ts";
import { readOrdinal } from "../number/ordinal.ts";
import { slice, textRange } from "../text/range.ts";
import type { Enumeration } from "./enumeration.ts";

/** 存在三方面不足：一是……二是……, in the paragraph or over the paragraphs that follow. */
export function numberedItems(
  text: string,
  announced: AnnouncedCount,
  limit: number,
  facts: Facts,
): Enumeration | undefined {
  if (!promises(text, announced)) return undefined;
  const { noun } = announced;
  const reach = textRange(noun.end, Math.min(text.length, noun.end + MOST_BETWEEN));
  const first = facts.within(enumerators, reach).find(({ ordinal }) => ordinal === 1);
  if (first === undefined || first.range.start > limit) return markedItems(text, announced);
  if (!BETWEEN.test(text.slice(noun.end, wordStart(text, first)))) return undefined;
  return chainOf(text, first, facts);
}

/** 重点做好以下四项工作： before headings that number them. */
export function headedItems(text: string, announced: AnnouncedCount, facts: Facts): Enumeration | undefined {
  const composed = COMPOSED.test(slice(text, announced.noun)) || announced.counter === "部分";
  const { headings } = facts.get(outline);
  const end = lineEnd(text, announced.noun.end);
  if (!composed && !(promises(text, announced) && /^(?:如下)?[：:]\s*$/u.test(text.slice(announced.noun.end, end))))
    return undefined;
  const index = headings.findIndex(({ range }) => range.start >= end);
  const first = headings[index];
  if (first?.mark?.ordinal !== 1 || first.annex) return undefined;
  if (!composed && text.slice(end, first.range.start).trim() !== "") return undefined;
  const siblings = headings.slice(index).filter((each) => sameRank(each, first) && each.parent === first.parent);
  const inOrder = siblings.every(({ mark }, at) => mark?.ordinal === at + 1);
  // The chapters of a report are more than what its opening promises (……以下三方面工作：一、…… 四、存在问题).
  const doubtful = !inOrder || siblings.length < 2 || (first.parent === undefined && !composed);
  return {
    items: siblings.map(({ title }) => title),
    readings: [{ least: siblings.length, most: siblings.length }],
    open: false,
    ...(doubtful ? { doubt: "list-bounds" } : {}),
  };
}

/** Characters between a number and 一是. */
const MOST_BETWEEN = 16;

/** Marks, or a word that leads on. After a clause of its own the list may be another: 针对三个问题，提出对策：一是. */
const BETWEEN = /^[，,：:；;。—\s]*(?:(?:主要|具体|分别|即)(?:是|有|为|表现在|体现在)?[，：:\s]*)?$/u;

const COMPOSED = /^(?:个)?部分(?:内容)?(?:组成|构成)/u;

/** What text announces before it numbers it. A number of towns or cases is no such thing. */
const PROMISED =
  /(?:方面|问题|不足|短板|弱项|差距|工作|任务|措施|举措|做法|办法|特点|亮点|原因|环节|重点|机制|行动|工程|抓手|着力点|建议|要求|经验|成效|体会|变化|转变|突破|优势|困难|风险|隐患|步骤|原则|关系|关键|改革|制度|活动|内容|事项|情形|现象|表现|矛盾|挑战|薄弱点|到位|功夫|入手|着手|发力|用力|如下|以下)(?:的(?:工作|问题|不足|措施|内容))?(?:如下)?$/u;

function promises(text: string, { counter, noun, label, range }: AnnouncedCount): boolean {
  if (label) return false;
  const words = slice(text, noun).replace(/ /gu, "");
  return (
    PROMISED.test(words) ||
    (words === "" && (counter.endsWith("方面") || counter === "点" || counter === "条")) ||
    (counter.endsWith("方面") && words.length <= 12) ||
    /(?:以下|下列|如下) ?$/u.test(text.slice(Math.max(0, range.start - 3), range.start))
  );
}

/**
 * The list that begins at 一是, as far as its numbers run on. One that puts 二是 in the same paragraph ends with the
 * paragraph; one that gives each number a paragraph of its own ends at the next heading.
 */
function chainOf(text: string, first: Enumerator, facts: Facts): Enumeration | undefined {
  const paragraph = lineEnd(text, first.range.end);
  const heading = facts.get(outline).headings.find(({ range }) => range.start > first.range.start)?.range.start;
  const later = facts
    .within(enumerators, textRange(first.range.end, Math.max(paragraph, heading ?? text.length)))
    .filter(({ family }) => family === first.family);
  const inline = later[0] !== undefined && later[0].range.start < paragraph;
  const items = [first];
  let broken = false;
  for (const item of later) {
    if (inline && item.range.start >= paragraph) break;
    if (item.ordinal === items.length + 1 && !broken) items.push(item);
    else broken = true;
  }
  if (items.length < 2) return undefined;
  const last = items.at(-1) as Enumerator;
  const more = AFTERTHOUGHT.test(text.slice(last.range.end, lineEnd(text, last.range.end)));
  return {
    items: items.map(({ range }) => range),
    readings: [{ least: items.length, most: items.length }],
    open: more,
    ...(broken ? { doubt: "list-bounds" } : {}),
  };
}

/** 存在三个问题：（1）……；（2）……; ①……②…… in the same paragraph. */
function markedItems(text: string, { noun }: AnnouncedCount): Enumeration | undefined {
  const rest = text.slice(noun.end, lineEnd(text, noun.end));
  if (!/^[：:。，,] ?(?:\(1\)|①)/u.test(rest)) return undefined;
  const marks = [...rest.matchAll(/\((\d{1,2})\)|[①-⑳]/gu)];
  const inOrder = marks.every(({ 0: mark, 1: digits }, at) => readOrdinal(digits ?? mark) === at + 1);
  return {
    items: marks.map(({ 0: mark, index }) => textRange(noun.end + index, noun.end + index + mark.length)),
    readings: [{ least: marks.length, most: marks.length }],
    open: AFTERTHOUGHT.test(rest),
    ...(inOrder && marks.length > 1 ? {} : { doubt: "list-bounds" }),
  };
}

/** One more item may stand without its number. */
const AFTERTHOUGHT = /此外|另外|[。；](?:同时|最后|再次)|……/u;

function sameRank(one: OutlineHeading, other: OutlineHeading): boolean {
  return one.mark?.rank === other.mark?.rank;
}

/** Enumerators begin with the mark before them. */
function wordStart(text: string, { range }: Enumerator): number {
  return range.start + slice(text, range).search(/[\p{Script=Han}]/u);
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end;
}
