import type { Reader } from "@reportlint/core";
import { describe, expect, test } from "vitest";
import { builtinReaders, readSource, SOURCE_MIB_MAX } from "./index.ts";

const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const utf8 = (text: string) => new TextEncoder().encode(text);
const problemsOf = async (name: string, bytes: Uint8Array, readers = builtinReaders) =>
  (await readSource({ name, bytes }, readers)).problems;

const OLE = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";
const DOCX = "PK\x03\x04....[Content_Types].xml..word/document.xml";

describe("readSource", () => {
  test.each([
    ["a/b.TXT", "甲", "text"],
    ["b.md", "甲", "markdown"],
    ["b.htm", "<p>甲", "html"],
  ])("reads %s", async (name, text, id) => {
    const { document, problems, reader } = await readSource({ name, bytes: utf8(text) }, builtinReaders);
    expect([document?.text, problems, reader?.id]).toEqual(["甲", [], id]);
  });

  test.each([
    ["empty.txt", "", "empty-file"],
    ["blank.txt", " \n\u3000\n", "no-text"],
    ["blank.md", "---\ntitle: a\n---\n", "no-text"],
    ["blank.html", "<script>x</script>", "no-text"],
    ["zeros.txt", "a\0b", "binary-file"],
    ["report.unknown", "甲", "unknown-format"],
    ["report", "甲", "unknown-format"],
  ])("%s is a fatal problem", async (name, text, id) => {
    expect(await problemsOf(name, utf8(text))).toMatchObject([{ id, severity: "fatal" }]);
  });

  test.each([
    ["report.doc", OLE, "unsupported-format"],
    ["report.wps", OLE, "unsupported-format"],
    ["report.docx", OLE, "unsupported-format"],
    ["report.docx", `${OLE}E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e`, "unsupported-format"],
    ["report.pdf", "%PDF-1.7", "unsupported-format"],
    ["report.docx", "%PDF-1.7", "unsupported-format"],
    ["report.txt", "%PDF-1.7", "unsupported-format"],
    ["report.rtf", "{\\rtf1", "unsupported-format"],
    ["report.ofd", "PK\x03\x04..OFD.xml", "unsupported-format"],
    ["report.xlsx", "PK\x03\x04..xl/workbook.xml", "unsupported-format"],
    ["report.png", "\x89PNG\r\n", "unsupported-format"],
    ["report.zip", "PK\x03\x04..a.docx", "unsupported-format"],
    ["report.doc", '<?xml version="1.0"?><?mso-application progid="Word.Document"?>', "unsupported-format"],
    ["report.doc", "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x", "unsupported-format"],
    ["report.doc", "plain text", "unsupported-format"],
    ["report.txt", DOCX, "misnamed-file"],
    ["report.doc", DOCX, "misnamed-file"],
    ["report.docx", "plain text", "misnamed-file"],
  ])("%s that begins with %j is %s", async (name, opening, id) => {
    expect(await problemsOf(name, latin1(opening))).toMatchObject([{ id, severity: "fatal" }]);
  });

  test("says what to do", async () => {
    const [wps] = await problemsOf("report.wps", latin1(OLE));
    expect(wps?.message.zh).toBe("暂不支持读取 .wps 格式。请在 WPS 中另存为 .docx 后再检查。");
    const [docx] = await problemsOf("report.txt", latin1(DOCX));
    expect(docx?.message.zh).toBe("文件扩展名是 .txt，内容却是 .docx 文档。请把扩展名改为 .docx 后再检查。");
  });

  test("says it in Traditional script, too, and quotes what the file has as it is", async () => {
    const inTraditional = async (name: string, opening: string) =>
      (await problemsOf(name, latin1(opening))).map(({ message }) => message.zhHant);
    expect(await inTraditional("report.wps", OLE)).toEqual([
      "暫不支持讀取 .wps 格式。請在 WPS 中另存為 .docx 後再檢查。",
    ]);
    expect(await inTraditional("report", DOCX)).toEqual([
      "文件擴展名是 （無），內容卻是 .docx 文檔。請把擴展名改為 .docx 後再檢查。",
    ]);
    expect(await inTraditional("report.简报", "x")).toEqual([
      "暫不支持讀取 .简报 格式。請另存為 .docx、.html、.md 或 .txt 後再檢查。",
    ]);
  });

  test.each(["report.doc", "report.txt", "report.docx", "report"])(
    "reads a page named %s as a page, and says so",
    async (name) => {
      const bytes = utf8("\ufeff<!-- x -->\n<html><body>甲</body></html>");
      const { document, problems, reader } = await readSource({ name, bytes }, builtinReaders);
      expect([document?.text, reader?.id]).toEqual(["甲", "html"]);
      expect(problems).toMatchObject([{ id: "misnamed-html", severity: "warning" }]);
    },
  );

  test("does not read what is too large", async () => {
    const bytes = new Uint8Array(SOURCE_MIB_MAX * 0x100000 + 1);
    expect(await problemsOf("report.txt", bytes)).toMatchObject([{ id: "file-too-large" }]);
  });

  test("lets a reader that somebody added read its own format", async () => {
    const pdf: Reader = {
      id: "pdf",
      extensions: [".pdf"],
      read: async () => {
        throw new Error("broken");
      },
    };
    const [problem] = await problemsOf("report.pdf", latin1("%PDF-1.7"), [...builtinReaders, pdf]);
    expect(problem).toMatchObject({ id: "reader-failed", severity: "fatal" });
    expect(problem?.message.en).toContain("pdf: broken");
  });
});
