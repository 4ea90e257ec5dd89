import type { Document } from "../document/document.ts";
import { type Figure, formatLike } from "../facts/figures.ts";
import { passages, type Quantity } from "../facts/quantities.ts";
import { absolute, add, type Decimal, subtract, sum } from "../number/decimal.ts";
import { type Interval, intersects, liesBelow, sumIntervals } from "../number/interval.ts";
import { spanning, type TextRange } from "../text/range.ts";
import { termsOf } from "./addition.ts";
import type { Claim, ClaimReader, Verdict } from "./claim.ts";
import { operandOf } from "./operand.ts";
import { holds, impossible, undecided } from "./verdict.ts";

/**
 * What came in and what went out: 新收183件，上年结转11件；办结172件，结转下年22件 (新收＋结转＝办结＋结转下年).
 *
 * The whole balance is judged where all four are stated, or where the text says that nothing was carried over. With what
 * was received and closed alone nothing can be told: cases of the year before may be among those closed.
 */
export const flows: ClaimReader = {
  id: "flows",
  kinds: ["flow"],
  *read(document, facts) {
    for (const { quantities } of facts.get(passages)) {
      for (let from = 0; from < quantities.length; from++) {
        if (roleOf(quantities[from] as Quantity) !== "received") continue;
        const claim = flowFrom(document, quantities, from);
        if (claim !== undefined) yield claim;
      }
    }
  },
};

type Role = "received" | "carried-in" | "closed" | "carried-out" | "left";

/** 上年结转 came in, 结转下年 goes out; what is 未办结 at the end goes out too. On labels, before or behind the figure. */
const ROLES: readonly (readonly [Role, RegExp])[] = [
  [
    "carried-out",
    /(?:结转|转入|转至|顺延至?|延至)(?:到)?(?:下|次|明|第二)(?:一)?年|跨年|^(?:剩余|其余|余|尚余|尚有|另有|还有)?[^，]{0,4}(?:未办结|未审结|未结|尚未(?:办结|审结|结案)|在办|正在(?:办理|审理|处理)|在(?:办理|审理)(?:期限|中|之中)|办理中|审理中|顺延)|结转下/u,
  ],
  [
    "carried-in",
    /(?:上|去|前|往)(?:一)?年(?:度)?(?:末)?[^，]{0,2}(?:结转|遗留|转入|旧存|未结|积存)|(?:旧存|结转|承接)(?:上年|往年|去年)|^(?:旧存|结转)$/u,
  ],
  ["left", /撤回|撤诉|终止|不予受理|不予立案|移送|转出|驳回|退回/u],
  ["closed", /(?:办结|审结|结案|办理完毕|答复|办复)[^，]{0,6}$/u],
  ["received", /(?:新收|新受理|新增|收到|接到|受理|接收|收案|登记|共收)[^，]{0,16}$/u],
];

function roleOf({ label, behind, figure }: Quantity): Role | undefined {
  if (figure.kind !== "count" || figure.approximation !== undefined) return undefined;
  const text =
    label === behind
      ? label
      : `${label}${/^(?:正在|在办|未|尚未|在(?:办理|审理)|顺延|结转)/u.test(behind) ? behind : ""}`;
  return ROLES.find(([, pattern]) => pattern.test(text))?.[0];
}

/** How many sentences a flow may run over. */
const SENTENCES = 2;

/** And over how many quantities. */
const FAR = 30;

type Flow = Record<Role, Quantity[]>;

function flowFrom(document: Document, quantities: readonly Quantity[], from: number): Claim | undefined {
  const received = quantities[from] as Quantity;
  const flow: Flow = { received: [received], "carried-in": [], closed: [], "carried-out": [], left: [] };
  let text = "";
  const within: Quantity[] = [];
  for (const quantity of quantities.slice(from, from + FAR)) {
    if (quantity.sentence - received.sentence >= SENTENCES) break;
    text += quantity.lead;
    within.push(quantity);
    if (quantity !== received) {
      const role = quantity.figure.counter === received.figure.counter ? roleOf(quantity) : undefined;
      if (role === "received") break;
      if (role !== undefined) flow[role].push(quantity);
      if (role === "carried-out") break;
    }
  }
  const included = received.remarks
    .flat()
    .find((remark) => roleOf(remark) === "carried-in" && /^(?:其中)?含|包括|其中/u.test(remark.lead));
  const beside = received.remarks.flat().find((remark) => roleOf(remark) === "carried-in" && remark !== included);
  if (beside !== undefined) flow["carried-in"].push(beside);
  const before = quantities[from - 1];
  if (before !== undefined && before.sentence === received.sentence && roleOf(before) === "carried-in")
    flow["carried-in"].unshift(before);
  const nothingCarriedIn = included !== undefined || NOTHING_CARRIED_IN.test(text);
  const { closed, left } = flow;
  const carriedIn = flow["carried-in"];
  const carriedOut = flow["carried-out"];
  if (closed.length !== 1 || carriedOut.length !== 1 || carriedIn.length > 1) return undefined;
  if (
    carriedIn.length === 0 &&
    !nothingCarriedIn &&
    !/(?:其余|剩余|余下|尚余|余)/u.test((carriedOut[0] as Quantity).lead)
  )
    return undefined;
  const incoming = [received, ...carriedIn].map(({ figure }) => figure);
  const outgoing = [...closed, ...carriedOut].map(({ figure }) => figure);
  return flowClaim(
    document,
    incoming,
    outgoing,
    left.map(({ figure }) => figure),
    carriedIn.length === 0 && !nothingCarriedIn,
  );
}

const NOTHING_CARRIED_IN =
  /(?:上年|上年度|往年|去年)(?:没有|无|未有)[^，。；]{0,4}结转|无(?:上年|上年度|往年|去年)[^，。；]{0,4}结转/u;

function flowClaim(
  document: Document,
  incoming: readonly Figure[],
  outgoing: readonly Figure[],
  left: readonly Figure[],
  mayBeCarriedIn: boolean,
): Claim {
  const like = incoming[0] as Figure;
  const came = total(incoming);
  const went = total(outgoing);
  const wanted = (figure: Figure, sign: 1 | -1): Decimal =>
    sign > 0 ? add(figure.value, subtract(went, came)) : add(figure.value, subtract(came, went));
  const figures = [...incoming, ...outgoing];
  return {
    kind: "flow",
    operands: [
      ...incoming.map((figure) => operandOf(document, "in", figure, wanted(figure, 1))),
      ...outgoing.map((figure) => operandOf(document, "out", figure, wanted(figure, -1))),
    ],
    formula: `${termsOf(incoming, like)}＝${termsOf(outgoing, like)}`,
    range: figures.map(({ range }) => range).reduce<TextRange>(spanning, like.range),
    verdict: judge(incoming, outgoing, left, mayBeCarriedIn),
  };
}

function judge(
  incoming: readonly Figure[],
  outgoing: readonly Figure[],
  left: readonly Figure[],
  mayBeCarriedIn: boolean,
): Verdict {
  const like = incoming[0] as Figure;
  const came = values(incoming);
  const went = values(outgoing);
  if (intersects(came, went)) return holds();
  if (left.length > 0 && intersects(came, values([...outgoing, ...left]))) return holds();
  const difference = formatLike(absolute(subtract(total(incoming), total(outgoing))), like);
  const side = (figures: readonly Figure[]) =>
    figures.length === 1
      ? formatLike((figures[0] as Figure).value, like)
      : `${termsOf(figures, like)}＝${formatLike(total(figures), like)}`;
  if (liesBelow(came, went) && mayBeCarriedIn && outgoing.some((figure) => liesBelow(like.values, figure.values)))
    return undecided("carried-over");
  if (liesBelow(went, came) && left.length > 0) return undecided("list-bounds");
  return impossible(`${side(incoming)}，${side(outgoing)}`, difference);
}

function total(figures: readonly Figure[]): Decimal {
  return sum(figures.map(({ value }) => value));
}

function values(figures: readonly Figure[]): Interval {
  return sumIntervals(figures.map((figure) => figure.values));
}
