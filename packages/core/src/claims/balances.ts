import type { Document } from "../document/document.ts";
import { type Figure, formatLike } from "../facts/figures.ts";
import { passages, type Quantity } from "../facts/quantities.ts";
import { absolute, negate, subtract, sum } from "../number/decimal.ts";
import { type Interval, intersects, negateInterval, subtractIntervals, sumIntervals } from "../number/interval.ts";
import { spanning } from "../text/range.ts";
import { valuesBeside } from "./addition.ts";
import type { Claim, ClaimReader, Verdict } from "./claim.ts";
import { isMisprint } from "./misprints.ts";
import { operandOf } from "./operand.ts";
import { holds, impossible, undecided, unlikely } from "./verdict.ts";

/**
 * What remains: births less deaths is natural growth, income less expenditure is the balance, and what the parts of an
 * economy contribute to its growth, in points, makes that growth.
 */
export const balances: ClaimReader = {
  id: "balances",
  kinds: ["balance"],
  *read(document, facts) {
    for (const { quantities } of facts.get(passages)) {
      for (const [at, quantity] of quantities.entries()) {
        const claim =
          naturalGrowth(document, quantities, at) ??
          remainder(document, quantities, at) ??
          (CONTRIBUTES.test(quantity.label) ? contributions(document, quantities, at) : undefined);
        if (claim !== undefined) yield claim;
      }
    }
  },
};

/** How many quantities back a term may stand. */
const FAR = 12;

/** The nearest quantity before that is called so, in this sentence or one of the two before. */
function calledBefore(quantities: readonly Quantity[], at: number, name: RegExp): number | undefined {
  const { sentence, figure } = quantities[at] as Quantity;
  for (let index = at - 1; index >= Math.max(0, at - FAR); index--) {
    const quantity = quantities[index] as Quantity;
    if (sentence - quantity.sentence > 2) return undefined;
    if (quantity.figure.counter === figure.counter && name.test(quantity.label)) return index;
  }
  return undefined;
}

/** 出生率7.49‰，死亡率12.14‰，自然增长率-4.65‰ */
function naturalGrowth(document: Document, quantities: readonly Quantity[], at: number): Claim | undefined {
  const { figure, label } = quantities[at] as Quantity;
  if (figure.kind !== "permille" || !/自然增长率(?:为|是)?$/u.test(label)) return undefined;
  const births = calledBefore(quantities, at, /出生率(?:为|是)?$/u);
  const deaths = calledBefore(quantities, at, /死亡率(?:为|是)?$/u);
  if (births === undefined || deaths === undefined) return undefined;
  const [more, less] = [quantities[births], quantities[deaths]].map((quantity) => (quantity as Quantity).figure);
  return differenceClaim(document, more as Figure, less as Figure, figure, impossible);
}

const INCOME =
  /^(?:.{0,8}(?:收入|资金来源|财力|岁入)(?:合计|总计|总量|总额)|.{0,4}总收入|.{0,4}可用财力|.{0,10}岁入)(?:为|达)?$/u;
const EXPENDITURE = /^(?:.{0,8}(?:支出|资金运用|岁出)(?:合计|总计|总量|总额)|.{0,4}总支出|.{0,10}岁出)(?:为|达)?$/u;
const BALANCE =
  /^(?:收支相抵|收支轧抵|两者相抵)?[^，]{0,4}?(?:结转下年|年[终末](?:滚存)?结[转余]|滚存结余|当年结余|结转结余|结余)(?:为|达)?$/u;
const DEFICIT = /^[^，]{0,4}(?:差短|赤字|收支缺口)(?:为|达)?$/u;

/**
 * 收入合计27.96亿元；支出合计26.49亿元。结转下年1.47亿元. Funds may be set aside before the balance is struck, so only a
 * misprint in it is worth a word, and nothing where other amounts stand between.
 */
function remainder(document: Document, quantities: readonly Quantity[], at: number): Claim | undefined {
  const { figure, label } = quantities[at] as Quantity;
  if (figure.kind !== "amount" || !figure.counter.endsWith("元")) return undefined;
  const deficit = DEFICIT.test(label);
  if (!deficit && !BALANCE.test(label)) return undefined;
  const income = calledBefore(quantities, at, INCOME);
  const expenditure = calledBefore(quantities, at, EXPENDITURE);
  if (income === undefined || expenditure === undefined || expenditure !== at - 1) return undefined;
  const [came, went] = [quantities[income], quantities[expenditure]].map((quantity) => (quantity as Quantity).figure);
  if (came === undefined || went === undefined || intersects(came.values, went.values)) return undefined;
  const [more, less] = deficit ? [went, came] : [came, went];
  const off = (derivation: string, difference: string) => {
    const meant = formatLike(subtract(more.value, less.value), figure);
    return isMisprint(formatLike(figure.value, figure), meant)
      ? unlikely(derivation, difference)
      : undecided("list-bounds");
  };
  return differenceClaim(document, more, less, figure, off);
}

function differenceClaim(
  document: Document,
  more: Figure,
  less: Figure,
  rest: Figure,
  off: (derivation: string, difference: string) => Verdict,
): Claim {
  const made = subtract(more.value, less.value);
  const terms = `${printed(more)}－${printed(less)}`;
  const fits =
    intersects(subtractIntervals(more.values, less.values), rest.values) ||
    // 净减少，下降4.65‰: the sign may be told in words.
    intersects(subtractIntervals(less.values, more.values), rest.values);
  return {
    kind: "balance",
    operands: [
      operandOf(document, "term", more),
      operandOf(document, "term", less),
      operandOf(document, "result", rest, made),
    ],
    formula: `${terms}＝${printed(rest)}`,
    range: [less, rest].reduce((range, figure) => spanning(range, figure.range), more.range),
    verdict: fits
      ? holds()
      : off(`${terms}＝${formatLike(made, rest)}`, formatLike(absolute(subtract(made, rest.value)), rest)),
  };
}

const CONTRIBUTES = /(?:拉动|下拉)[^，。；]{0,16}$/u;
/** Parts of the economy that leave nothing out: the words that name them, all of one set. */
const ECONOMIES = [
  ["三次产业"],
  ["第一产业", "第二产业", "第三产业"],
  ["一产", "二产", "三产"],
  ["消费", "投资", "净出口"],
  ["消费", "资本形成", "净出口"],
];

function nameWholeEconomy(words: string): boolean {
  return ECONOMIES.some((parts) => parts.every((part) => words.includes(part)));
}

/** 增长5.1%。三次产业分别拉动经济增长0.6个、1.9个、2.6个百分点 */
function contributions(document: Document, quantities: readonly Quantity[], at: number): Claim | undefined {
  const first = quantities[at] as Quantity;
  const before = quantities[at - 1];
  if (before?.figure.kind === "points" && CONTRIBUTES.test(before.label)) return undefined;
  const list = quantities.slice(at, at + FAR).filter(({ sentence }) => sentence === first.sentence);
  const end = list.findIndex(
    ({ figure, label }, index) => index > 0 && !(isPoints(figure) && (label === "" || SUBJECT.test(label))),
  );
  const members = end < 0 ? list : list.slice(0, end);
  const last = members[members.length - 1] as Quantity;
  const growth = growthBefore(quantities, at);
  const words = members.map(({ lead }) => lead).join("");
  if (growth === undefined || last.figure.kind !== "points" || members.length !== 3 || !nameWholeEconomy(words))
    return undefined;
  const figures = members.map(({ figure }) => figure);
  const signed = members.map(({ figure, label }) => ({
    value: /下拉/u.test(label) ? negate(figure.value) : figure.value,
    values: valuesOf(figure, /下拉/u.test(label), last.figure),
  }));
  const made = sum(signed.map(({ value }) => value));
  const terms = figures.map((figure) => formatLike(figure.value, { ...figure, kind: "count" })).join("＋");
  return {
    kind: "balance",
    operands: [
      ...figures.map((figure) => operandOf(document, "term", figure)),
      operandOf(document, "result", growth, made),
    ],
    formula: `${terms}＝${formatLike(growth.value, growth)}`,
    range: figures.reduce((range, figure) => spanning(range, figure.range), growth.range),
    verdict: intersects(sumIntervals(signed.map(({ values }) => values)), growth.values)
      ? holds()
      : impossible(
          `${terms}＝${formatLike(made, { ...growth, kind: "count" })}`,
          formatLike(absolute(subtract(made, growth.value)), { ...growth, kind: "count" }),
        ),
  };
}

/** What may stand before a further contribution. */
const SUBJECT = /产业|消费|投资|资本形成|净出口|拉动|^(?:和|及)$/u;

function isPoints({ kind }: Figure): boolean {
  return kind === "points" || kind === "bare";
}

function valuesOf(figure: Figure, down: boolean, like: Figure): Interval {
  const values = figure.kind === "bare" ? valuesBeside(figure, like) : figure.values;
  return down ? negateInterval(values) : values;
}

function growthBefore(quantities: readonly Quantity[], at: number): Figure | undefined {
  const { sentence } = quantities[at] as Quantity;
  for (let index = at - 1; index >= Math.max(0, at - FAR); index--) {
    const { figure, label, sentence: own } = quantities[index] as Quantity;
    if (sentence - own > 1) return undefined;
    if (figure.kind === "percent") return /增长(?:了|为)?$|增速(?:为|达)?$/u.test(label) ? figure : undefined;
  }
  return undefined;
}

function printed(figure: Figure): string {
  return formatLike(figure.value, { ...figure, kind: "count" });
}
