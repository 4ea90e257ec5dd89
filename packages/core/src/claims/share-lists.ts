import type { Figure } from "../facts/figures.ts";
import { type Mention, nearby, type Statement } from "../facts/statements.ts";
import { countAlike, isDerived } from "./counter-kin.ts";

/** A share of a whole: 一般程序案件27633件，占受理总数52140件的53.0%. */
export interface Share {
  readonly mention: Mention;
  /** The words of what has the share, where no figure does: 维持占61.3%. */
  readonly label: string;
  /** The figures that have the share; several for 两者合计占. Empty where only words do. */
  readonly parts: readonly Mention[];
  /** The figure between 占 and the share. */
  readonly base: Mention | undefined;
  /** The words between 占 and the share, without 总数 or 的比重: what it is a share of. */
  readonly baseWords: string;
  /** Whether it stands in brackets behind its figure without 占: 咨询24511件（47.01%）. */
  readonly bare: boolean;
}

/** Shares of one sentence that follow one another and are shares of one whole, as far as their words say. */
export type ShareList = readonly Share[];

export function shareListsOf(statement: Statement): ShareList[] {
  const lists: Share[][] = [];
  for (const share of sharesOf(statement)) {
    const open = lists.at(-1);
    const last = open?.at(-1);
    const goesOn = open !== undefined && last !== undefined && open.length < MOST_MEMBERS;
    if (goesOn && continues(nearby(statement, share.mention), last, share)) open.push(share);
    else lists.push([share]);
  }
  return lists
    .filter(([first]) => first?.bare !== true)
    .concat(lists.filter((list) => list[0]?.bare && list.length > 2));
}

/** A longer list is a table in a line, or noise. */
const MOST_MEMBERS = 40;

/** 占, but not 占用, 占地, 侵占. */
const HOLDS_SHARE = /(?<![侵抢强霸独攻挤多])占(?![用地道有领据位补线先])/gu;

/** Behind the base: 的, 的比重为. */
const TAIL = /(?:的|总?比|比重|比例|份额|比率|约|为|是|达|达到|高达|超过|近|仅|将近|接近|超|:| )$/u;

/** The words without what only leads on to the number. */
function withoutTail(words: string): string {
  let rest = words;
  for (let tail = TAIL.exec(rest); tail !== null; tail = TAIL.exec(rest)) rest = rest.slice(0, tail.index);
  return rest;
}

/** Before 占 without saying what has the share. */
const ADVERBS =
  /^(?:其中|约|共|共计|合计|总共|仅|只|已|比重|两者|二者|两项|三者|三项|四者|以上|上述|合|总计|分别|，| )*$/u;

const TOGETHER = /两者|二者|两项|三者|三项|四者|合计|共计|总计|合占|共占/u;
const SHARED = /[均都皆各]占|平均/u;
const CHANGED = /增长|增加(?!值)|减少|下降|提高|上升|降低|回落|提升/u;

function sharesOf(statement: Statement): Share[] {
  const found: Share[] = [];
  for (const mention of statement.mentions) {
    if (mention.figure.kind !== "percent") continue;
    const near = nearby(statement, mention);
    const share = heldShare(mention, near) ?? bracketedShare(mention, near) ?? listedShare(mention, near, found.at(-1));
    if (share !== undefined) found.push(share);
  }
  return found;
}

/** With 占. */
function heldShare(mention: Mention, { mentions, text, range }: Statement): Share | undefined {
  const { lead, figure } = mention;
  const found = [...lead.matchAll(HOLDS_SHARE)].at(-1)?.index;
  if (found === undefined) return undefined;
  const at = figure.range.start - lead.length + found;
  const index = mentions.indexOf(mention);
  const inClause = mentions.slice(0, index).filter(({ clause }) => clause === mention.clause);
  const [base, ...more] = inClause.filter((other) => other.figure.range.start > at);
  if (more.length > 0 || (base !== undefined && isDerived(base.figure))) return undefined;
  if (base !== undefined && withoutTail(mention.before) !== "") return undefined;
  const between = lead.slice(found + 1);
  const baseWords = base === undefined ? between : base.before.slice(base.before.lastIndexOf("占") + 1);
  const own = lead.slice(0, found);
  if (SHARED.test(`${own}占`) || CHANGED.test(between)) return undefined;
  const ahead = inClause.filter((other) => other.figure.range.end <= at && !isLabel(other.figure)).at(-1);
  const subject = text.slice((ahead?.figure.range.end ?? at - found) - range.start, at - range.start);
  const silent = ADVERBS.test(subject);
  // 分别占: the first share is of the first figure, and which one that is is not told by its place.
  const inTurn = own.includes("分别");
  const parts =
    silent && !inTurn
      ? partsBefore(
          mention,
          mentions.slice(0, index).filter(({ figure: other }) => other.range.end <= at),
          TOGETHER.exec(`${own}占`)?.[0],
        )
      : [];
  return {
    mention,
    label: silent ? "" : own.trim(),
    parts,
    base,
    baseWords: withoutTail(baseWords),
    bare: false,
  };
}

/** 47.01% in 咨询24511件（47.01%）. */
function bracketedShare(mention: Mention, { mentions }: Statement): Share | undefined {
  const index = mentions.indexOf(mention);
  const before = mentions[index - 1];
  if (before === undefined || mention.mark !== "（" || mention.lead !== "" || mention.after !== "") return undefined;
  if (isDerived(before.figure) || before.after !== "" || before.clause !== mention.clause - 1) return undefined;
  return { mention, label: "", parts: [before], base: undefined, baseWords: "", bare: true };
}

/** 乙类26% in 甲类占61%、乙类26%、丙类13%. */
function listedShare(mention: Mention, { mentions }: Statement, last: Share | undefined): Share | undefined {
  if (last === undefined || last.bare || last.parts.length > 0 || mention.lead.length > LONGEST_LABEL) return undefined;
  const next = mentions[mentions.indexOf(last.mention) + 1];
  if (next !== mention || mention.clause !== last.mention.clause + 1 || mention.depth !== last.mention.depth)
    return undefined;
  if (mention.mark !== "、" && mention.mark !== "，") return undefined;
  if (CHANGED.test(mention.lead) || /[率比]|同比|环比|较/u.test(mention.lead) || TAIL.test(mention.lead))
    return undefined;
  return { mention, label: mention.lead, parts: [], base: undefined, baseWords: last.baseWords, bare: false };
}

const LONGEST_LABEL = 16;

/** The last figure before the share that is no rate and no change; for 两者合计 the last two. */
function partsBefore(mention: Mention, before: readonly Mention[], together: string | undefined): Mention[] {
  const near = before.filter(
    ({ figure, depth, segment, before: words }) =>
      !isDerived(figure) &&
      figure.counter !== AGE &&
      depth <= mention.depth &&
      segment === mention.segment &&
      !CHANGED.test(words),
  );
  const last = near.at(-1);
  if (last === undefined || mention.clause - last.clause > FARTHEST_CLAUSE) return [];
  if (together === undefined) return [last];
  const alike = near.filter(({ figure }) => countAlike(figure, last.figure));
  if (/三/u.test(together)) return alike.slice(-3);
  return /两|二|合|共|总/u.test(together) && !/合计|共/u.test(last.before) ? alike.slice(-2) : [last];
}

/** Clauses between a figure and its share: 税收收入16.71亿元，增长9.7%，占一般公共预算收入的70.0%. */
const FARTHEST_CLAUSE = 3;

/** Whether the second share follows the first in one list: no other total between them, and the same whole. */
function continues({ mentions, text, range }: Statement, last: Share, share: Share): boolean {
  if (share.bare !== last.bare || share.mention.depth !== last.mention.depth) return false;
  if (share.base !== undefined || last.base !== undefined) return false;
  if (share.baseWords !== "" && share.baseWords !== last.baseWords) return false;
  if (share.parts.length > 1 || last.parts.length > 1 || share.parts.length !== last.parts.length) return false;
  const from = mentions.indexOf(last.mention) + 1;
  if (from === 0) return false;
  const between = mentions.slice(from, mentions.indexOf(share.mention)).filter((other) => !share.parts.includes(other));
  const [part] = share.parts;
  if (between.some(({ figure }) => (part === undefined ? !isLabel(figure) : countAlike(figure, part.figure))))
    return false;
  const words = text.slice(last.mention.figure.range.end - range.start, share.mention.figure.range.start - range.start);
  return !words.includes("其中");
}

const AGE = "岁";

/** A figure that belongs to the name of a class: 15至64岁. */
function isLabel({ counter, kind }: Figure): boolean {
  return counter === AGE || isDerived({ kind }) || kind === "bare";
}
