import type { Problem } from "@reportlint/core";
import { strToU8 } from "fflate";
import { describe, expect, test } from "vitest";
import { docxOf, type FixtureParts, link, p, r, read, relationships, root, zipOf } from "../../test/docx-fixture.ts";
import { docxReader } from "./docx.ts";
import { DEPTH_LIMIT } from "./xml.ts";
import { ENTRY_LIMIT_MEBIBYTES } from "./zip.ts";

/** The one problem of a file that cannot be read. */
async function fatalOf(bytes: Uint8Array): Promise<Problem> {
  const { document, problems } = await docxReader.read({ name: "报告.docx", bytes });
  expect(document).toBeUndefined();
  expect(problems).toHaveLength(1);
  const problem = problems[0] as Problem;
  expect(problem.severity).toBe("fatal");
  return problem;
}

const ole = (stream: string) =>
  new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...[...stream].flatMap((c) => [c.charCodeAt(0), 0])]);

const main = relationships([link("rId1", "officeDocument", "word/document.xml")]);

describe("a file that cannot be read says why and what to do", () => {
  test.each([
    ["empty-file", new Uint8Array()],
    ["encrypted-file", ole("EncryptedPackage")],
    ["legacy-doc", ole("WordDocument")],
    ["not-docx", ole("Workbook")],
    ["not-docx", strToU8("这是一段文字")],
    ["another-format", strToU8("%PDF-1.7")],
    ["another-format", strToU8("{\\rtf1}")],
    ["another-format", zipOf({ "xl/workbook.xml": "<workbook/>" })],
    ["another-format", zipOf({ "OFD.xml": "<OFD/>" })],
    ["another-format", zipOf({ "META-INF/manifest.xml": "<manifest/>" })],
    ["not-docx", zipOf({ "a.txt": "a" })],
    ["damaged-file", docxOf(p("正文")).slice(0, -30)],
    ["damaged-file", strToU8("PK")],
    ["missing-part", zipOf({ "_rels/.rels": main })],
    ["no-text", docxOf(p())],
  ])("%s", async (id, bytes) => {
    const problem = await fatalOf(bytes);
    expect(problem.id).toBe(id);
    expect(problem.message.zh).toMatch(/。请|。如果/u);
    expect(problem.message.zhHant).toMatch(/。請|。如果/u);
  });

  test("a workbook is called by its name", async () => {
    const bytes = zipOf({
      "_rels/.rels": relationships([link("a", "officeDocument", "xl/workbook.xml")]),
      "xl/workbook.xml": "<workbook/>",
    });
    expect((await fatalOf(bytes)).message.zh).toContain("Excel 工作簿");
  });

  test("an entry that is encrypted", async () => {
    const bytes = docxOf(p("正文"));
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < bytes.length - 4; at++) if (view.getUint32(at, true) === 0x02014b50) view.setUint8(at + 8, 1);
    expect((await fatalOf(bytes)).id).toBe("encrypted-file");
  });

  test("broken XML, with part, line and column", async () => {
    const problem = await fatalOf(zipOf({ "_rels/.rels": main, "word/document.xml": "<w:document>\n <w:body></w:p>" }));
    expect(problem).toMatchObject({ id: "broken-xml", line: 2 });
    expect(problem.message).toEqual({
      zh: "文件中的 word/document.xml 在第 2 行第 15 列处格式错误。请用 Word 或 WPS 打开并修复，重新保存后再检查。",
      en: "word/document.xml in the file is malformed at line 2, column 15. Open it in Word or WPS, let it repair the file, and save it.",
      zhHant: "文件中的 word/document.xml 在第 2 行第 15 列處格式錯誤。請用 Word 或 WPS 打開並修復，重新保存後再檢查。",
    });
  });

  test("entities are not expanded", async () => {
    const xml = `<!DOCTYPE d [<!ENTITY a "aaaa"><!ENTITY b SYSTEM "file:///etc/hosts">]>${root("document", `<w:body>${p("&a;&b;")}</w:body>`).replace(/^<\?.*\?>\n/u, "")}`;
    expect((await fatalOf(zipOf({ "_rels/.rels": main, "word/document.xml": xml }))).id).toBe("broken-xml");
  });

  test("bytes that are no UTF-8", async () => {
    const files = { "_rels/.rels": main, "word/document.xml": new Uint8Array([0x3c, 0xd6, 0xd0, 0x3e]) };
    expect((await fatalOf(zipOf(files))).id).toBe("broken-xml");
  });

  test("a zip bomb is not opened, whether or not it tells its size", async () => {
    const sizes: readonly (readonly [number, string])[] = [
      [(ENTRY_LIMIT_MEBIBYTES + 1) * 2 ** 20, "part-too-large"],
      [1000, "damaged-part"],
    ];
    for (const [size, id] of sizes) {
      const bomb = docxOf(p(" ".repeat(2 ** 21)));
      const view = new DataView(bomb.buffer);
      for (let at = 0; at < bomb.length - 46; at++) {
        if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
      }
      expect((await fatalOf(bomb)).id).toBe(id);
    }
  });

  test("a flipped bit in the text is noticed", async () => {
    const files = { "_rels/.rels": main, "word/document.xml": root("document", `<w:body>${p("共12件")}</w:body>`) };
    const bytes = zipOf(files);
    const view = new DataView(bytes.buffer);
    const record = bytes.length - 22 - 46 - "word/document.xml".length;
    expect(view.getUint32(record, true)).toBe(0x02014b50);
    view.setUint8(record + 16, view.getUint8(record + 16) ^ 1);
    expect((await fatalOf(bytes)).id).toBe("damaged-part");
  });

  test("absurd nesting", async () => {
    for (const depth of [DEPTH_LIMIT, 200_000]) {
      const body = `${"<w:sdt><w:sdtContent>".repeat(depth)}${p("深")}${"</w:sdtContent></w:sdt>".repeat(depth)}`;
      expect((await fatalOf(docxOf(body))).id).toBe("too-complex");
    }
  });
});

describe("what can be read is read", () => {
  test("tables in tables, as deep as is allowed", async () => {
    const depth = Math.floor((DEPTH_LIMIT - 10) / 3);
    const body = `${"<w:tbl><w:tr><w:tc>".repeat(depth)}${p("深")}${"</w:tc></w:tr></w:tbl>".repeat(depth)}`;
    expect((await read(docxOf(body))).document.text).toBe("深");
  });

  test("a table of 10 000 rows", async () => {
    const row = `<w:tr><w:tc>${p("甲")}</w:tc><w:tc>${p("1")}</w:tc></w:tr>`;
    const { document } = await read(docxOf(`<w:tbl>${row.repeat(10_000)}</w:tbl>`));
    expect(document.origin.place(document.text.length).place?.zh).toBe("表1第10000行第2列");
  });

  test.each<[string, FixtureParts]>([
    ["styles", { styles: "<w:style>" }],
    ["numbering", { numbering: "</w:num>" }],
    ["footnotes", { footnotes: "&nbsp;" }],
    ["comments", { comments: "<w:comment" }],
    ["core", { core: "<dc:title>" }],
  ])("without a broken part: %s", async (part, parts) => {
    const body = `<w:p>${r("正文")}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>`;
    const { document, problems } = await read(docxOf(body, parts));
    expect(document.text).toBe("正文");
    expect(problems).toMatchObject([{ id: "broken-xml", severity: "warning" }]);
    expect(problems[0]?.message.zh).toContain(part);
  });

  test("without a part that is not there", async () => {
    const bytes = zipOf({
      "_rels/.rels": main,
      "word/document.xml": root("document", `<w:body>${p("正文")}</w:body>`),
      "word/_rels/document.xml.rels": relationships([link("a", "styles", "styles.xml")]),
    });
    expect((await read(bytes)).problems).toMatchObject([{ id: "missing-part", severity: "warning" }]);
  });

  test("without a file that is embedded, which is said", async () => {
    const { document, problems } = await read(docxOf(`${p("正文")}<w:altChunk r:id="x"/>`));
    expect(document.text).toBe("正文");
    expect(problems).toMatchObject([{ id: "embedded-file", severity: "warning" }]);
  });
});
