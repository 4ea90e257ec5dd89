import { describe, expect, test } from "vitest";
import { documentFromText } from "../document/from-text.ts";
import { createFacts } from "../facts/store.ts";
import { completions } from "./completions.ts";

/** Each claim as its formula and its verdict. */
function read(text: string): string[] {
  const document = documentFromText(text);
  return [...completions.read(document, createFacts(document).withProfile(undefined))].map(({ formula, verdict }) => {
    if (verdict.state === "holds") return `${formula} ${verdict.note ?? "holds"}`;
    return `${formula} ${verdict.state === "undecided" ? verdict.reason : verdict.certainty}`;
  });
}

describe("how much of a plan was carried out", () => {
  test.each([
    ["年初预算为120.00万元，支出决算为96.00万元，完成年初预算的80%。", ["96÷120＝80% holds"]],
    ["预算为132600.00元，支出决算为348915.20元，完成年初预算的236%。", ["348915.2÷132600＝236% impossible"]],
    ["预算为0万元，支出决算为0万元，完成预算的0%。", ["0÷0＝0% zero-base"]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

test.each(["一般公共预算收入完成86.5亿元，完成年初预算的101.2%。"])("no claim: %s", (text) => {
  expect(read(text)).toEqual([]);
});
