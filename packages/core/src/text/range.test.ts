import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareRanges, contains, overlaps, shifted, slice, spanning, type TextRange, textRange } from "./range.ts";

const LENGTH = 6;
const range = fc
  .tuple(fc.integer({ min: 0, max: LENGTH }), fc.integer({ min: 0, max: LENGTH }))
  .map(([a, b]) => textRange(Math.min(a, b), Math.max(a, b)));
const units = ({ start, end }: TextRange) => Array.from({ length: end - start }, (_, index) => start + index);

test.each([
  [3, 2],
  [-1, 2],
  [0.5, 2],
  [0, Number.NaN],
  [0, Number.POSITIVE_INFINITY],
])("%d..%d is no range", (start, end) => {
  expect(() => textRange(start, end)).toThrow(RangeError);
});

describe("agrees with the code units that it covers", () => {
  test("overlaps", () => {
    fc.assert(
      fc.property(range, range, (a, b) => {
        fc.pre(a.start < a.end && b.start < b.end);
        expect(overlaps(a, b)).toBe(units(a).some((unit) => units(b).includes(unit)));
      }),
    );
  });

  test("contains", () => {
    fc.assert(
      fc.property(range, range, (a, b) => {
        fc.pre(b.start < b.end);
        expect(contains(a, b)).toBe(units(b).every((unit) => units(a).includes(unit)));
      }),
    );
  });

  test("slice", () => {
    fc.assert(
      fc.property(range, (a) => {
        expect(slice("012345", a)).toBe(units(a).join(""));
      }),
    );
  });
});

test("an empty range lies within a range that it touches, and overlaps nothing", () => {
  expect(contains(textRange(2, 4), textRange(4, 4))).toBe(true);
  expect(overlaps(textRange(2, 4), textRange(4, 4))).toBe(false);
});

test("a range moves forth and back", () => {
  expect(shifted(textRange(2, 4), 3)).toEqual(textRange(5, 7));
  expect(shifted(textRange(5, 7), -3)).toEqual(textRange(2, 4));
  expect(() => shifted(textRange(2, 4), -3)).toThrow(RangeError);
});

test("spanning covers both, in either order", () => {
  expect(spanning(textRange(5, 7), textRange(1, 2))).toEqual(textRange(1, 7));
});

test("order is that of reading", () => {
  const sorted = [textRange(3, 4), textRange(1, 5), textRange(1, 2)].sort(compareRanges);
  expect(sorted).toEqual([textRange(1, 2), textRange(1, 5), textRange(3, 4)]);
});
