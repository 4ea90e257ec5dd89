import { describe, expect, test } from "vitest";
import { documentFromText } from "../document/from-text.ts";
import { createFacts } from "../facts/store.ts";
import { averages } from "./averages.ts";

/** Each claim as its formula and its verdict. */
function read(text: string): string[] {
  const document = documentFromText(text);
  return [...averages.read(document, createFacts(document).withProfile(undefined))].map(({ formula, verdict }) => {
    if (verdict.state === "holds") return `${formula} ${verdict.note ?? "holds"}`;
    return `${formula} ${verdict.state === "undecided" ? verdict.reason : verdict.certainty}`;
  });
}

describe("an average, its total and its time", () => {
  test.each([
    ["第31周（7月29日—8月4日），受理诉求48902件，日均6986件。", ["48902÷7＝6986 holds"]],
    ["第32周（8月5日—8月11日），受理诉求50148件，日均8358件。", ["50148÷7＝8358 impossible"]],
    ["6月份，大厅办理事项8820件，日均420件。", ["8820÷30＝420 base-not-stated"]],
    ["1至3月受理诉求126420件，日均2090件。", ["126420÷90＝2090 base-not-stated"]],
    ["1至3月受理诉求126420件，日均1504件。", ["126420÷90＝1504 impossible"]],
    ["上半年受理信访1086件次，月均181件次。", ["1086÷6＝181 holds"]],
    ["全年受理来电73万件，日均2000件。", ["73万件÷365＝2000 holds"]],
    ["为1600户农户发放补贴320万元，户均2200元。", ["320万元÷1600＝2200 impossible"]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

test.each(["全县生产总值268亿元，常住人口49.5万人，人均生产总值5.5万元。", "日均接待群众36人次。"])(
  "no claim: %s",
  (text) => {
    expect(read(text)).toEqual([]);
  },
);
