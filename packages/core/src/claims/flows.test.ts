import { describe, expect, test } from "vitest";
import { documentFromText } from "../document/from-text.ts";
import { createFacts } from "../facts/store.ts";
import { flows } from "./flows.ts";

/** Each claim as its formula and its verdict. */
function read(text: string): string[] {
  const document = documentFromText(text);
  return [...flows.read(document, createFacts(document).withProfile(undefined))].map(
    ({ formula, verdict }) =>
      `${formula} ${verdict.state === "undecided" ? verdict.reason : verdict.state === "violated" ? verdict.certainty : "holds"}`,
  );
}

describe("what came in and what went out", () => {
  test.each([
    ["新收复议申请183件，上年结转11件；办结172件，结转下年22件。", "183＋11＝172＋22 holds"],
    ["新收复议申请183件，上年结转11件；办结172件，结转下年32件。", "183＋11＝172＋32 impossible"],
    ["新收申请35件，结转上年2件，全年办结36件，结转下年度1件。", "35＋2＝36＋1 holds"],
    ["受理案件14件（含上年结转2件），审结12件，未结2件。", "14＝12＋2 holds"],
    ["受理案件14件（含上年结转2件），审结12件，未结3件。", "14＝12＋3 impossible"],
    ["受理投诉612件，已办结598件，其余24件在办理期限内。", "612＝598＋24 impossible"],
    ["受理投诉622件，已办结598件，其余24件在办理期限内。", "622＝598＋24 holds"],
    ["受理投诉612件，上年无结转，办结598件，在办24件。", "612＝598＋24 impossible"],
    ["新收申请90件，上年结转10件，撤回3件，办结90件，结转下年7件。", "90＋10＝90＋7 holds"],
    ["新收申請９０件，上年結轉１０件，辦結９２件，結轉下年８件。", "90＋10＝92＋8 holds"],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });
});

test.each([
  "受理投诉612件，办结598件。",
  "受理投诉612件，办结598件，24件正在办理。",
  "新收申请90件，上年结转10件，办结92件。",
])("no claim: %s", (text) => {
  expect(read(text)).toEqual([]);
});
