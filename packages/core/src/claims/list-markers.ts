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
  const { lead } = first;
  if (DIVISION.test(lead)) return { names: "all", divides: true };
  if (SOME.test(lead) || (SALIENT.test(lead) && (ALL.test(lead) || RESPECTIVELY.test(lead) || COLON.test(lead))))
    return NAMES_SOME;
  if (ALL.test(lead) || (COMPOSED.test(lead) && isComposition(list))) return NAMES_ALL;
  if (OF_WHICH.test(lead) || (RESPECTIVELY.test(lead) && !SALIENT.test(lead))) return UNMARKED;
  // 受理14件（上年20件）: what it is compared with.
  if (opensBrackets && isAside(first.label)) return undefined;
  if (opensBrackets) return /^(?:含|内含|包含)/u.test(lead) ? NAMES_SOME : UNMARKED;
  return COLON.test(lead) && isColonList(list) ? NAMES_ALL : undefined;
}

/** The label without the words that open the list: 其中，政务类 is 政务类. */
export function withoutMarker(label: string): string {
  return label.replace(OPENING_WORDS, "");
}

const UNMARKED: ListMarker = { names: undefined, divides: false };
const NAMES_ALL: ListMarker = { names: "all", divides: false };
const NAMES_SOME: ListMarker = { names: "some", divides: false };

// Each of them stands right before the first part: no mark but its own parts the two.
/** 不包括 leaves out what follows it. */
const OF_WHICH =
  /其中[：，]?[^，。；：]*$|(?<![不未])(?:包括|包含|涵盖)：?[^，。；：、]*$|[，；。、]涉及[^，。；：、]*$|[，；。]当中[^，。；：]*$/u;
const SOME = /主要(?:包括|包含|涉及|有|是|为|集中在)：?[^，。；：、]*$|(?:^|[，；。])(?:内?含|如|例如)[^，。；：、]*$/u;
const ALL =
  /(?:分为|分成|划分为|区分为)：?[^，。；：]*$|(?:^|[，；。、])(?:分别为|分别是|即|类型为|类别为|其构成为)：?[^，。；：]*$|(?:类型|构成|类别|组成|种类)(?:情况)?(?:分别)?(?:为|是|如下|包括)：?[^，。；：]*$/u;
/** 各镇分别为甲镇20件: with a name behind it, since without one the names stand before it and may be of anything. */
const RESPECTIVELY = /分别[为是有][^，。；：、]+$/u;
/** Some of all classes, even where 分别为 or a colon leads them in: 居前三位的分别是. */
const SALIENT = /(?:居|排|位列|名列)前|前.{1,3}[位名]|排名|最[高多]|较[多高]|突出|主要/u;
const DIVISION =
  /(?:按|从)[^，。；：]{1,12}?(?:划分|分类|区分|分|来看|看|统计)为?[，：][^，。；：]*$|(?:诉求|案件|事项|申请|问题|信件|来件|业务|工单)的?(?:类型|构成|类别|来源)(?:分别)?(?:为|是)：?[^，。；：]*$/u;
const COMPOSED = /(?:^|[，；。])由[^，。；]*$/u;
const COLON = /(?:^|[\p{Script=Han}）])：[^：，。；、]{0,30}$/u;
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
