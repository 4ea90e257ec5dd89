import { type AnnouncedCount, announcedCounts } from "../facts/announced-counts.ts";
import type { Facts } from "../facts/fact.ts";
import { figures } from "../facts/figures.ts";
import { alternatives } from "../text/lexicon.ts";
import { slice, type TextRange, textRange } from "../text/range.ts";
import { clauseStart } from "./clause-start.ts";
import type { Enumeration } from "./enumeration.ts";
import { isMarked, type ListedItems, listedItems } from "./listed-items.ts";

/** 7个镇未达标，分别为青石、柳河……; “四公示”，即……; 三个“最”：力度最大、……: what a word or a colon promises to name in full. */
export function spelledOutItems(text: string, announced: AnnouncedCount, facts: Facts): Enumeration | undefined {
  const opening = openingOf(text, announced);
  if (opening === undefined) return undefined;
  const range = textRange(opening.end, listEnd(text, opening.end));
  const list = text.slice(range.start, range.end);
  if (list.trim() === "" || /^ ?(?:[一二三]是|\(?[一1]\)|①|1[.、])/u.test(list)) return undefined;
  const readings = readingsOf(text, range);
  const [first] = readings;
  if (first === undefined || first.items.length < 2) return undefined;
  const longest = Math.max(...first.items.map(({ start, end }) => end - start));
  const counted = facts.within(figures, range).length > 0 || facts.within(announcedCounts, range).length > 0;
  const clean = opening.explicit ? longest <= LONGEST_NAMED : longest <= LONGEST_AFTER_COLON && !counted;
  const byComma = !/[、；;]/u.test(list);
  const open = opening.partial || OPEN.test(list);
  const doubtful = !clean || byComma || list.includes("…") || (counted && repeats(text, announced, range, facts));
  return { items: first.items, readings, open, ...(doubtful ? { doubt: "list-bounds" } : {}) };
}

/** 3个园区（东湖、西湖、南湖）. Brackets after a number explain more often than they name, so the list must look like one. */
export function bracketedItems(text: string, { count, noun }: AnnouncedCount): Enumeration | undefined {
  if (text[noun.end] !== "(") return undefined;
  const close = listEnd(text, noun.end + 1);
  if (text[close] !== ")") return undefined;
  const range = textRange(noun.end + 1, close);
  const list = slice(text, range);
  if (/[\d，,；;:：。]|其中|含|包括|不含|[一二三四五六七八九十]个/u.test(list)) return undefined;
  const named = listedItems(text, range, "、");
  const names = named.items.map((item) => slice(text, item));
  // 12个县（市、区） says what else a county may be called.
  if (names.length < 3 || names.some((name) => name.length < 2 || GENERIC.test(name))) return undefined;
  if (Math.abs(named.items.length - count) > 1) return undefined;
  return { items: named.items, readings: [named], open: OPEN.test(list) };
}

/** 食品、药品、燃气3个专项行动: the list stands before the number, which counts kinds of things. */
export function precedingItems(text: string, announced: AnnouncedCount, facts: Facts): Enumeration | undefined {
  if (announced.label) return undefined;
  const end = announced.range.start;
  const start = clauseStart(text, end);
  const tail = SUMMING.exec(text.slice(start, end))?.[0] ?? "";
  const range = lastQuotation(text, textRange(start, end - tail.length));
  if (/[、和及与或的]$/u.test(slice(text, range)) || !slice(text, range).match(/[、”」》]/u)) return undefined;
  if (facts.within(figures, range).length > 0 || facts.within(announcedCounts, range).length > 0) return undefined;
  const named = listedItems(text, range, "、");
  const names = named.items.map((item) => slice(text, item));
  if (names.length < 2 || names.some((name) => name.length < 2 || /\d|分别/u.test(name))) return undefined;
  const open = tail.startsWith("等");
  const marked = names.every(isMarked);
  const { counter, noun, count } = announced;
  const ofKinds =
    (marked && noun.end > noun.start) ||
    counter === "大" ||
    counter.endsWith("类") ||
    counter.endsWith("方面") ||
    KINDS.test(slice(text, noun));
  const near = count > named.most ? count - named.most === 1 : named.least - count <= 2;
  const nested = !marked && names.slice(1).some((name) => VERB.test(name));
  const fits = named.least <= count && (open || count <= named.most);
  // 新建、改扩建学校30所: what stands before most numbers is no list of what they count.
  if (!fits && !(ofKinds && near)) return undefined;
  const doubtful = nested || (!marked && names.length < 3);
  return { items: named.items, readings: [named], open, ...(doubtful ? { doubt: "list-bounds" } : {}) };
}

/** Of characters searched for the bounds of a list. */
const LONGEST_LIST = 800;
const LONGEST_NAMED = 30;
const LONGEST_AFTER_COLON = 18;

/** Not names but kinds: 5个开发区（园区、景区、度假区）. */
const GENERIC =
  /^(?:街道|社区|园区|景区|度假区|新区|开发区|高新区|农场|林场|牧场|管委会|部门|单位|企业|医院|学校|机构|办事处|县区|市区|乡镇)$/u;

/** 等 at the end of a list; not 等级, 同等. */
const OPEN = /(?<![同平均相对劣优中高上下])等(?![级待候于同额价次离分第式])|……/u;

/** Between a list and the number that sums it up. */
const SUMMING = /(?:等)?(?:共计|总共|合计|共|这)? ?$/u;

const EXPLICIT =
  "也?即|也就是|分别(?:为|是|系|指|叫作?|有)|具体(?:为|是)|依次(?:为|是)|它们(?:分别)?是|(?:主要|具体|分别)?(?<partial>包括|涵盖|包含)|主要(?:有|为|是)";
const AFTER_MARK = new RegExp(`^[”」]?[，,:：。；;—]? ?(?:${EXPLICIT})[:：]? ?`, "u");
const COLON = /^[”」]?(?:如下)?[:：] ?/u;
const WITHIN_NOUN = /分别(?:为|是)[:：]?|(?<partial>包括|包含)/u;

interface Opening {
  /** Where the list begins. */
  readonly end: number;
  /** A word says that all are named; a colon alone only suggests it. */
  readonly explicit: boolean;
  /** 包括: there may be more. */
  readonly partial: boolean;
}

function openingOf(text: string, { noun, label }: AnnouncedCount): Opening | undefined {
  const words = slice(text, noun);
  const within = WITHIN_NOUN.exec(words);
  if (within !== null) {
    const partial = within.groups?.["partial"] !== undefined;
    return { end: noun.start + within.index + within[0].length, explicit: !partial, partial };
  }
  const after = text.slice(noun.end, noun.end + 12);
  const explicit = AFTER_MARK.exec(after);
  if (explicit !== null) {
    const partial = explicit.groups?.["partial"] !== undefined || explicit[0].includes("主要");
    return { end: noun.end + explicit[0].length, explicit: true, partial };
  }
  const colon = COLON.exec(after);
  if (colon === null || (label && words.length > 8)) return undefined;
  return { end: noun.end + colon[0].length, explicit: false, partial: false };
}

/** A list ends with its sentence, or with the bracket in which it stands. */
function listEnd(text: string, from: number): number {
  const limit = Math.min(text.length, from + LONGEST_LIST);
  let depth = 0;
  for (let at = from; at < limit; at++) {
    const character = text[at] as string;
    if ("(（“「《".includes(character)) depth++;
    else if (")）”」》".includes(character)) {
      if (depth === 0) return at;
      depth--;
    } else if (character === "\n" || (depth === 0 && /[。！？]/u.test(character))) return at;
  }
  return limit;
}

/**
 * The ways to read a list. After a 、 list a comma opens a remark (，均已整改) unless what follows looks like more of the list;
 * a list without 、 is parted by semicolons or commas.
 */
function readingsOf(text: string, range: TextRange): ListedItems[] {
  const list = slice(text, range);
  const whole = (marks: string) => listedItems(text, range, marks);
  const comma = outsideMarks(list, /[，,；;]/u);
  const dot = outsideMarks(list, /、/u);
  if (dot < 0) return /[；;]/u.test(list) ? [whole("；;"), whole("；;，,")] : [whole("，,")];
  if (comma < 0) return [whole("、")];
  if (comma < dot) return [whole("，,；;"), whole("、，,；;"), whole("；;")];
  const first = listedItems(text, textRange(range.start, range.start + comma), "、");
  const rest = list.slice(comma + 1);
  const goesOn = /[、；;]/u.test(rest) || (/^.{2,8}$/u.test(rest) && !REMARK.test(rest));
  return goesOn ? [first, whole("、，,；;"), whole("；;"), whole("，,；;")] : [first];
}

/** What follows a list in its sentence without being of it. */
const REMARK =
  /^(?:均|都|全部|已|现|其中|并|目前|占|总|为|将|对|其余|共|合计|是|使|以|有|实现|确保|进一步|切实|形成|推动|不断|全面|做到|同比|较|比|也|还|又|在|由|经|通过|要求|责令)/u;

function outsideMarks(text: string, mark: RegExp): number {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at] as string;
    if ("(（“「《".includes(character)) depth++;
    else if (")）”」》".includes(character)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && mark.test(character)) return at;
  }
  return -1;
}

/** 7个村，分别为东片3个、西片4个: the items are counted by the same word, and it is their sum that counts. */
function repeats(text: string, { counter, label }: AnnouncedCount, range: TextRange, facts: Facts): boolean {
  if (label) return false;
  const counts = facts.within(figures, range).map((figure) => figure.counter);
  const announced = facts.within(announcedCounts, range).map((each) => each.counter);
  return [...counts, ...announced].includes(counter) || new RegExp(`一${counter}`, "u").test(slice(text, range));
}

/** 实施“登高、升规、晋位”三项工程: a quotation that holds the whole list. */
function lastQuotation(text: string, range: TextRange): TextRange {
  const words = slice(text, range);
  const open = Math.max(words.lastIndexOf("“"), words.lastIndexOf("「"));
  return /[”」]$/u.test(words) && words.slice(open).includes("、") ? textRange(range.start + open, range.end) : range;
}

/** Nouns by which the very things are counted that the list names; of projects or firms a list may name the fields only. */
const KINDS = new RegExp(
  `^\\p{Script=Han}{0,6}?${alternatives([
    "专项",
    "行动",
    "整治",
    "方面",
    "领域",
    "环节",
    "部门",
    "问题",
    "不足",
    "短板",
    "机制",
    "制度",
    "体系",
    "维度",
    "层面",
    "指标",
    "要素",
    "阶段",
    "部分",
    "板块",
    "模块",
    "主题",
    "乡镇",
    "镇",
    "乡",
    "街道",
    "社区",
    "村",
    "县区",
    "县",
    "功能",
    "关键",
    "抓手",
    "能力",
    "品种",
    "险种",
  ])}`,
  "u",
);

/** In an item other than the first it tells that the list begins there. */
const VERB =
  /开展|组织|实施|推进|制定|出台|聚焦|围绕|针对|抓好|打造|建设|建成|成立|创建|形成|完善|建立|健全|强化|^[对在将为]/u;
