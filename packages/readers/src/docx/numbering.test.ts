import { textRange } from "@reportlint/core";
import { describe, expect, test } from "vitest";
import { docxOf, linesOf, r, read } from "../../test/docx-fixture.ts";

const level = (ilvl: number, format: string, text: string, more = "") =>
  `<w:lvl w:ilvl="${ilvl}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`;
const list = (id: number, ...levels: string[]) =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join("")}</w:abstractNum>`;
const num = (id: number, definition: number, overrides = "") =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${definition}"/>${overrides}</w:num>`;
const item = (text: string, id: number, ilvl = 0) =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="${id}"/></w:numPr></w:pPr>${r(text)}</w:p>`;
const styled = (text: string, style: string, more = "") =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/>${more}</w:pPr>${r(text)}</w:p>`;

const outlineList = list(
  0,
  level(0, "chineseCounting", "%1、"),
  level(1, "chineseCounting", "（%2）"),
  level(2, "decimal", "%3."),
);

describe("numbers that Word generates", () => {
  test("count by level, and lower levels start again", async () => {
    const body =
      item("甲", 1) + item("乙", 1, 1) + item("丙", 1, 1) + item("丁", 1, 2) + item("戊", 1) + item("己", 1, 1);
    expect(await linesOf(body, { numbering: outlineList + num(1, 0) })).toEqual([
      "一、甲",
      "（一）乙",
      "（二）丙",
      "1.丁",
      "二、戊",
      "（一）己",
    ]);
  });

  test("show the levels above, in plain digits where the list is legal", async () => {
    const numbering =
      list(
        0,
        level(0, "chineseCounting", "第%1章"),
        level(1, "decimal", "%1.%2"),
        level(2, "decimal", "%1.%2.%3", "<w:isLgl/>"),
      ) + num(1, 0);
    expect(await linesOf(item("a", 1) + item("甲", 1, 1) + item("乙", 1, 2), { numbering })).toEqual([
      "第一章 a",
      "一.1甲",
      "1.1.1乙",
    ]);
  });

  test("lists of one definition count on, unless one starts anew", async () => {
    const numbering =
      outlineList +
      num(1, 0) +
      num(2, 0) +
      num(3, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>');
    const body = item("甲", 1) + item("乙", 2) + item("丙", 3) + item("丁", 3) + item("戊", 1);
    expect(await linesOf(body, { numbering })).toEqual(["一、甲", "二、乙", "五、丙", "六、丁", "七、戊"]);
  });

  test("a list may redefine a level", async () => {
    const override = `<w:lvlOverride w:ilvl="0">${level(0, "upperRoman", "%1)")}</w:lvlOverride>`;
    expect(await linesOf(item("甲", 1), { numbering: outlineList + num(1, 0, override) })).toEqual(["I)甲"]);
  });

  test("a level may go on counting, or start again after certain levels only", async () => {
    const numbering =
      list(0, level(0, "decimal", "%1、"), level(1, "decimal", "（%2）", '<w:lvlRestart w:val="0"/>')) + num(1, 0);
    const body = item("甲", 1) + item("乙", 1, 1) + item("丙", 1) + item("丁", 1, 1);
    expect(await linesOf(body, { numbering })).toEqual(["1、甲", "（1）乙", "2、丙", "（2）丁"]);
  });

  test("come from styles too, by the level that is tied to the style", async () => {
    const numbering =
      list(
        0,
        level(0, "decimal", "%1、", '<w:pStyle w:val="A"/>'),
        level(1, "decimal", "（%2）", '<w:pStyle w:val="B"/>'),
      ) + num(4, 0);
    const numPr = '<w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr>';
    const styles =
      `<w:style w:type="paragraph" w:styleId="A"><w:name w:val="A"/>${numPr}</w:style>` +
      `<w:style w:type="paragraph" w:styleId="B"><w:name w:val="B"/><w:basedOn w:val="A"/></w:style>` +
      `<w:style w:type="paragraph" w:styleId="C"><w:name w:val="C"/><w:basedOn w:val="B"/></w:style>`;
    const body =
      styled("甲", "A") +
      styled("乙", "B") +
      styled("丙", "C") +
      styled("丁", "A", '<w:numPr><w:numId w:val="0"/></w:numPr>');
    expect(await linesOf(body, { numbering, styles })).toEqual(["1、甲", "（1）乙", "（2）丙", "丁"]);
  });

  test("a list may be defined by a numbering style", async () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="7"><w:numStyleLink w:val="S"/></w:abstractNum>' +
      outlineList +
      num(1, 7) +
      num(2, 0);
    const styles =
      '<w:style w:type="numbering" w:styleId="S"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>';
    expect(await linesOf(item("甲", 1), { numbering, styles })).toEqual(["一、甲"]);
  });

  test("bullets and hidden numbers are no text", async () => {
    const numbering =
      list(0, level(0, "bullet", "●")) +
      list(1, level(0, "decimal", "%1.", "<w:rPr><w:vanish/></w:rPr>")) +
      num(1, 0) +
      num(2, 1);
    expect(await linesOf(item("甲", 1) + item("乙", 2) + item("丙", 99), { numbering })).toEqual(["甲", "乙", "丙"]);
  });

  test("stand right before the text, unless that would make another number of them", async () => {
    const numbering =
      list(0, level(0, "decimal", "%1.")) +
      list(1, level(0, "decimal", "%1.", '<w:suff w:val="space"/>')) +
      list(2, level(0, "decimal", "%1", '<w:suff w:val="nothing"/>')) +
      num(1, 0) +
      num(2, 1) +
      num(3, 2);
    const body = item("概况", 1) + item("2024年", 1) + item("概况", 2) + item("概况", 3);
    expect(await linesOf(body, { numbering })).toEqual(["1.概况", "2. 2024年", "1. 概况", "1概况"]);
  });

  test("a level of another program's format falls back to the known one", async () => {
    const numbering =
      `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><mc:AlternateContent><mc:Choice Requires="w14">` +
      `<w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice><mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback>` +
      `</mc:AlternateContent><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum>${num(1, 0)}`;
    expect(await linesOf(item("甲", 1), { numbering })).toEqual(["001、甲"]);
  });

  test("cannot be edited, the text after them can", async () => {
    const { document } = await read(docxOf(item("甲", 1), { numbering: outlineList + num(1, 0) }));
    expect(document.origin.edit({ range: textRange(0, 2), text: "二、" })).toBeUndefined();
    expect(document.origin.edit({ range: textRange(2, 3), text: "乙" })).toHaveLength(1);
  });
});
