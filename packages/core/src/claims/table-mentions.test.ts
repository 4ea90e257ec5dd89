import { describe, expect, test } from "vitest";
import { DocumentBuilder } from "../document/builder.ts";
import type { Document } from "../document/document.ts";
import { createFacts } from "../facts/store.ts";
import { tableMentions } from "./table-mentions.ts";

/** A paragraph, and under it a table by rows and cells. */
function report(text: string, rows: readonly (readonly string[])[]): Document {
  const builder = new DocumentBuilder();
  builder.paragraph(() => builder.generated(text));
  builder.table((table) => {
    for (const cells of rows) {
      table.row((row) => {
        for (const [column, words] of cells.entries())
          row.cell({ column, columnSpan: 1, rowSpan: 1, header: false }, () => {
            builder.paragraph(() => builder.generated(words));
          });
      });
    }
  });
  return builder.build({ name: "", format: "text", metadata: {}, source: "" });
}

function verdicts(document: Document): string[] {
  return [...tableMentions.read(document, createFacts(document).withProfile(undefined))].map(({ verdict }) =>
    verdict.state === "undecided" ? verdict.reason : verdict.state,
  );
}

const REQUESTS = [
  ["项目", "自然人", "法人", "总计"],
  ["一、本年新收信息公开申请数量", "6", "1", "7"],
  ["二、上年结转信息公开申请数量", "2", "0", "2"],
];

describe("the total of a row", () => {
  test.each([
    ["2025年度我局共受理信息公开申请7件。", "holds"],
    ["2025年收到信息公开申请7件。", "holds"],
    ["2025年受理信息公开申请9件。", "holds"],
    ["2025年度我局共受理信息公开申请6件。", "violated"],
    ["共受理信息公开申请6件。", "other-scope"],
  ])("%s", (text, expected) => {
    expect(verdicts(report(text, REQUESTS))).toEqual([expected]);
  });

  test.each([
    ["2025年收办信息公开申请9件。", "handled is more than received"],
    ["2025年上半年受理信息公开申请3件。", "a part of the year"],
    ["2025年受理行政复议申请3件。", "no row of that name"],
  ])("%s", (text) => {
    expect(verdicts(report(text, REQUESTS))).toEqual([]);
  });
});

describe("a row with one number", () => {
  test("is compared by its whole name", () => {
    expect(
      verdicts(
        report("全年办结投诉案件5件。", [
          ["指标", "数量"],
          ["办结投诉案件", "5"],
        ]),
      ),
    ).toEqual(["holds"]);
  });

  test("of a name that two rows bear is not", () => {
    expect(
      verdicts(
        report("全年办结投诉案件5件。", [
          ["办结投诉案件", "4"],
          ["办结投诉案件", "7"],
        ]),
      ),
    ).toEqual([]);
  });
});
