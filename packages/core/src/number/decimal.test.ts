import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  absolute,
  add,
  compare,
  type Decimal,
  decimal,
  divideByPowerOfTen,
  equal,
  formatDecimal,
  multiply,
  negate,
  parseDecimal,
  subtract,
  sum,
  unitOfPlace,
} from "./decimal.ts";

const PLACES = 6;
const anyDecimal = fc
  .tuple(fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n }), fc.integer({ min: 0, max: PLACES }))
  .map(([coefficient, scale]) => decimal(coefficient, scale));

/** The same number in millionths, on which whole-number arithmetic is the measure. */
const millionths = ({ coefficient, scale }: Decimal) => coefficient * 10n ** BigInt(PLACES - scale);

describe("agrees with whole numbers of millionths", () => {
  test("sum and difference", () => {
    fc.assert(
      fc.property(anyDecimal, anyDecimal, (a, b) => {
        expect(millionths(add(a, b))).toBe(millionths(a) + millionths(b));
        expect(millionths(subtract(a, b))).toBe(millionths(a) - millionths(b));
      }),
    );
  });

  test("product", () => {
    fc.assert(
      fc.property(anyDecimal, anyDecimal, (a, b) => {
        const { coefficient, scale } = multiply(a, b);
        expect(coefficient * 10n ** BigInt(2 * PLACES - scale)).toBe(millionths(a) * millionths(b));
      }),
    );
  });

  test("order and equality", () => {
    fc.assert(
      fc.property(anyDecimal, anyDecimal, (a, b) => {
        const difference = millionths(a) - millionths(b);
        expect(Math.sign(compare(a, b))).toBe(difference < 0n ? -1 : difference > 0n ? 1 : 0);
        expect(equal(a, b)).toBe(difference === 0n);
        expect(equal(a, subtract(add(a, b), b))).toBe(true);
      }),
    );
  });

  test("sign", () => {
    fc.assert(
      fc.property(anyDecimal, (a) => {
        expect(millionths(negate(a))).toBe(-millionths(a));
        expect(millionths(absolute(a))).toBe(millionths(a) < 0n ? -millionths(a) : millionths(a));
      }),
    );
  });
});

test("what is printed is read back as the same number", () => {
  fc.assert(
    fc.property(anyDecimal, (a) => {
      expect(parseDecimal(formatDecimal(a))).toEqual(a);
    }),
  );
});

test.each([
  ["0", "0"],
  ["-0.50", "-0.5"],
  ["007.100", "7.1"],
  ["100", "100"],
  ["0.05", "0.05"],
  ["-0.00", "0"],
])("%s is printed %s", (written, printed) => {
  expect(formatDecimal(parseDecimal(written))).toBe(printed);
});

test.each(["", "1,000", "1.", ".5", "+1", "1e3", " 1", "１"])("“%s” is no decimal", (text) => {
  expect(() => parseDecimal(text)).toThrow(SyntaxError);
});

test("what floats get wrong", () => {
  expect(formatDecimal(sum(["0.1", "0.2", "-0.3"].map(parseDecimal)))).toBe("0");
  expect(formatDecimal(add(parseDecimal("9007199254740993"), parseDecimal("0.1")))).toBe("9007199254740993.1");
});

test("a negative scale multiplies, and powers of ten come out exactly", () => {
  expect(decimal(12n, -3)).toEqual(decimal(12_000n));
  expect(formatDecimal(divideByPowerOfTen(parseDecimal("1205"), decimal(10_000)))).toBe("0.1205");
  expect(unitOfPlace(2)).toEqual(parseDecimal("0.01"));
});
