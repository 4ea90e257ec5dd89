import { describe, expect, test } from "vitest";
import { documentFromText } from "../document/from-text.ts";
import { slice, type TextRange } from "../text/range.ts";
import { changes } from "./changes.ts";
import { createFacts } from "./store.ts";

/** 本期＜上期 and the moves, as printed. */
function read(text: string): string[] {
  const document = documentFromText(text);
  const printed = (item: { range: TextRange } | undefined) =>
    item === undefined ? "" : slice(document.text, item.range);
  return createFacts(document)
    .get(changes)
    .map(({ current, base, moves }) =>
      [`${printed(current)}＜${printed(base)}`, ...moves.map(({ amount }) => printed(amount))].join(" "),
    );
}

describe("in whatever order and wording", () => {
  test.each([
    ["全年受理384件（上年为320件），同比增长20%。", ["384件＜320件 20%"]],
    ["全年受理384件，较上年的320件增加64件，增幅20%。", ["384件＜320件 64件 20%"]],
    ["上年同期受理320件，今年受理384件，增加64件。", ["384件＜320件 64件"]],
    ["受理量由2023年的320件提高到2024年的384件，上升20%。", ["384件＜320件 20%"]],
    ["受理量从320件→384件，增长20%。", ["384件＜320件 20%"]],
    ["2023年受理320件，2024年受理384件，增长20%。", ["384件＜320件 20%"]],
    ["受理384件（2023年320件），增长20%。", ["384件＜320件 20%"]],
    ["全年受理384件。与上年的320件相比，增长20%。", ["384件＜320件 20%"]],
    ["受理数与去年同期320件相比，上升20%，达384件。", ["384件＜320件 20%"]],
    ["受理案件比上年增加64件，达到384件，增长20%。", ["384件＜ 64件 20%"]],
    ["能耗下降10%，由0.5吨降至0.45吨。", ["0.45吨＜0.5吨 10%"]],
    ["年度內接獲384宗，較上一年度（320宗）上升20%。", ["384宗＜320宗 20%"]],
    ["公证384件，是上年192件的2倍。", ["384件＜192件 2倍"]],
    ["高新企业由114家增加到231家，实现翻一番。", ["231家＜114家 翻一番"]],
    ["失业率3.46%，较上月3.51%下降0.05个百分点。", ["3.46%＜3.51% 0.05个百分点"]],
    ["预算数1000元，决算数1200元，增加200元，增幅20%。", ["1200元＜1000元 200元 20%"]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("what belongs to something else is kept apart", () => {
  test.each([
    ["受理384件（含上年结转12件），同比增长20%。", ["384件＜ 20%"]],
    ["受理384件，办结率同比提高3个百分点。", ["＜ 3个百分点"]],
    ["受理384件，其中网上办理192件，占50%，同比增长20%。", ["192件＜ 20%"]],
    [
      "支出84万元，比预算增加4万元，增长5%；比上年减少6万元，下降6.67%。",
      ["84万元＜ 4万元 5%", "84万元＜ 6万元 6.67%"],
    ],
    ["受理384件，同比增长20%，环比下降3%。", ["384件＜ 20%", "384件＜ 3%"]],
    ["由十年前的120件增加到384件，同比增长20%。", ["384件＜ 20%"]],
    ["上年结转12件，本年新收120件，同比增长20%。", ["120件＜ 20%"]],
    ["受理384件，全市上下齐抓共管，增长20%。", []],
    ["由2020年的257家增加到2025年的352家，年均增长6.5%。", ["＜ 6.5%"]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
