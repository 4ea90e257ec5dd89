import { describe, expect, test } from "vitest";
import { documentFromText } from "../document/from-text.ts";
import { createFacts } from "../facts/store.ts";
import { ratios } from "./ratios.ts";

/** Each claim as its formula and its verdict. */
function read(text: string): string[] {
  const document = documentFromText(text);
  return [...ratios.read(document, createFacts(document).withProfile(undefined))].map(({ formula, verdict }) => {
    if (verdict.state === "holds") return `${formula} ${verdict.note ?? "holds"}`;
    return `${formula} ${verdict.state === "undecided" ? verdict.reason : verdict.certainty}`;
  });
}

describe("numbers in proportion", () => {
  test.each([
    [
      "三次产业结构由12.1：34.8：53.1调整为11.9∶35.1∶54.0。",
      ["12.1＋34.8＋53.1＝100 holds", "11.9＋35.1＋54＝100 impossible"],
    ],
    [
      "生产总值200亿元，其中第一产业增加值20亿元，第二产业增加值80亿元，第三产业增加值100亿元。三次产业结构为10.0:40.0:50.0。",
      ["10＋40＋50＝100 holds", "20÷200＝10.0 holds", "80÷200＝40.0 holds", "100÷200＝50.0 holds"],
    ],
    ["三次产业比重为8.4∶91.2∶50.4。", ["8.4＋91.2＋50.4＝100 impossible"]],
    ["办理复议案件686件，行政诉讼案件100件，复议诉讼比6.86:1。", ["686÷100＝6.86 holds"]],
    ["受理复议586件、应诉100件，复议诉讼比6.86:1。", ["586÷100＝6.86 impossible"]],
    ["收到复议申请586件，受理420件，应诉100件，复议诉讼比4.2:1。", ["586÷100＝4.2 base-not-stated"]],
    ["男性78914人，女性76708人，男女性别比（以女性为100）为102.88。", ["78914÷76708＝102.88 holds"]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

test.each(["会议14:30开始，投入产出比1.68:1。", "按4:3:3的比例安排资金。"])("no claim: %s", (text) => {
  expect(read(text)).toEqual([]);
});
