import { describe, expect, test } from "vitest";
import { documentFromText } from "../document/from-text.ts";
import { createFacts } from "../facts/store.ts";
import { feasibility } from "./feasibility.ts";

/** Each claim as its formula and its verdict. */
function read(text: string): string[] {
  const document = documentFromText(text);
  return [...feasibility.read(document, createFacts(document).withProfile(undefined))].map(({ formula, verdict }) => {
    if (verdict.state === "holds") return `${formula} ${verdict.note ?? "holds"}`;
    return `${formula} ${verdict.state === "undecided" ? verdict.reason : verdict.certainty}`;
  });
}

describe("whole numbers behind a rate", () => {
  test.each([
    ["组织12名执法人员参加资格考试，通过率97%。", ["n÷12＝97% unlikely"]],
    ["组织37名执法人员参加资格考试，通过率97.3%。", ["n÷37＝97.3% holds"]],
    ["对9家单位开展执法评查，合格率95%。", ["n÷9＝95% unlikely"]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

test.each([
  "走访企业12家，群众满意率97%。",
  "组织12名执法人员参加2场考试，平均通过率97%。",
  "培训12人，考试11人，合格率97%。",
])("no claim: %s", (text) => {
  expect(read(text)).toEqual([]);
});
