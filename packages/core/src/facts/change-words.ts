import { alternatives } from "../text/lexicon.ts";

/** Which way a word says that something moved. */
export type Direction = "up" | "down";

/** With what a figure is compared: the year before, the period right before, a budget, a year by its name, something else. */
export type Reference = "year" | "period" | "plan" | `${number}` | "other";

/** What the words before a figure make of it. */
export type Cue =
  /** 比上年增加|64件: by how much. `own` if they also name what has moved, so that it need not be the figure before: 办结率提高|3%. */
  | {
      readonly is: "move";
      readonly direction: Direction;
      readonly reference: Reference | undefined;
      readonly own: boolean;
    }
  /** 增加到|384件: where it got. Without a direction only behind an origin: 到|384件. */
  | { readonly is: "reached"; readonly direction: Direction | undefined; readonly year: number | undefined }
  /** 由2023年的|320件: where it came from. `recent` if that may be what 同比 means. */
  | { readonly is: "origin"; readonly year: number | undefined; readonly recent: boolean }
  /**
   * 较上年同期受理的|320件: with what it is compared, and what that is called besides (受理). `own` if what is compared is
   * named before it and told behind it: 受理数与去年同期|320件相比，….
   */
  | { readonly is: "base"; readonly reference: Reference; readonly subject: string; readonly own: boolean }
  /** 占全部案件的|70%: said of the figure before, which stays what is spoken of. */
  | { readonly is: "remark" };

/** Reads the words between the last mark and a figure, folded and without spaces; `undefined` if they compare nothing. */
export function cueOf(words: string): Cue | undefined {
  const move = groupsOf(MOVE, words);
  if (move !== undefined) {
    const { compared = "" } = move;
    // 多 and 少 move something only beside what it is compared with: 比上年多12件.
    if (compared !== "" || !NEEDS_REFERENCE.test(move.up ?? move.down ?? ""))
      return { is: "move", direction: directionOf(move), reference: referenceOf(compared), own: false };
  }
  const reached = groupsOf(REACHED, words) ?? groupsOf(ARRIVED, words);
  if (reached !== undefined) {
    const moved = reached.up !== undefined || reached.down !== undefined;
    return { is: "reached", direction: moved ? directionOf(reached) : undefined, year: yearOf(words) };
  }
  const origin = groupsOf(ORIGIN, words);
  if (origin !== undefined) {
    const { since = "" } = origin;
    return { is: "origin", year: yearOf(since), recent: since === "" || RECENT.test(since) };
  }
  const base = groupsOf(BASE, words) ?? groupsOf(OWN_BASE, words);
  if (base !== undefined) {
    const { compared, budget, subject = "", own = "" } = base;
    return { is: "base", reference: referenceOf(budget ?? compared) ?? "other", subject, own: own !== "" };
  }
  if (REMARK.test(words)) return { is: "remark" };
  const own = groupsOf(OWN_MOVE, words);
  return own === undefined ? undefined : { is: "move", direction: directionOf(own), reference: undefined, own: true };
}

/** How a multiple is tied to what stands before it. */
export type MultipleCue =
  /** 增长|2倍 */
  | Extract<Cue, { readonly is: "move" }>
  /** 是上年的|2.5倍, 的|2.5倍 */
  | { readonly is: "ratio"; readonly reference: Reference | undefined };

/** The same for 2.5倍 and 翻番. */
export function multipleCueOf(words: string): MultipleCue | undefined {
  const ratio = groupsOf(RATIO, words);
  if (ratio !== undefined) return { is: "ratio", reference: referenceOf(ratio.compared) };
  const cue = cueOf(words);
  if (cue?.is === "move") return cue;
  return cue?.is === "reached" && cue.direction !== undefined ? { is: "ratio", reference: undefined } : undefined;
}

/** Whether words between two marks only say with what is compared: 与上年相比. */
export function isComparison(words: string): boolean {
  return COMPARISON.test(words);
}

/** Whether words say what something is or amounts to: 是|上年420件的2.5倍. */
export function isEquation(words: string): boolean {
  return EQUATION.test(words);
}

/** Whether words lead from a figure to 翻番: 实现|翻一番. */
export function leadsToDoubling(words: string): boolean {
  return DOUBLED.test(words);
}

/** The year with which words begin, and the rest of them: 2024年|受理. */
export function yearBefore(words: string): { readonly year: number; readonly rest: string } | undefined {
  const named = YEAR_FIRST.exec(words)?.groups as { named: string; rest: string } | undefined;
  const year = yearOf(named?.named ?? "");
  return named === undefined || year === undefined ? undefined : { year, rest: named.rest };
}

/** Whether words name the period that is reported on, or the account that a budget is held against. */
export function isCurrent(words: string): boolean {
  return CURRENT.test(words);
}

/** Growth at constant prices, or on another footing than the levels printed beside it. */
export function isAdjusted(text: string): boolean {
  return ADJUSTED.test(text);
}

/** A wish or a forecast. */
export function isIntended(text: string): boolean {
  return INTENDED.test(text);
}

/** A mean, an index or a running total: what it was before need not be a whole number, or may be another year's. */
export function isMean(text: string): boolean {
  return MEAN.test(text);
}

const UP = [
  ...["增幅", "升幅", "涨幅", "增长率", "增速", "增长幅度", "上升幅度", "提升幅度", "提高幅度", "增加幅度"],
  ...["增长", "增加", "上升", "提高", "提升", "上涨", "攀升", "回升", "升高", "增多", "扩大", "上调"],
  ...["增收", "增支", "多收", "多支", "增", "升", "涨", "多", "高"],
];
const DOWN = [
  ...[
    "降幅",
    "减幅",
    "跌幅",
    "下降幅度",
    "减少幅度",
    "降低幅度",
    "压减幅度",
    "压缩幅度",
    "压缩比",
    "压减比",
    "压缩率",
    "压减率",
  ],
  ...["下降", "减少", "降低", "回落", "压缩", "压减", "缩减", "下滑", "下跌", "缩短", "削减", "精简", "收窄", "下调"],
  ...["减收", "减支", "少收", "少支", "减", "降", "跌", "少", "低"],
];
const MOVED = `(?:(?<up>${alternatives(UP)})|(?<down>${alternatives(DOWN)}))`;
const NEEDS_REFERENCE = /^[多少高低]$/u;

const RELATIVE =
  "(?:(?:上|去|前)(?:一个?)?(?:财政年度|会计年度|年度|财年|年|季度|月份|月|周|期)的?(?:同期|同月|同季|全年|年末|年底|末|底)?|同期|[年月期]初)";
const NAMED =
  "(?:民国)?(?:(?:19|20)\\d\\d|\\d{2,3})(?:[-—–~至]\\d{2,4})?(?:财政年度|年度|年)(?:\\d{1,2}(?:[-—–~至]\\d{1,2})?月份?)?(?:同期|全年|末|底)?";
const PLAN = "(?:年初|当年|全年|年度|调整后?的?)?(?:预算|计划)";
const PERIOD = `(?:(?:${RELATIVE}|${NAMED})(?:的?[预决]算|执行)?|${PLAN})(?:安排|编列)?数?`;

/** 较2024年, 与上年同期相比. */
const AGAINST = "(?:相较于|相较|相比于|对比|较|比|与|同|和)";
const COMPARED = `(?:同比|环比|按年|按月|按季|同期比|${AGAINST}${PERIOD}的?(?:相比较|相比|比较|对比|比)?|相比|${RELATIVE})`;

/** What may open a clause that goes on about the figure before. */
const LINK = "(?:并且|并|且|而|也|亦|又|但|即|或|则|均价)?";
const MANNER =
  "(?:大幅度|大幅|明显|显著|略有|略|小幅|持续|继续|稳步|逆势|总体|整体|净|共|名义|有所|快速|平稳|合计|约)?";

const MOVE = new RegExp(
  `^${LINK}(?<compared>(?:${COMPARED}){0,2})${MANNER}${MOVED}(?:了|约|高达|达|幅度达|(?<=[幅率速度比])(?:为|是|达到|约为|仅为))?$`,
  "u",
);
const OWN_MOVE = new RegExp(`${MOVED}(?:了|约|高达|达|为|是|达到)?$`, "u");

const NOW = "(?:目前|现在|如今|当前|今年|本年度?|本期)";
const REACHED = new RegExp(`(?:${MOVED}|加|改)(?:到|至|为)了?(?:${PERIOD}|${NOW})?的?约?$`, "u");
const ARRIVED = new RegExp(`^(?:→|->|变为|达到|达|到|至)(?:${PERIOD}|${NOW})?的?约?$`, "u");
const ORIGIN = new RegExp(`(?:由|从|自)(?<since>${PERIOD}|[^由从自]{0,12}(?=的))?的?约?$`, "u");
const RECENT = new RegExp(`^(?:${RELATIVE})$`, "u");

const BASE = new RegExp(
  `^${LINK}(?<compared>(?:${AGAINST}|同比|是|为|相当于)${PERIOD}|${RELATIVE})的?(?<subject>\\p{Script=Han}{0,8}?)的?(?:为|是|有|共|仅为|约为)?$`,
  "u",
);
/** 受理数与上年同期的; 年初预算为, 收入预算数. */
const OWN_BASE = new RegExp(
  `^(?<own>[^，]{0,30}?)(?:(?<=.)(?:相较于|相较|相比于|较|比|与|同|和)(?<compared>${RELATIVE})的?|(?<budget>预算)(?:安排|编列)?数?(?:为|是)?)$`,
  "u",
);
const CURRENT = /^(?:今年|本年|本期|本月|本季|当年|报告期)|决算数?|执行数|实际支出|实际完成/u;

const YEAR_FIRST = new RegExp(`^(?<named>${NAMED})(?<rest>.*)$`, "u");

const RATIO = new RegExp(
  `^${LINK}(?:仅|已)?(?:(?:是|为|相当于|达到|达|(?:${MOVED})(?:到|至|为))(?:(?<compared>${RELATIVE}|${NAMED}|${PLAN})|原来|以前|过去|其)?)?的$`,
  "u",
);
const DOUBLED = new RegExp(`^${LINK}(?:${COMPARED}){0,2}(?:已|基本|成功|接近|提前|再)?(?:实现|完成)?了?$`, "u");

const COMPARISON = new RegExp(`^${LINK}(?:${COMPARED}){1,2}$`, "u");

const EQUATION = new RegExp(`^${LINK}(?:已|仅|约)?(?:是|为|相当于|达到|达|超过)`, "u");

const REMARK = /^(?:占|完成|预算完成|执行率|预算执行率|完成率)/u;
const ADJUSTED =
  /可比价|不变价|可比口径|同口径|同比口径|实际增长|生产总值|GDP|增加值|规模以上|规上|固定资产投资|零售总额|社零|剔除|扣除|年均|平均每年|复合/u;
const INTENDED = /力争|目标|预期|预计|计划|确保|争取|预测|将达|拟/u;
const MEAN = /均|每|指数|累计|历年|近年|以来|得分|评分/u;

function groupsOf(pattern: RegExp, words: string): Record<string, string | undefined> | undefined {
  const match = pattern.exec(words);
  return match === null ? undefined : { ...match.groups };
}

function directionOf({ up }: Record<string, string | undefined>): Direction {
  return up === undefined ? "down" : "up";
}

function referenceOf(compared: string | undefined): Reference | undefined {
  if (compared === undefined || compared === "") return undefined;
  if (/预算|计划/u.test(compared)) return "plan";
  // What there is in stock is held against the end of the year before, 同比 against the same day of it.
  if (/[年月期]初|[末底]/u.test(compared)) return "other";
  const year = yearOf(compared);
  if (year !== undefined) return `${year}`;
  if (/环比|月|季|周|期(?!.*年)/u.test(compared) && !/年|同比|同期/u.test(compared)) return "period";
  return /年|同比/u.test(compared) ? "year" : "other";
}

/** The Western year that is named; two and three digits count from 1911, as in Taiwan. */
function yearOf(words: string): number | undefined {
  const digits = /(?:19|20)\d\d|\d{2,3}(?=年)/u.exec(words)?.[0];
  if (digits === undefined) return undefined;
  return digits.length === 4 ? Number(digits) : Number(digits) + 1911;
}
