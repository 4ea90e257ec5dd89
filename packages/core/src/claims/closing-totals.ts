import type { Document } from "../document/document.ts";
import type { Figure } from "../facts/figures.ts";
import { PARTING, passages, type Quantity } from "../facts/quantities.ts";
import { formatDecimal, ZERO } from "../number/decimal.ts";
import { addIntervals, type Interval, intersects, point } from "../number/interval.ts";
import { additionClaim, kindOfSum, valuesBeside } from "./addition.ts";
import type { Claim, ClaimReader } from "./claim.ts";
import { isAside, isPartition, isStage, namesRest } from "./classes.ts";
import { markerIn } from "./list-markers.ts";

/**
 * Parts with their total behind them: 非常满意716条，满意142条，合计858条.
 *
 * 合计 sums up what stands before it in its sentence, as far back as the figures are counted alike. Where the list begins
 * is rarely said, so a beginning that adds up is taken for it.
 */
export const closingTotals: ClaimReader = {
  id: "closing-totals",
  kinds: ["sum", "money-sum"],
  *read(document, facts) {
    for (const { quantities } of facts.get(passages)) {
      for (const [at, quantity] of quantities.entries()) {
        if (!isClosingTotal(quantity) && !(NAMED_TOTAL.test(quantity.label) && isMoney(quantity))) continue;
        // 合计131宗、金额220.70万元 sums up both.
        yield* claimFor(document, quantities, at, at);
        const next = quantities[at + 1];
        if (next !== undefined && next.parting <= PARTING.enumeration)
          yield* claimFor(document, quantities, at, at + 1);
      }
    }
  },
};

/** Whether the words before it say that it sums up: 合计, 两项共计, 收入合计 behind 加; 实现43家单位全覆盖. */
export function isClosingTotal({ label, lead, behind, figure }: Quantity): boolean {
  if (figure.kind === "percent" || figure.kind === "permille" || figure.kind === "points") return false;
  if (PLAIN_TOTAL.test(label)) return true;
  if (/^[一共总]?共$/u.test(label)) return lead !== label && behind === "";
  return /^实现$/u.test(label) && /全覆盖$/u.test(behind);
}

const PLAIN_TOTAL =
  /^(?:以上|上述)?(?:[两二三四五六七八九]|\d)?(?:项|类|者|种|方面|部分|笔)?(?:合计|共计|总计|合共|总共|加总)(?:为|是|达|约)?$|^(?:以上|上述)?(?:[两二三四五六七八九]|\d)(?:项|类|者|种|方面|部分)共$/u;
/** 收入合计27.96亿元 behind what adds up to it; before a list it is a total like any other. */
const NAMED_TOTAL = /[^合总](?:合计|总计|总量)(?:为|达)?$|^可用财力(?:合计|总计)?(?:为|达)?$/u;
const NUMBER_OF_PARTS = /([两二三四五六七八九])(?:项|类|者|种|方面|部分|笔)/u;
const COUNTS: Readonly<Record<string, number>> = { 两: 2, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 };

function isMoney({ figure }: Quantity): boolean {
  return figure.counter.endsWith("元");
}

function* claimFor(document: Document, quantities: readonly Quantity[], sumAt: number, at: number): Iterable<Claim> {
  const total = quantities[at] as Quantity;
  const declaration = declaredBefore(quantities, sumAt);
  const run = runBefore(quantities, sumAt, total.figure, declaration === undefined ? sumAt - 1 : sumAt - 2);
  if (run.parts.length < 2) return;
  const declared = declaration ?? COUNTS[NUMBER_OF_PARTS.exec((quantities[sumAt] as Quantity).label)?.[1] ?? ""];
  const parts = declared === undefined ? run.parts : run.parts.slice(-declared);
  const figures = parts.map(({ figure }) => figure);
  const suffix = declared === undefined ? suffixThatMakes(figures, total.figure) : undefined;
  const plain =
    isClosingTotal(quantities[sumAt] as Quantity) || run.parts.some(({ lead }) => /[，；]另?加/u.test(lead));
  const clear = declared === undefined ? run.clear && plain : parts.length === declared;
  const labels = parts.map(({ label }) => label);
  const sure =
    PLAIN_TOTAL.test(total.label) ||
    labels.some(namesRest) ||
    isPartition(labels) ||
    kindOfSum(total.figure) === "money-sum";
  yield additionClaim(document, {
    total: total.figure,
    parts: suffix ?? figures,
    further: [],
    strays: [],
    otherTotals: [],
    incomplete: clear ? undefined : "list-bounds",
    inclusive: !clear ? "list-bounds" : !sure && labels.some(isStage) ? "overlapping" : undefined,
    doubtful: !sure,
  });
}

/** 两项 in 两项共计22场, which is a figure of its own. */
function declaredBefore(quantities: readonly Quantity[], sumAt: number): number | undefined {
  const before = quantities[sumAt - 1];
  const { parting } = quantities[sumAt] as Quantity;
  if (before === undefined || parting !== PARTING.none || !/^(?:以上|上述)?$|[共合总]计$/u.test(before.label))
    return undefined;
  const count = Number(formatDecimal(before.figure.value));
  return /^[项类种]|^部分$|^方面$/u.test(before.figure.counter) && count >= 2 && count <= 9 ? count : undefined;
}

/** The figures before the total that are counted like it, and whether it is clear that all of them are meant. */
function runBefore(
  quantities: readonly Quantity[],
  sumAt: number,
  total: Figure,
  from: number,
): { parts: Quantity[]; clear: boolean } {
  const parts: Quantity[] = [];
  const sentence = (quantities[sumAt] as Quantity).sentence;
  const beside = (quantities[sumAt] as Quantity).figure;
  const companions = new Set([beside.counter, total.counter, quantities[sumAt + 1]?.figure.counter ?? ""]);
  let clear = true;
  for (let index = from; index >= 0; index--) {
    const quantity = quantities[index] as Quantity;
    if (quantity.sentence !== sentence || isClosingTotal(quantity) || NAMED_TOTAL.test(quantity.label)) break;
    if (quantity.figure.kind === "percent" || isAside(quantity.label)) continue;
    if (quantity.figure.kind === "bare" || !companions.has(quantity.figure.counter)) {
      clear = clear && parts.length > 1;
      break;
    }
    if (quantity.figure.counter === total.counter) parts.unshift(quantity);
    if (markerIn(quantities.slice(index, sumAt), false) !== undefined) {
      clear = false;
      break;
    }
    if (quantity.parting >= PARTING.semicolon) break;
  }
  return { parts, clear };
}

/** The longest run right before the total that makes it. */
function suffixThatMakes(parts: readonly Figure[], total: Figure): readonly Figure[] | undefined {
  let made: Interval = point(ZERO);
  let found: readonly Figure[] | undefined;
  for (let from = parts.length - 1; from >= 0; from--) {
    made = addIntervals(made, valuesBeside(parts[from] as Figure, total));
    if (parts.length - from >= 2 && intersects(made, total.values)) found = parts.slice(from);
  }
  return found;
}
