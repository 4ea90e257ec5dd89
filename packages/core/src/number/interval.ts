import { add, ceiling, compare, type Decimal, decimal, multiply, negate, ONE, subtract, ZERO } from "./decimal.ts";

/**
 * The values that an honest writer could have meant by a stated number. `undefined` is an end without a bound.
 *
 * A whole count is a point; an amount or rounded count v with last place u is [v−u/2, v+u/2]; a derived figure (rate,
 * share, growth, average) is [v−u/2, v+u), since writers round or cut.
 */
export interface Interval {
  readonly low: Decimal | undefined;
  readonly high: Decimal | undefined;
  /** Whether the ends belong to it. */
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

export function point(value: Decimal): Interval {
  return { low: value, high: value, lowOpen: false, highOpen: false };
}

export function closed(low: Decimal, high: Decimal): Interval {
  return { low, high, lowOpen: false, highOpen: false };
}

/** A derived figure (rate, share, average) whose last place is `unit`: writers round or cut. */
export function derivedFrom(value: Decimal, unit: Decimal): Interval {
  return { low: subtract(value, multiply(unit, HALF)), high: add(value, unit), lowOpen: false, highOpen: true };
}

/** A rounded figure whose last place is `unit`. */
export function roundedFrom(value: Decimal, unit: Decimal): Interval {
  const half = multiply(unit, HALF);
  return closed(subtract(value, half), add(value, half));
}

export function isPoint({ low, high }: Interval): boolean {
  return low !== undefined && high !== undefined && compare(low, high) === 0;
}

/** Every sum of a value of `a` and a value of `b`, and nothing else. */
export function addIntervals(a: Interval, b: Interval): Interval {
  return {
    low: a.low === undefined || b.low === undefined ? undefined : add(a.low, b.low),
    high: a.high === undefined || b.high === undefined ? undefined : add(a.high, b.high),
    lowOpen: a.lowOpen || b.lowOpen,
    highOpen: a.highOpen || b.highOpen,
  };
}

export function negateInterval({ low, high, lowOpen, highOpen }: Interval): Interval {
  return {
    low: high === undefined ? undefined : negate(high),
    high: low === undefined ? undefined : negate(low),
    lowOpen: highOpen,
    highOpen: lowOpen,
  };
}

export function sumIntervals(intervals: Iterable<Interval>): Interval {
  let total = point(ZERO);
  for (const interval of intervals) total = addIntervals(total, interval);
  return total;
}

/** Every difference of a value of `a` and a value of `b`. */
export function subtractIntervals(a: Interval, b: Interval): Interval {
  return addIntervals(a, negateInterval(b));
}

/** Every product of a value of `a` and a value of `b`, for intervals without negative values. */
export function multiplyIntervals(a: Interval, b: Interval): Interval {
  return {
    low: a.low === undefined || b.low === undefined ? undefined : multiply(a.low, b.low),
    high: a.high === undefined || b.high === undefined ? undefined : multiply(a.high, b.high),
    lowOpen: a.lowOpen || b.lowOpen,
    highOpen: a.highOpen || b.highOpen,
  };
}

/** Each value times a positive number. */
export function scaleInterval({ low, high, lowOpen, highOpen }: Interval, by: Decimal): Interval {
  return {
    low: low === undefined ? undefined : multiply(low, by),
    high: high === undefined ? undefined : multiply(high, by),
    lowOpen,
    highOpen,
  };
}

/** Whether a whole number lies in it: no count is 8.64. */
export function includesWhole({ low, high, lowOpen, highOpen }: Interval): boolean {
  if (low === undefined || high === undefined) return true;
  const least = ceiling(low);
  const first = lowOpen && compare(least, low) === 0 ? add(least, ONE) : least;
  const order = compare(first, high);
  return order < 0 || (order === 0 && !highOpen);
}

/** The whole number in it, where there is just one. */
export function onlyWhole(interval: Interval): Decimal | undefined {
  const { low, high, lowOpen } = interval;
  if (low === undefined || high === undefined || !includesWhole(interval)) return undefined;
  const least = ceiling(low);
  const first = lowOpen && compare(least, low) === 0 ? add(least, ONE) : least;
  return includesWhole({ ...interval, low: first, lowOpen: true }) ? undefined : first;
}

/** Whether some value lies in both. */
export function intersects(a: Interval, b: Interval): boolean {
  return !liesBelow(a, b) && !liesBelow(b, a);
}

/** Whether every value of `a` is less than every value of `b`. */
export function liesBelow(a: Interval, b: Interval): boolean {
  if (a.high === undefined || b.low === undefined) return false;
  const order = compare(a.high, b.low);
  return order < 0 || (order === 0 && (a.highOpen || b.lowOpen));
}

export function includes(interval: Interval, value: Decimal): boolean {
  return intersects(interval, point(value));
}

const HALF: Decimal = decimal(5, 1);
