import { describe, expect, test } from "vitest";
import { documentFromText } from "../document/from-text.ts";
import { createFacts } from "../facts/store.ts";
import { balances } from "./balances.ts";

/** Each claim as its formula and its verdict. */
function read(text: string): string[] {
  const document = documentFromText(text);
  return [...balances.read(document, createFacts(document).withProfile(undefined))].map(
    ({ formula, verdict }) =>
      `${formula} ${verdict.state === "undecided" ? verdict.reason : verdict.state === "violated" ? verdict.certainty : "holds"}`,
  );
}

describe("what remains", () => {
  test.each([
    ["人口出生率为6.82‰，死亡率为6.41‰，人口自然增长率为0.41‰。", "6.82－6.41＝0.41 holds"],
    ["人口出生率为6.82‰，死亡率为6.41‰，人口自然增长率为0.14‰。", "6.82－6.41＝0.14 impossible"],
    ["出生率7.51‰；死亡率12.14‰；自然增长率-4.64‰。", "7.51－12.14＝-4.64 holds"],
    ["收入合计27.96亿元；支出合计26.49亿元。结转下年1.47亿元。", "27.96－26.49＝1.47 holds"],
    ["收入合计27.96亿元；支出合计26.49亿元。结转下年1.57亿元。", "27.96－26.49＝1.57 unlikely"],
    ["收入合计27.96亿元；支出合计26.49亿元。结转下年0.3亿元。", "27.96－26.49＝0.3 list-bounds"],
    ["總預算歲入731亿元、歲出782亿元，收支差短51亿元。", "782－731＝51 holds"],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  test("nothing where the totals are equal by construction", () => {
    expect(read("收入总计12.5亿元，支出总计12.5亿元，年终结余0.2亿元。")).toEqual([]);
  });
});

describe("contributions to growth", () => {
  test.each([
    ["生产总值增长5.1%。三次产业分别拉动经济增长0.6个百分点、1.9个百分点、2.6个百分点。", "holds"],
    ["生产总值增长5.1%。三次产业分别拉动经济增长0.6个百分点、1.9个百分点、2.9个百分点。", "impossible"],
    ["生产总值增长5.1%。三次产业分别拉动经济增长0.6、1.9和2.6个百分点。", "holds"],
  ])("%s", (text, verdict) => {
    expect(read(text).map((each) => each.split(" ").at(-1))).toEqual([verdict]);
  });
});
