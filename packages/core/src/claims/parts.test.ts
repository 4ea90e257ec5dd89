import { describe, expect, test } from "vitest";
import { documentFromText } from "../document/from-text.ts";
import { createFacts } from "../facts/store.ts";
import { parts } from "./parts.ts";

/** Each claim as its formula and its verdict. */
function read(text: string): string[] {
  const document = documentFromText(text);
  return [...parts.read(document, createFacts(document).withProfile(undefined))].map(
    ({ formula, verdict }) =>
      `${formula} ${verdict.state === "undecided" ? verdict.reason : verdict.state === "violated" ? verdict.certainty : "holds"}`,
  );
}

describe("a part against its whole", () => {
  test.each([
    ["发放问卷640份，收回有效问卷655份。", "655≤640 impossible"],
    ["發放問卷６４０份，收回有效問卷６５５份。", "655≤640 impossible"],
    ["发放问卷640份，收回有效问卷600份。", "600≤640 holds"],
    ["抽检食品120批次，合格130批次。", "130≤120 impossible"],
    ["应参加考试86人，实际参加88人。", "88≤86 impossible"],
    ["调解纠纷86起，调解成功94起。", "94≤86 impossible"],
    ["累计建成公园26个，今年新建31个。", "31≤26 impossible"],
    ["受理投诉455件，上年无结转，办结464件。", "464≤455 impossible"],
    ["受理投诉455件，办结464件。", "464≤455 carried-over"],
    ["受理申请20件，办结18件。", "18≤20 holds"],
  ])("%s", (text, expected) => {
    expect(read(text)).toContain(expected);
  });
});

test.each(["检查企业30家，发现问题58个。", "受理投诉12件。办结15件。", "培训6批次，合格210人次。"])(
  "no claim: %s",
  (text) => {
    expect(read(text)).toEqual([]);
  },
);
