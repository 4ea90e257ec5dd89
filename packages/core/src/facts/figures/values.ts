import { add, type Decimal, decimal, subtract } from "../../number/decimal.ts";
import { closed, derivedFrom, type Interval, liesBelow, point, roundedFrom } from "../../number/interval.ts";
import type { Numeral } from "../../number/numeral.ts";
import type { Hedge } from "./hedges.ts";

/**
 * The values that an honest writer could have meant: see {@link Interval}. A vague number reaches to the next step of its
 * granularity, 2000余 from 2000 to 3000; a bound (至少, 以下) goes on without end. Two words that disagree leave all open.
 */
export function valuesOf(
  numeral: Numeral,
  kind: "count" | "amount" | "percent" | "permille" | "points" | "ratio" | "bare",
  hedges: readonly Hedge[],
): Interval {
  const { value, unit } = numeral;
  const [first, ...others] = hedges;
  if (first === undefined) {
    if (kind === "count" || kind === "bare") return point(value);
    return kind === "amount" ? roundedFrom(value, unit) : derivedFrom(value, unit);
  }
  const step = granularity(numeral);
  if (others.some(({ approximation }) => approximation !== first.approximation)) {
    return closed(subtract(value, step), add(value, step));
  }
  const { approximation, limit } = first;
  if (approximation === "more") {
    return { low: value, high: limit ? undefined : add(value, step), lowOpen: false, highOpen: !limit };
  }
  if (approximation === "less") {
    return { low: limit ? undefined : subtract(value, step), high: value, lowOpen: !limit, highOpen: false };
  }
  return closed(subtract(value, step), add(value, step));
}

/** From any value of the one end to any of the other, whichever is greater; with words that make it vaguer, anything. */
export function spanOf(one: Interval, other: Interval, hedges: readonly (Hedge | undefined)[]): Interval {
  const unbounded = { low: undefined, high: undefined, lowOpen: true, highOpen: true };
  return hedges.some((hedge) => hedge !== undefined) ? unbounded : hull(one, other);
}

function hull(one: Interval, other: Interval): Interval {
  const [first, second] = liesBelow(other, one) ? [other, one] : [one, other];
  return { low: first.low, high: second.high, lowOpen: first.lowOpen, highOpen: second.highOpen };
}

/** The place of the last digit that is not zero, for whole numbers: 1000 for 2000, 10 for 150, 1 for 25. */
function granularity({ value, unit }: Numeral): Decimal {
  if (value.scale > 0 || value.coefficient === 0n) return unit;
  let step = 1n;
  while (value.coefficient % (step * 10n) === 0n) step *= 10n;
  return decimal(step);
}
