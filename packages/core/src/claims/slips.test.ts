import { describe, expect, test } from "vitest";
import { add, decimal, subtract, sum } from "../number/decimal.ts";
import { point } from "../number/interval.ts";
import { textRange } from "../text/range.ts";
import type { Claim, Operand } from "./claim.ts";
import { findSlips } from "./slips.ts";

/** A sum over figures given as `place: value`; figures of one place are one figure. The first is the total. */
function sumClaim(...figures: readonly (readonly [place: number, value: number])[]): Claim {
  const [total, ...parts] = figures.map(([, value]) => decimal(value));
  const made = sum(parts);
  const missing = subtract(total as NonNullable<typeof total>, made);
  const violated = missing.coefficient !== 0n;
  const operands = figures.map(
    ([place, value], index): Operand => ({
      role: index === 0 ? "total" : "part",
      range: textRange(place, place + 1),
      label: "",
      values: point(decimal(value)),
      stated: String(value),
      text: `${value}件`,
      ...(violated ? { wanted: index === 0 ? made : add(decimal(value), missing) } : {}),
    }),
  );
  const [first] = figures;
  return {
    kind: "sum",
    operands,
    formula: "",
    range: textRange(first?.[0] ?? 0, (figures.at(-1)?.[0] ?? 0) + 1),
    verdict: violated
      ? { state: "violated", certainty: "impossible", derivation: "", difference: "" }
      : { state: "holds" },
  };
}

function slips(...claims: readonly Claim[]) {
  return findSlips(claims).map(({ claim, culprit, alsoBroken, expected }) => ({
    claim: claims.indexOf(claim),
    culprit: culprit?.text,
    expected,
    alsoBroken: alsoBroken.map((each) => claims.indexOf(each)),
  }));
}

describe("the figure that is wrong", () => {
  test("is named where one digit or two neighbours in it alone explain the sum", () => {
    expect(slips(sumClaim([0, 609], [10, 402], [20, 184], [30, 59]))).toEqual([
      { claim: 0, culprit: "184件", expected: "148", alsoBroken: [] },
    ]);
  });

  test("is not named where several figures would do", () => {
    // 21 for 20, 13 for 12, or 9 for 8.
    expect(slips(sumClaim([0, 21], [10, 12], [20, 8]))).toMatchObject([{ culprit: undefined, expected: undefined }]);
  });

  test("is not named where none would do", () => {
    expect(slips(sumClaim([0, 900], [10, 111], [20, 222]))).toMatchObject([{ culprit: undefined }]);
  });

  test("is none that another sum confirms", () => {
    const confirmed = sumClaim([10, 12], [11, 7], [12, 5]);
    expect(slips(sumClaim([0, 21], [10, 12], [20, 8]), confirmed, sumClaim([20, 8], [21, 8]))).toMatchObject([
      { culprit: "21件", expected: "20" },
    ]);
  });

  test("stands in all broken sums", () => {
    const row = sumClaim([0, 30], [10, 14], [20, 10]);
    const column = sumClaim([50, 40], [10, 14], [60, 20]);
    expect(slips(row, column)).toEqual([{ claim: 0, culprit: "14件", expected: "20", alsoBroken: [1] }]);
  });

  test("is expected to be nothing in particular where the broken sums ask for different values", () => {
    const row = sumClaim([0, 30], [10, 14], [20, 10]);
    const column = sumClaim([50, 45], [10, 14], [60, 20]);
    expect(slips(row, column)).toMatchObject([{ culprit: "14件", expected: undefined }]);
  });
});

describe("groups", () => {
  test("sums without a common figure are slips of their own, in reading order", () => {
    expect(slips(sumClaim([50, 9], [60, 1], [70, 1]), sumClaim([0, 9], [10, 1], [20, 1]))).toMatchObject([
      { claim: 1, alsoBroken: [] },
      { claim: 0, alsoBroken: [] },
    ]);
  });

  test("sums may be linked over a third", () => {
    const claims = [
      sumClaim([0, 9], [1, 1], [2, 1]),
      sumClaim([10, 9], [11, 1], [12, 1]),
      sumClaim([2, 1], [5, 1], [12, 1]),
    ];
    expect(slips(...claims)).toMatchObject([{ claim: 0, alsoBroken: [2, 1] }]);
  });

  test("what holds is no slip", () => {
    expect(slips(sumClaim([0, 2], [1, 1], [2, 1]))).toEqual([]);
    expect(slips()).toEqual([]);
  });
});
