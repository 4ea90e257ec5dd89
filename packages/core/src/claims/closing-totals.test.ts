import { describe, expect, test } from "vitest";
import { documentFromText } from "../document/from-text.ts";
import { createFacts } from "../facts/store.ts";
import { closingTotals } from "./closing-totals.ts";

/** Each claim as its formula and its verdict. */
function read(text: string): string[] {
  const document = documentFromText(text);
  return [...closingTotals.read(document, createFacts(document).withProfile(undefined))].map(
    ({ formula, verdict }) =>
      `${formula} ${verdict.state === "undecided" ? verdict.reason : verdict.state === "violated" ? verdict.certainty : "holds"}`,
  );
}

describe("parts before their total", () => {
  test.each([
    ["非常满意716条，满意142条，合计858条。", ["716＋142＝858 holds"]],
    ["非常满意716条，满意142条，合计868条。", ["716＋142＝868 impossible"]],
    ["条例宣讲12场、法典宣讲9场，两项共计22场。", ["12＋9＝22 impossible"]],
    ["述法12家，其余31家书面述法，实现45家单位述法全覆盖。", ["12＋31＝45 impossible"]],
    ["一季度12件，二季度15件，三季度18件，四季度11件，共46件。", ["12＋15＋18＋11＝46 impossible"]],
    [
      "征收36宗、金额57.24万元，给付95宗、金额163.46万元，合计131宗、金额227万元。",
      ["36＋95＝131 holds", "57.24＋163.46＝227 impossible"],
    ],
    ["收入13.75亿元，加上级补助11.4亿元、上年结余0.66亿元，收入合计25.81亿元。", ["13.75＋11.4＋0.66＝25.81 holds"]],
    [
      "收入13.75亿元，加上级补助11.4亿元、上年结余0.66亿元，收入合计26.81亿元。",
      ["13.75＋11.4＋0.66＝26.81 impossible"],
    ],
    ["抽查30件，受理投诉860件、举报360件，合计1220件。", ["860＋360＝1220 holds"]],
  ])("%s", (text, expected) => {
    expect(read(text).map((each) => each.replaceAll("万元", "").replaceAll("亿元", ""))).toEqual(expected);
  });
});

test.each(["学法5次，完成必修课加选修课合计40课时。", "共召开会议14次，印发文件3份。"])("no claim: %s", (text) => {
  expect(read(text)).toEqual([]);
});
