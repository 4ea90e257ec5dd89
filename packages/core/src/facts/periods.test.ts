import { describe, expect, test } from "vitest";
import { documentFromText } from "../document/from-text.ts";
import { slice } from "../text/range.ts";
import { figures } from "./figures.ts";
import { type Coverage, periods } from "./periods.ts";
import { createFacts } from "./store.ts";

/** The coverage of each figure, as `printed: key scope`. */
function covered(text: string): string[] {
  const document = documentFromText(text);
  const facts = createFacts(document);
  const all = facts.get(periods);
  return facts.get(figures).map(({ range }) => {
    const { period, scope }: Coverage = all.of(range);
    return [`${slice(document.text, range)}:`, period?.key, scope].filter((part) => part !== undefined).join(" ");
  });
}

const TITLE = "湖东县水利局2025年法治政府建设工作报告\n";

describe("how a period is named", () => {
  test.each([
    ["2024年", "2024"],
    ["2024年度", "2024"],
    ["２０２４年", "2024"],
    ["全年", "2025 whole"],
    ["今年", "2025"],
    ["上年", "2024"],
    ["去年", "2024"],
    ["2024年上半年", "2024-H1"],
    ["下半年", "2025-H2"],
    ["第二季度", "2025-Q2"],
    ["前三季度", "2025-01..09"],
    ["1—11月", "2025-01..11"],
    ["2025年1至11月份", "2025-01..11"],
    ["1月至11月", "2025-01..11"],
    ["6月", "2025-06"],
    ["截至2025年6月底", "..2025-06"],
    ["截至上年末", "..2024"],
    ["2021—2025年", "2021..2025"],
    ["2021年至2025年", "2021..2025"],
    ["2021年以来", "2021.."],
  ])("%s", (words, key) => {
    expect(covered(`${TITLE}${words}受理申请12件。`)).toEqual([`12件: ${key}`]);
  });

  test("without a year of the report, this year and the last are still two", () => {
    expect(covered("今年受理12件。上年受理10件。")).toEqual(["12件: this", "10件: last"]);
  });
});

describe("whose figure a period is", () => {
  test.each([
    ["the opening of a sentence holds for its clauses", "2024年，受理12件，办结10件。", ["12件: 2024", "10件: 2024"]],
    ["but not once two are named", "2024年受理12件，2025年受理15件，办结9件。", ["12件: 2024", "15件: 2025", "9件:"]],
    ["what it is held against is not its own", "2025年受理15件，较2024年增加3件。", ["15件: 2025", "3件: 2025"]],
    ["nor 与…相比", "受理15件，与2024年相比增加3件。", ["15件:", "3件:"]],
    ["another sentence says nothing", "2024年受理12件。办结10件。", ["12件: 2024", "10件:"]],
    ["the heading over it does", "一、2024年工作回顾\n受理12件。", ["12件: 2024"]],
    ["and names the year of 全年", "一、2024年工作回顾\n全年受理12件。", ["12件: 2024 whole"]],
  ])("%s", (_, text, expected) => {
    expect(covered(`${TITLE}${text}`)).toEqual(expected);
  });
});

test.each([
  ["累计受理12件", "12件: whole"],
  ["共办理12件", "12件: whole"],
  ["专项行动查处5件", "5件: part"],
  ["抽查12家", "12家: part"],
  ["其中上年结转5件", "5件: last part"],
  ["受理12件", "12件:"],
])("scope: %s", (text, expected) => {
  expect(covered(text)).toEqual([expected]);
});
