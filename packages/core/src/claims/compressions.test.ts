import { describe, expect, test } from "vitest";
import { documentFromText } from "../document/from-text.ts";
import { createFacts } from "../facts/store.ts";
import { compressions } from "./compressions.ts";

/** Each claim as its formula and its verdict. */
function read(text: string): string[] {
  const document = documentFromText(text);
  return [...compressions.read(document, createFacts(document).withProfile(undefined))].map(({ formula, verdict }) => {
    if (verdict.state === "holds") return `${formula} ${verdict.note ?? "holds"}`;
    return `${formula} ${verdict.state === "undecided" ? verdict.reason : verdict.certainty}`;
  });
}

describe("how much a limit was cut", () => {
  test.each([
    ["办理时限由20个工作日压缩至5个工作日，压缩比达75%。", ["(20－5)÷20＝75% holds"]],
    ["办理时限由12个工作日压缩至3个工作日，压缩幅度达25%。", ["(12－3)÷12＝25% impossible"]],
    [
      "时限由20天缩短至8天，压缩60%；材料由12份精简至5份，精简58.3%。",
      ["(20－8)÷20＝60% holds", "(12－5)÷12＝58.3% holds"],
    ],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

test.each(["承诺时限压缩比达82.3%。", "时限由12天压缩至5天，审批环节压缩40%。"])("no claim: %s", (text) => {
  expect(read(text)).toEqual([]);
});
