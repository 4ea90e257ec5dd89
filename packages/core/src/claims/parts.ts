import type { Document } from "../document/document.ts";
import { type Figure, formatLike } from "../facts/figures.ts";
import { passages, type Quantity } from "../facts/quantities.ts";
import { subtract } from "../number/decimal.ts";
import { liesBelow } from "../number/interval.ts";
import { spanning } from "../text/range.ts";
import { valuesBeside } from "./addition.ts";
import type { Claim, ClaimReader, UndecidedReason } from "./claim.ts";
import { isAside } from "./classes.ts";
import { operandOf } from "./operand.ts";
import { holds, impossible, undecided } from "./verdict.ts";

/**
 * A part against its whole, known by what the two are called: 发放问卷640份，收回有效问卷600份; 抽检120批次，合格118批次.
 *
 * What is closed may exceed what was received, since cases are carried over from the year before; only a text that rules
 * that out (上年无结转) is held to it.
 */
export const parts: ClaimReader = {
  id: "parts",
  kinds: ["part"],
  *read(document, facts) {
    for (const { quantities } of facts.get(passages)) {
      for (const [at, quantity] of quantities.entries()) {
        const found = wholeOf(quantities, at);
        if (found !== undefined) yield partClaim(document, found.whole.figure, quantity.figure, found.doubt);
      }
    }
  },
};

/** The claim that `part` is no more than `whole`; `doubt` says why it might be. */
export function partClaim(document: Document, whole: Figure, part: Figure, doubt: UndecidedReason | undefined): Claim {
  const excess = liesBelow(whole.values, valuesBeside(part, whole));
  const inTerms = (figure: Figure) => formatLike(figure.value, figure);
  return {
    kind: "part",
    operands: [operandOf(document, "whole", whole), operandOf(document, "part", part)],
    formula: `${inTerms(part)}≤${inTerms(whole)}`,
    range: spanning(whole.range, part.range),
    verdict: !excess
      ? holds()
      : doubt !== undefined
        ? undecided(doubt)
        : impossible(`${inTerms(part)}＞${inTerms(whole)}`, formatLike(subtract(part.value, whole.value), whole)),
  };
}

interface Pair {
  readonly whole: RegExp;
  readonly part: RegExp;
  /** Whether things of the period before may be among the part. */
  readonly carriesOver?: true;
}

const PAIRS: readonly Pair[] = [
  { whole: /(?:发放|发出|下发|投放)[^，]{0,8}问卷$|^问卷$/u, part: /(?:收回|回收|有效)[^，]{0,8}(?:问卷)?$/u },
  { whole: /(?:收回|回收)[^，]{0,8}(?:问卷)?$/u, part: /有效(?:问卷)?$/u },
  {
    whole: /(?:抽检|检验|检测|监测|抽查|检查|验收|评查|体检)[^，]{0,14}$/u,
    part: /^(?:其中)?(?:检[出测]|抽检)?[^，未]{0,4}(?:合格|达标|不合格|优秀|良好)[^，]{0,6}$/u,
  },
  {
    whole: /(?:参加|组织)?[^，]{0,8}(?:考试|考核|测试|参考)[^，]{0,6}$/u,
    part: /^(?:合格|及格|通过|优秀)[^，]{0,4}$/u,
  },
  { whole: /应(?:到|参加|参训|出席)[^，]{0,6}$/u, part: /^实(?:到|际参加|际到会|际出席)[^，]{0,6}$/u },
  {
    whole: /(?:收到|受理|接收|提出)[^，]{0,10}申请$/u,
    part: /^(?:准予|批准|核准|颁发|发放|核发|予以)[^，]{0,8}(?:许可|许可证|证照|证书|公开)?$/u,
    carriesOver: true,
  },
  {
    whole: /^(?:[^，]{0,12}[^未不成])?调解[^，成]{0,8}$/u,
    part: /^(?:调解)?成功(?:调解|化解)?[^，]{0,4}$|^达成[^，]{0,4}协议$/u,
  },
  { whole: /(?:征集|收到|征求)[^，]{0,8}(?:意见|建议)[^，]{0,3}$/u, part: /^(?:予以)?(?:采纳|吸收)[^，]{0,6}$/u },
  {
    whole: /(?:新收|收到|接到|接收|受理|收案|接报)[^，]{0,14}$/u,
    part: /^(?:[已共全均]{0,2})(?:办结|审结|结案|答复|回复|办理完毕|处结)[^，]{0,6}$/u,
    carriesOver: true,
  },
  {
    whole: /^(?:截至[^，]{0,12})?累计[^，]{0,16}$/u,
    part: /^(?:其中)?(?:今年|本年|本年度|当年|年内)(?:新增|新建|新设|新)?[^，]{0,8}$/u,
  },
];

const NOTHING_CARRIED =
  /(?:上年|上年度|往年|以前年度|去年)?(?:没有|无|未有|不含|不存在)[^，。；]{0,6}结转|均为(?:当年|本年|今年)/u;

/** How many quantities back the whole may stand. */
const FAR = 3;

function wholeOf(
  quantities: readonly Quantity[],
  at: number,
): { whole: Quantity; doubt: UndecidedReason | undefined } | undefined {
  const part = quantities[at] as Quantity;
  for (let index = at - 1; index >= Math.max(0, at - FAR); index--) {
    const whole = quantities[index] as Quantity;
    if (whole.sentence !== part.sentence) return undefined;
    if (/不予|未/u.test(whole.label)) continue;
    if (whole.figure.kind === "bare" || whole.figure.counter !== part.figure.counter || isAside(whole.label)) continue;
    const pair = PAIRS.find((each) => each.whole.test(whole.label) && each.part.test(part.label));
    if (pair === undefined) continue;
    const between = quantities
      .slice(index + 1, at + 1)
      .map(({ lead }) => lead)
      .join("");
    const settled = pair.carriesOver !== true || NOTHING_CARRIED.test(between);
    return { whole, doubt: settled ? undefined : "carried-over" };
  }
  return undefined;
}
