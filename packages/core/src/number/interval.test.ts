import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decimal } from "./decimal.ts";
import {
  addIntervals,
  closed,
  type Interval,
  includes,
  intersects,
  isPoint,
  liesBelow,
  negateInterval,
  point,
  sumIntervals,
} from "./interval.ts";

/** Ends are even and members are tried on every number between, so that each open end leaves members inside. */
const ENDS = 8;
const end = fc.option(fc.integer({ min: -ENDS / 2, max: ENDS / 2 }), { nil: undefined });
const anyInterval: fc.Arbitrary<Interval> = fc
  .tuple(end, end, fc.boolean(), fc.boolean())
  .filter(
    ([low, high, lowOpen, highOpen]) =>
      low === undefined || high === undefined || low < high || (low === high && !lowOpen && !highOpen),
  )
  .map(([low, high, lowOpen, highOpen]) => ({
    low: low === undefined ? undefined : decimal(2 * low),
    high: high === undefined ? undefined : decimal(2 * high),
    lowOpen: low !== undefined && lowOpen,
    highOpen: high !== undefined && highOpen,
  }));

const GRID = Array.from({ length: 6 * ENDS + 1 }, (_, index) => index - 3 * ENDS);

/** Membership by the definition alone. */
function members({ low, high, lowOpen, highOpen }: Interval): number[] {
  return GRID.filter(
    (value) =>
      (low === undefined || value > Number(low.coefficient) || (value === Number(low.coefficient) && !lowOpen)) &&
      (high === undefined || value < Number(high.coefficient) || (value === Number(high.coefficient) && !highOpen)),
  );
}

describe("agrees with counting out the members", () => {
  test("includes", () => {
    fc.assert(
      fc.property(anyInterval, fc.constantFrom(...GRID), (interval, value) => {
        expect(includes(interval, decimal(value))).toBe(members(interval).includes(value));
      }),
    );
  });

  test("intersects", () => {
    fc.assert(
      fc.property(anyInterval, anyInterval, (a, b) => {
        // Two unbounded ones may meet outside the grid only if they meet in it too: it is wider than all ends.
        expect(intersects(a, b)).toBe(members(a).some((value) => members(b).includes(value)));
      }),
    );
  });

  test("lies below", () => {
    fc.assert(
      fc.property(anyInterval, anyInterval, (a, b) => {
        expect(liesBelow(a, b)).toBe(members(a).every((one) => members(b).every((other) => one < other)));
      }),
    );
  });

  test("a sum holds the sums of members, and reaches no further", () => {
    fc.assert(
      fc.property(anyInterval, anyInterval, (a, b) => {
        const made = addIntervals(a, b);
        const sums = members(a).flatMap((one) => members(b).map((other) => one + other));
        for (const value of sums) expect(includes(made, decimal(value))).toBe(true);
        fc.pre([a.low, a.high, b.low, b.high].every((each) => each !== undefined));
        // The first member behind an open end is a whole step away; two such steps are more than one.
        expect(Math.min(...members(made))).toBe(Math.min(...sums) - (a.lowOpen && b.lowOpen ? 1 : 0));
        expect(Math.max(...members(made))).toBe(Math.max(...sums) + (a.highOpen && b.highOpen ? 1 : 0));
      }),
    );
  });

  test("the negative", () => {
    fc.assert(
      fc.property(anyInterval, (interval) => {
        expect(members(negateInterval(interval))).toEqual(
          members(interval)
            .map((value) => 0 - value)
            .sort((a, b) => a - b),
        );
      }),
    );
  });
});

test("touching ends meet only where both are closed", () => {
  const below = closed(decimal(0), decimal(1));
  const above = closed(decimal(1), decimal(2));
  expect(intersects(below, above)).toBe(true);
  expect(intersects({ ...below, highOpen: true }, above)).toBe(false);
  expect(intersects(below, { ...above, lowOpen: true })).toBe(false);
});

test("a point is a point however it is made, and the sum of nothing is zero", () => {
  expect(isPoint(point(decimal(3)))).toBe(true);
  expect(isPoint(closed(decimal(3), decimal(30, 1)))).toBe(true);
  expect(isPoint(closed(decimal(3), decimal(4)))).toBe(false);
  expect(isPoint({ low: undefined, high: undefined, lowOpen: false, highOpen: false })).toBe(false);
  expect(sumIntervals([])).toEqual(point(decimal(0)));
});
