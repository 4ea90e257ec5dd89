import { expect, test } from "vitest";
import { alternatives, lexicon } from "./lexicon.ts";

const found = (words: readonly string[], text: string) => [...text.matchAll(lexicon(words))].map(([word]) => word);

test("the longest word wins, in whatever order they are given", () => {
  expect(found(["人", "人次", "人次数"], "培训30人次，宣讲5人")).toEqual(["人次", "人"]);
});

test("one space may stand between the characters of a word, two may not", () => {
  expect(found(["报告"], "报告、报 告、报  告")).toEqual(["报告", "报 告"]);
});

test("words may be given in either script and width", () => {
  expect(found(["報告（試行）"], "报告(试行)")).toEqual(["报告(试行)"]);
});

test("what means something in a pattern stands for itself", () => {
  expect(found(["微克/立方米", "A.B", "(甲)", "a-b", "[乙]", "c+"], "微克/立方米 AxB A.B (甲) a-b [乙] c+")).toEqual([
    "微克/立方米",
    "A.B",
    "(甲)",
    "a-b",
    "[乙]",
    "c+",
  ]);
});

test("a piece of a pattern keeps to itself", () => {
  expect(new RegExp(`^共${alternatives(["件", "人次"])}$`, "u").test("共人次")).toBe(true);
  expect(new RegExp(`^共${alternatives(["件", "人次"])}$`, "u").test("人次")).toBe(false);
});
