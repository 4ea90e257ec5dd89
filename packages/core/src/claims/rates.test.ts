import { describe, expect, test } from "vitest";
import { documentFromText } from "../document/from-text.ts";
import { createFacts } from "../facts/store.ts";
import { rates } from "./rates.ts";

/** Each claim as its formula and its verdict. */
function read(text: string): string[] {
  const document = documentFromText(text);
  return [...rates.read(document, createFacts(document).withProfile(undefined))].map(({ formula, verdict }) => {
    if (verdict.state === "holds") return `${formula} ${verdict.note ?? "holds"}`;
    return `${formula} ${verdict.state === "undecided" ? verdict.reason : verdict.certainty}`;
  });
}

describe("a rate and the figures that its word names", () => {
  test.each([
    ["抽检样品1268批次，合格1241批次，合格率97.87%。", ["1241÷1268＝97.87% holds"]],
    ["抽检样品1268批次，合格1241批次，合格率98.77%。", ["1241÷1268＝98.77% impossible"]],
    ["抽检样品1352批次，不合格31批次，合格率97.71%。", ["(1352－31)÷1352＝97.71% holds"]],
    ["抽检样品1352批次，不合格31批次，不合格率2.29%。", ["31÷1352＝2.29% holds"]],
    ["参加考试37名，36人通过，通过率97.2%。", ["36÷37＝97.2% truncated"]],
    ["应参训134人，实际参训132人，参训率98.5%。", ["132÷134＝98.5% holds"]],
    ["应参训134人，实际参训132人，参训率95.8%。", ["132÷134＝95.8% impossible"]],
    ["收到建议138件，全部答复，满意率100%（满意136件，基本满意2件）。", ["(136＋2)÷138＝100% holds"]],
    ["受理申請1萬9,346件，辦結1萬8,502件，辦結率95.64%。", ["18502÷19346＝95.64% holds"]],
    ["受理投訴 612 件，辦結 598 件，辦結率 ９７．７％。", ["598÷612＝97.7% holds"]],
    ["全年出生人口2486人，年末常住人口45.2万人，人口出生率为5.52‰。", ["2486÷45.2万人＝5.52‰ holds"]],
    ["全年出生人口2486人，年末常住人口45.2万人，人口出生率为5.5%。", ["2486÷45.2万人＝5.5% unlikely"]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("what is not printed may stand behind it", () => {
  test.each([
    // Pending cases belong to the base of a closing rate.
    ["新收复议案件1152件，审结1043件，审结率83.4%。", "base-not-stated"],
    ["受理投诉480件，办结465件，办结率100%，其余15件在办理期限内。", "base-not-stated"],
    ["受理投诉约480件，办结465件，办结率82.1%。", "approximate"],
    ["受理投诉0件，办结0件，办结率100%。", "zero-base"],
  ])("%s", (text, reason) => {
    expect(read(text).at(-1)?.split(" ").at(-1)).toBe(reason);
  });
});

test.each([
  "受理投诉20件，办结18件，按期办结率100%。",
  "办结率、满意率均为100%，受理120件，办结118件。",
  "受理投诉120件，办结118件。群众满意率98%。",
  "常住人口86.5万人，城镇人口48.6万人，户籍人口城镇化率45.1%。",
])("no claim: %s", (text) => {
  expect(read(text)).toEqual([]);
});
