import { describe, expect, test } from "vitest";
import { documentFromText } from "../document/from-text.ts";
import { formatDecimal } from "../number/decimal.ts";
import { slice } from "../text/range.ts";
import { multiples } from "./multiples.ts";
import { createFacts } from "./store.ts";

function read(text: string): string[] {
  const document = documentFromText(text);
  return createFacts(document)
    .get(multiples)
    .map(({ range, unit, values: { low, high, highOpen } }) => {
      const end = high === undefined ? "" : formatDecimal(high);
      return `${slice(document.text, range)} ${unit} [${low && formatDecimal(low)}, ${end}${highOpen ? ")" : "]"}`;
    });
}

describe("how many times", () => {
  test.each([
    ["是上年的2.5倍", "2.5倍 times [2.45, 2.6)"],
    ["增长7倍", "7倍 times [6.5, 8)"],
    ["增加逾一倍", "逾一倍 times [1, ]"],
    ["增加近兩倍", "近兩倍 times [1, 2)"],
    ["增长1倍多", "1倍多 times [1, 2)"],
    ["增长3倍以上", "3倍以上 times [3, ]"],
    ["翻了一番", "翻了一番 doublings [1.5, 4)"],
    ["实现翻番", "翻番 doublings [1.5, 4)"],
    ["翻兩番", "翻兩番 doublings [3, 8)"],
    ["接近翻番", "接近翻番 doublings [1, 2)"],
    ["翻了一番多", "翻了一番多 doublings [2, ]"],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  test.each(["加倍努力", "事半功倍", "成倍增长"])("%s has no number", (text) => {
    expect(read(text)).toEqual([]);
  });
});
