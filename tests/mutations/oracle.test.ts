import { describe, expect, test } from "vitest";
import { formula } from "./formula.ts";
import { mutantsOf } from "./mutants.ts";
import type { Passage } from "./passage.ts";
import { statedValues } from "./stated.ts";

/** Figures as they are printed, each with what follows it. */
const satisfiable = (text: string, figures: Readonly<Record<string, readonly [string, string]>>) =>
  formula(text).satisfiable(
    new Map(Object.entries(figures).map(([name, [printed, following]]) => [name, statedValues(printed, following)])),
  );

describe("a printed number stands for what an honest writer could have meant", () => {
  test.each([
    ["counts are themselves", "a = b", ["12", "件"], ["12", "件"], true],
    ["and nothing near them", "a = b", ["12", "件"], ["13", "件"], false],
    ["amounts are rounded", "a = b", ["1.25", "亿元"], ["12540", "万元"], true],
    ["within half a unit", "a = b", ["1.25", "亿元"], ["12551", "万元"], false],
    ["Taiwan cuts at 萬", "a = b", ["28萬3,622", "件"], ["283622", "件"], true],
    ["numerals", "a = b", ["二十三", "项"], ["23", "项"], true],
    ["thousands may be parted by spaces", "a = b", ["1 382", "宗"], ["1382", "宗"], true],
  ] as const)("%s", (_, text, a, b, expected) => {
    expect(satisfiable(text, { a, b })).toBe(expected);
  });

  test.each([
    ["rounded", "92.7", true],
    ["cut", "92.71", true],
    ["rounded up", "92.72", true],
    ["a unit too low", "92.70", false],
    ["a unit too high", "92.73", false],
  ])("140 of 151 is 92.7152…: %s", (_, rate, expected) => {
    const figures = { p: ["140", "件"], b: ["151", "件"], r: [rate, "%"] } as const;
    expect(satisfiable("100 * p / b = r", figures)).toBe(expected);
  });

  test("no whole number of 9 is 95 %, and 20 of 21 are 95.24 %", () => {
    expect(satisfiable("whole(n * r / 100)", { n: ["9", "家"], r: ["95", "%"] })).toBe(false);
    expect(satisfiable("whole(n * r / 100)", { n: ["21", "件"], r: ["95.24", "%"] })).toBe(true);
  });
});

test("a figure may stand in a formula once, and a formula must assert something", () => {
  expect(() => formula("a = b + a")).toThrow("stands twice");
  expect(() => formula("a + b")).toThrow("cannot read");
});

test("each slip is the change of one figure, and the oracle sees what it breaks", () => {
  const text = "全年办理20件，其中甲12件、乙8件。";
  const figure = (name: string, printed: string) => {
    const start = text.indexOf(`${printed}件`);
    return { name, start, end: start + printed.length };
  };
  const passage: Passage = {
    around: ["", ""],
    text,
    figures: [figure("t", "20"), figure("a", "12"), figure("b", "8")],
    segments: [],
    relations: [{ kind: "sum", formula: formula("t = a + b") }],
  };
  const mutants = mutantsOf(passage);
  expect(mutants.map((each) => each.mutation)).toEqual(expect.arrayContaining(["digit", "swap", "ten"]));
  expect(mutants.every((each) => each.text !== text && each.broken?.kind === "sum")).toBe(true);
});
