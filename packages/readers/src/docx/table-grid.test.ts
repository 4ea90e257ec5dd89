import { expect, test } from "vitest";
import { docxOf, p, read, tableOf } from "../../test/docx-fixture.ts";

const cell = (text: string, properties = "") => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`;
const row = (cells: string, properties = "") => `<w:tr><w:trPr>${properties}</w:trPr>${cells}</w:tr>`;
const span = (columns: number) => `<w:gridSpan w:val="${columns}"/>`;
const restart = '<w:vMerge w:val="restart"/>';
const go = "<w:vMerge/>";

/** Each cell as `text@column+columns×rows`, and `!` for a header. */
async function grid(table: string): Promise<string[][]> {
  const { document } = await read(docxOf(`<w:tbl>${table}</w:tbl>`));
  return tableOf(document.blocks).rows.map(({ cells }) =>
    cells.map(
      ({ range, column, columnSpan, rowSpan, header }) =>
        `${document.text.slice(range.start, range.end)}@${column}+${columnSpan}×${rowSpan}${header ? "!" : ""}`,
    ),
  );
}

test("cells may span columns and rows", async () => {
  const table =
    row(cell("项目", restart) + cell("合计", span(2)), "<w:tblHeader/>") +
    row(cell("", go) + cell("上年") + cell("本年")) +
    row(cell("受理") + cell("12") + cell("15"));
  expect(await grid(table)).toEqual([
    ["项目@0+1×2!", "合计@1+2×1!"],
    ["上年@1+1×1", "本年@2+1×1"],
    ["受理@0+1×1", "12@1+1×1", "15@2+1×1"],
  ]);
});

test("rows may begin further right, and a merge that nothing begins is a cell", async () => {
  const table =
    row(cell("甲") + cell("乙", restart)) + row(cell("丙", go), '<w:gridBefore w:val="1"/>') + row(cell("丁", go));
  expect(await grid(table)).toEqual([["甲@0+1×1", "乙@1+1×2"], [], ["丁@0+1×1"]]);
});

test("two merges under each other stay apart, also when the same column is merged again", async () => {
  const table =
    row(cell("甲", restart)) + row(cell("", go)) + row(cell("乙", restart)) + row(cell("", go)) + row(cell("丙"));
  expect(await grid(table)).toEqual([["甲@0+1×2"], [], ["乙@0+1×2"], [], ["丙@0+1×1"]]);
});

test("the older way of merging columns is known", async () => {
  const table = row(cell("甲", '<w:hMerge w:val="restart"/>') + cell("", "<w:hMerge/>") + cell("乙"));
  expect(await grid(table)).toEqual([["甲@0+2×1", "乙@2+1×1"]]);
});

test("content controls may wrap rows and cells; a huge span is cut", async () => {
  const wrapped = (content: string) => `<w:sdt><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
  const table = wrapped(row(wrapped(cell("甲")) + cell("乙", span(2_000_000_000))));
  expect(await grid(table)).toEqual([["甲@0+1×1", "乙@1+1000×1"]]);
});

test("a table may stand in a cell, whose place is that of the outer cell", async () => {
  const inner = `<w:tbl>${row(cell("内"))}</w:tbl>`;
  const { document } = await read(docxOf(`<w:tbl>${row(`${cell("外")}<w:tc>${inner}${p("后")}</w:tc>`)}</w:tbl>`));
  expect(document.text).toBe("外\n内\n后");
  const blocks = tableOf(document.blocks).rows[0]?.cells[1]?.blocks ?? [];
  expect(blocks.map(({ kind }) => kind)).toEqual(["table", "paragraph"]);
  expect(document.origin.place(2).place?.zh).toBe("表1第1行第2列");
});
