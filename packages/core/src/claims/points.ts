import type { Document } from "../document/document.ts";
import type { Direction } from "../facts/change-words.ts";
import { type Change, changes, isMultiple } from "../facts/changes.ts";
import type { Figure } from "../facts/figures.ts";
import {
  absolute,
  compare,
  type Decimal,
  decimal,
  divide,
  equal,
  formatDecimal,
  formatPlaces,
  multiply,
  subtract,
  ZERO,
} from "../number/decimal.ts";
import {
  addIntervals,
  type Interval,
  intersects,
  liesBelow,
  multiplyIntervals,
  negateInterval,
  point,
  scaleInterval,
  subtractIntervals,
} from "../number/interval.ts";
import { slice } from "../text/range.ts";
import type { Claim, ClaimReader, Verdict } from "./claim.ts";
import { operandOf } from "./operand.ts";
import { holds, impossible, undecided, unlikely } from "./verdict.ts";

/**
 * A rate now and before, and by how much it moved: the difference of two percentages is told in points, 由90%提高到95%，
 * 提高5个百分点, or as the growth of the one over the other, 提高5.6%.
 */
export const rateChanges: ClaimReader = {
  id: "rate-changes",
  kinds: ["points", "percent-for-points", "direction", "growth"],
  *read(document, facts) {
    for (const change of facts.get(changes)) {
      const { current, base } = change;
      if (current === undefined || base === undefined || !isRate(current, base)) continue;
      for (const { amount, direction } of change.moves) {
        if (isMultiple(amount)) continue;
        if (amount.kind === "points") yield pointsClaim(document, change, { current, base }, amount, direction);
        if (amount.kind === "percent") yield percentClaim(document, change, { current, base }, amount, direction);
      }
    }
  },
};

interface Rates {
  readonly current: Figure;
  readonly base: Figure;
}

/** Both in %, or one of them 0. */
function isRate(current: Figure, base: Figure): boolean {
  const kinds = new Set([current.kind, base.kind]);
  return kinds.has("percent") && [...kinds].every((kind) => kind === "percent" || kind === "bare");
}

/** 64.1－58.4＝5.7 */
function pointsClaim(document: Document, { range }: Change, rates: Rates, moved: Figure, direction: Direction): Claim {
  const { more, less, gain } = gainOf(document, rates, direction);
  const value = subtract(more.value, less.value);
  const derivation = `${printed(more)}－${printed(less)}＝${formatDecimal(value)}`;
  const off = formatDecimal(absolute(subtract(value, moved.value)));
  const claim = (kind: string, verdict: Verdict, role = "points"): Claim => ({
    kind,
    operands: [
      operandOf(document, "current", rates.current),
      operandOf(document, "base", rates.base),
      operandOf(document, role, moved, value),
    ],
    formula: `${printed(more)}－${printed(less)}＝${formatDecimal(moved.value)}`,
    range,
    verdict,
  });
  if (intersects(gain, moved.values)) return claim("points", holds());
  if (isVague([rates.current, rates.base, moved])) return claim("points", undecided("approximate"));
  const reversed = liesBelow(gain, NOTHING) && intersects(negateInterval(gain), moved.values);
  if (reversed) return claim("direction", impossible(derivation, off), `direction-${direction}`);
  return claim("points", impossible(derivation, off));
}

/** (95－90)÷90＝5.56%, beside 95－90＝5 */
function percentClaim(document: Document, { range }: Change, rates: Rates, moved: Figure, direction: Direction): Claim {
  const { more, less, gain } = gainOf(document, rates, direction);
  const { current, base } = rates;
  const places = moved.unit.scale;
  const difference = subtract(more.value, less.value);
  const terms = `${printed(more)}－${printed(less)}`;
  const relative =
    compare(base.value, ZERO) === 0 ? undefined : divide(multiply(difference, HUNDRED), base.value, places);
  const shown = Math.max(2, places);
  const growth =
    relative === undefined
      ? ""
      : `，(${terms})÷${printed(base)}＝${formatPlaces(divide(multiply(difference, HUNDRED), base.value, shown), shown)}%`;
  const claim = (kind: string, verdict: Verdict): Claim => ({
    kind,
    operands: [
      operandOf(document, "current", current),
      operandOf(document, "base", base),
      operandOf(document, "percentage", moved),
    ],
    formula: `(${terms})÷${printed(base)}＝${formatPlaces(moved.value, places)}%`,
    range,
    verdict,
  });
  const derivation = `${terms}＝${formatDecimal(difference)}${growth}`;
  const isDifference = moved.approximation === undefined && equal(difference, moved.value);
  const isGrowth = relative !== undefined && equal(relative, moved.value);
  if (isDifference && !isGrowth && compare(difference, ZERO) > 0) {
    return claim(
      "percent-for-points",
      unlikely(derivation, formatDecimal(absolute(subtract(relative ?? ZERO, moved.value)))),
    );
  }
  const factor = addIntervals(point(HUNDRED), direction === "up" ? moved.values : negateInterval(moved.values));
  const grown = scaleInterval(current.values, HUNDRED);
  if (isGrowth || intersects(grown, multiplyIntervals(base.values, factor))) return claim("growth", holds());
  if (relative === undefined) return claim("growth", undecided("zero-base"));
  if (isVague([current, base, moved])) return claim("growth", undecided("approximate"));
  // Off by rounding from the difference: which of the two was meant cannot be told.
  if (intersects(gain, moved.values)) return claim("growth", undecided("base-not-stated"));
  return claim("growth", unlikely(derivation, formatPlaces(absolute(subtract(relative, moved.value)), places)));
}

/** A share printed as 100% is the whole: no more. 完成率 may pass it. */
function valuesOf(document: Document, figure: Figure): Interval {
  const { value, values, label } = figure;
  const bounded = /[率度]/u.test(slice(document.folded, label)) && !/完成|增/u.test(slice(document.folded, label));
  return bounded && equal(value, HUNDRED) ? { ...values, high: HUNDRED, highOpen: false } : values;
}

function gainOf(
  document: Document,
  { current, base }: Rates,
  direction: Direction,
): { more: Figure; less: Figure; gain: Interval } {
  const [more, less] = direction === "up" ? [current, base] : [base, current];
  return { more, less, gain: subtractIntervals(valuesOf(document, more), valuesOf(document, less)) };
}

function printed({ value }: Figure): string {
  return formatDecimal(value);
}

function isVague(all: readonly Figure[]): boolean {
  return all.some(({ approximation }) => approximation === "about");
}

const HUNDRED: Decimal = decimal(100);
const NOTHING: Interval = point(ZERO);
