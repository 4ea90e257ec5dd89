import { describe, expect, test } from "vitest";
import { outline, patched, readBytes, readText } from "../test/reading.ts";
import { encode } from "./encoding/encode.ts";
import { textReader } from "./text.ts";

describe("textReader", () => {
  test("makes a paragraph of each line, as it is written", async () => {
    const document = await readText(textReader, "\ufeff标题\r\n\r\n　　一、<b>主要</b>工作 &amp;\r表1\t2\n");
    expect(outline(document)).toEqual(["p 标题", "p 　　一、<b>主要</b>工作 &amp;", "p 表1\t2"]);
  });

  test("takes comments to the linter out of the text", async () => {
    const document = await readText(
      textReader,
      "甲\n<!-- reportlint-disable-next-line a/b -- 因 -->\n乙<!-- reportlint-enable -->丙",
    );
    expect(outline(document)).toEqual(["p 甲", "p 乙丙"]);
    expect(document.directives).toMatchObject([
      { kind: "disable-next-line", rules: ["a/b"], reason: "因", line: 2, column: 1 },
      { kind: "enable", line: 3, column: 2 },
    ]);
  });

  test("is not held up by comments that are never closed", async () => {
    expect((await readText(textReader, "<!--".repeat(100_000))).text).toHaveLength(400_000);
  });

  test("writes back in the file's own encoding, byte for byte", async () => {
    const encoding = { name: "big5", bom: false } as const;
    const bytes = encode("雲嶺市衛生健康局\r\n辦理案件12件。", encoding) as Uint8Array;
    const document = await readBytes(textReader, bytes);
    const start = document.text.indexOf("12");
    const edits = document.origin.edit({ range: { start, end: start + 2 } as never, text: "十三" });
    const written = await textReader.patch?.({ name: "a.txt", bytes }, edits ?? []);
    expect(written).toEqual(encode("雲嶺市衛生健康局\r\n辦理案件十三件。", encoding));
    const simplified = [{ part: "", start: 0, end: 1, text: "国" }];
    expect(await textReader.patch?.({ name: "a.txt", bytes }, simplified)).toBeUndefined();
  });

  test("declines an edit that would not be read as it was meant", async () => {
    expect(await patched(textReader, "甲乙丙\n", "乙", "丁")).toBe("甲丁丙\n");
    expect(await patched(textReader, "甲乙丙\n", "乙", "<!-- 丁 -->")).toBeUndefined();
    expect(await patched(textReader, "甲\n乙", "甲", " ")).toBeUndefined();
  });

  test.each([
    ["binary-file", "甲\0乙"],
    ["unknown-encoding", "\xff\xff\xff\xff\xff"],
  ])("gives %s as a problem", async (id, text) => {
    const bytes = id === "binary-file" ? new TextEncoder().encode(text) : Uint8Array.from(text, (c) => c.charCodeAt(0));
    const { document, problems } = await textReader.read({ name: "a.txt", bytes });
    expect(document).toBeUndefined();
    expect(problems).toMatchObject([{ id, severity: "fatal" }]);
  });

  test("reads a damaged file and says so", async () => {
    const bytes = new TextEncoder().encode("云岭市人民政府全年办理案件十二件，比上年增加三件。");
    const { document, problems } = await textReader.read({ name: "a.txt", bytes: bytes.subarray(0, -1) });
    expect(document?.text).toContain("全年办理案件十二件");
    expect(problems).toMatchObject([{ id: "characters-lost", severity: "warning" }]);
  });
});
