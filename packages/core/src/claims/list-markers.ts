import type { Quantity } from "../facts/quantities.ts";
import { isAside } from "./classes.ts";

/** The words between a total and its parts, and what they say of the list. */
export interface ListMarker {
  /** `all`: the list leaves nothing out (分为, 由…组成, a colon). `some`: it says of itself that it does (主要包括). */
  readonly names: "all" | "some" | undefined;
  /** Divides the total of the list before it once more: 按类型分. */
  readonly divides: boolean;
}

/**
 * The words that open a list right before its first part. In brackets a list needs none.
 *
 * @param list the quantity that they may stand before, and what follows it
 */
export function markerIn(list: readonly Quantity[], opensBrackets: boolean): ListMarker | undefined {
  const [first] = list;
  if (first === undefined) return undefined;
  if (divides(first.lead)) return { names: "all", divides: true };
  const words = wordsBefore(first.lead);
  const item = words.slice(words.lastIndexOf("、") + 1);
  const respectively = RESPECTIVELY.exec(item) !== null;
  const all = ALL.test(words) || ALL_OPENING.test(words);
  const colon = words.includes("：");
  if (SOME.test(item) || SOME_OPENING.test(words)) return NAMES_SOME;
  if (SALIENT.test(words) && (all || respectively || colon)) return NAMES_SOME;
  if (all || (words.startsWith("由") && isComposition(list))) return NAMES_ALL;
  if (OF_WHICH.test(words) || INCLUDING.test(item) || respectively) return UNMARKED;
  // 受理14件（上年20件）: what it is compared with.
  if (opensBrackets) return isAside(first.label) ? undefined : /^(?:内?含|包含)/u.test(words) ? NAMES_SOME : UNMARKED;
  return colon && isColonList(list) ? NAMES_ALL : undefined;
}

/** What stands right before a figure: from the last mark on, a comma behind 其中 and a colon being none. */
function wordsBefore(lead: string): string {
  const joined = lead.replace(/(其中|当中)，/gu, "$1");
  let start = joined.length;
  while (start > 0 && !"，。；".includes(joined[start - 1] as string)) start--;
  return joined.slice(start).trim();
}

/** 按类型分，咨询60件; 从来源看：直办50件 */
function divides(lead: string): boolean {
  for (const match of lead.matchAll(DIVISION)) {
    const rest = lead.slice(match.index + match[0].length);
    if (!/[，。；：]/u.test(rest)) return true;
  }
  return false;
}

/** The label without the words that open the list: 其中，政务类 is 政务类. */
export function withoutMarker(label: string): string {
  return label.replace(OPENING_WORDS, "");
}

const UNMARKED: ListMarker = { names: undefined, divides: false };
const NAMES_ALL: ListMarker = { names: "all", divides: false };
const NAMES_SOME: ListMarker = { names: "some", divides: false };

const OF_WHICH = /其中|^当中/u;
/** 不包括 leaves out what follows it. Names may stand before a count of them: 包括甲、乙、丙3个. */
const INCLUDING = /(?<![不未])(?:包括|包含|涵盖)|^涉及/u;
const SOME = /主要(?:包括|包含|涉及|有|是|为|集中在)/u;
const SOME_OPENING = /^(?:内?含|如|例如)/u;
/** 部分成立 divides nothing. */
const ALL = /(?<!部)分[为成]|(?:具体|依次)[为是]|(?:类型|构成|类别|组成|种类)(?:情况)?(?:分别)?(?:为|是|如下|包括)/u;
const ALL_OPENING = /^(?:分别为|分别是|即|其构成为)/u;
/** Some of all classes, even where 分别为 or a colon leads them in: 居前三位的分别是. */
const SALIENT = /(?:居|排|位列|名列)前|前.{1,3}[位名]|排名|最[高多]|较[多高]|突出|主要/u;
/** 各镇分别为甲镇20件: with a name behind it, since without one the names stand before it and may be of anything. */
const RESPECTIVELY = /分别[为是有][^：]/u;
const DIVISION =
  /[按从][^，。；：]{1,12}(?:分类|分|看|统计)为?[，：]|(?<!部)分[^，。；：]{1,8}看[，：]|(?:诉求|案件|事项|申请|问题|信件|来件|业务|工单)的?(?:类型|构成|类别|来源)(?:分别)?[为是]：?/gu;
const OPENING_WORDS =
  /^(?:其中|这其中|当中|主要包括|主要有|主要是|主要为|包括|包含|涵盖|涉及|内?含|分为|分别为|分别是|即|由|[^，。；]{0,8}(?:类型|构成)为)(?:有|是|为)?[：，]? ?/u;

/** 由甲12件、乙13件两部分组成 */
function isComposition(list: readonly Quantity[]): boolean {
  return list.some(({ behind }) => /(?:组成|构成|合成)$|(?:组成|构成)[^，。；]{0,2}$/u.test(behind));
}

/** Two items or more, each with words of its own and parted by marks only: 案件20宗：甲类12宗、乙类8宗. */
function isColonList([first, second]: readonly Quantity[]): boolean {
  if (first === undefined || second === undefined || first.label === "" || second.label === "") return false;
  return first.figure.counter === second.figure.counter || first.figure.kind === "percent";
}
