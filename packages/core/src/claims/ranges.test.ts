import fc from "fast-check";
import { expect, test } from "vitest";
import { documentFromText } from "../document/from-text.ts";
import { createFacts } from "../facts/store.ts";
import { ranges } from "./ranges.ts";

function verdicts(text: string): string[] {
  const document = documentFromText(text);
  return [...ranges.read(document, createFacts(document).withProfile(undefined))].map(({ verdict }) =>
    verdict.state === "violated" ? verdict.certainty : verdict.state,
  );
}

const stretch = fc.record({
  low: fc.integer({ min: 1, max: 900 }),
  by: fc.integer({ min: 1, max: 900 }),
  mark: fc.constantFrom("～", "~", "—", "－", "-", "至"),
  unit: fc.constantFrom("人", "件", "万元", "%", "公里"),
  both: fc.boolean(),
});

test("a range that rises is never doubted", () => {
  fc.assert(
    fc.property(stretch, ({ low, by, mark, unit, both }) => {
      expect(verdicts(`每组${low}${both ? unit : ""}${mark}${low + by}${unit}。`)).toEqual(["holds"]);
    }),
  );
});

test("a range that falls is always found", () => {
  fc.assert(
    fc.property(stretch, ({ low, by, mark, unit }) => {
      expect(verdicts(`每组${low + by}${unit}${mark}${low}${unit}。`)).toEqual(["impossible"]);
    }),
  );
});

test("the 万 of the second number may belong to both, or not", () => {
  expect(verdicts("补助8000～1.2万元。")).toEqual(["holds"]);
  expect(verdicts("补助3～5万元。")).toEqual(["holds"]);
  expect(verdicts("补助5～3万元。")).toEqual(["unlikely"]);
});

test.each(["由5件至3件", "从95%到90%", "2025-3人", "第5—3条", "比分5-3", "22至6时", "零下5～3℃", "12-4日"])(
  "%s is no range of values",
  (text) => {
    expect(verdicts(`共${text}。`)).toEqual([]);
  },
);
