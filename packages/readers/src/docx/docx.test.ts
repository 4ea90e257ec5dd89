import {
  Bookmark,
  DeletedTextRun,
  Document as DocxDocument,
  ExternalHyperlink,
  Footer,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  InsertedTextRun,
  LevelFormat,
  Packer,
  Paragraph,
  TableOfContents,
  TextRun,
} from "docx";
import { describe, expect, test } from "vitest";
import { docxOf, linesOf, link, outline, p, r, read, relationships, root, zipOf } from "../../test/docx-fixture.ts";
import { docxReader } from "./docx.ts";

const vml = (content: string) =>
  `<w:pict><v:shape><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict>`;
const shape = (content: string) =>
  `<w:drawing><wps:wsp><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx></wps:wsp></w:drawing>`;
const mark = (kind: string) => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
const instruction = (text: string) => `<w:r><w:instrText xml:space="preserve">${text}</w:instrText></w:r>`;
const field = (code: string, result: string) =>
  mark("begin") + instruction(code) + mark("separate") + result + mark("end");

describe("text", () => {
  test("joins runs wherever they are cut", async () => {
    expect(await linesOf(p("办结1", "2", ".5", "件"))).toEqual(["办结12.5件"]);
  });

  test("shows tabs, hyphens and symbols, and no soft hyphen", async () => {
    const run =
      `<w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:noBreakHyphen/><w:t>丙</w:t><w:softHyphen/><w:t>丁</w:t>` +
      `<w:sym w:font="Wingdings" w:char="F0FE"/><w:sym w:font="Wingdings" w:char="F001"/></w:r>`;
    expect(await linesOf(`<w:p>${run}</w:p>`)).toEqual(["甲\t乙-丙丁☑"]);
  });

  test("a line break starts a block of its own, but not within a heading", async () => {
    const broken = `<w:r><w:t>第一行</w:t><w:br/><w:t>第二行</w:t><w:cr/><w:br w:type="page"/><w:t>第三行</w:t></w:r>`;
    const { document } = await read(
      docxOf(`<w:p>${broken}</w:p><w:p><w:pPr><w:outlineLvl w:val="0"/></w:pPr>${broken}</w:p>`),
    );
    expect(outline(document)).toEqual(["body 第一行", "body 第二行", "body 第三行", "body#1 第一行 第二行 第三行"]);
  });

  test("white space at the ends of a text counts only where it is preserved", async () => {
    expect(
      await linesOf("<w:p><w:r><w:t>\n  甲 </w:t></w:r><w:r><w:t xml:space='preserve'> 乙 </w:t></w:r></w:p>"),
    ).toEqual(["甲 乙 "]);
  });

  test("decodes references and CDATA; a line end in the file is a space", async () => {
    expect(
      await linesOf(p("A&amp;B&#x4E00;&#20108;&lt;", "<![CDATA[<&>]]>", "甲\r\n乙&#10;丙<!-- a -->丁<?b?>戊")),
    ).toEqual(["A&B一二<<&>甲 乙 丙丁戊"]);
  });

  test("leaves blank paragraphs out", async () => {
    expect(await linesOf(p("甲") + p() + p("　 ") + p("乙"))).toEqual(["甲", "乙"]);
  });

  test("leaves hidden text out, hidden directly or by a style", async () => {
    const styles = `<w:style w:type="character" w:styleId="H"><w:rPr><w:vanish/></w:rPr></w:style>`;
    const body =
      `<w:p>${r("甲")}<w:r><w:rPr><w:vanish/></w:rPr><w:t>乙</w:t></w:r><w:r><w:rPr><w:rStyle w:val="H"/></w:rPr><w:t>丙</w:t></w:r>` +
      `<w:r><w:rPr><w:rStyle w:val="H"/><w:vanish w:val="0"/></w:rPr><w:t>丁</w:t></w:r></w:p>`;
    expect(await linesOf(body, { styles })).toEqual(["甲丁"]);
  });

  test("looks through links, content controls, smart tags and custom XML", async () => {
    const body =
      `<w:sdt><w:sdtContent>${p("甲")}</w:sdtContent></w:sdt><w:customXml>${p("乙")}</w:customXml>` +
      `<w:p><w:hyperlink>${r("丙")}</w:hyperlink><w:smartTag>${r("丁")}</w:smartTag>` +
      `<w:sdt><w:sdtContent>${r("戊")}</w:sdtContent></w:sdt></w:p>`;
    expect(await linesOf(body)).toEqual(["甲", "乙", "丙丁戊"]);
  });

  test("reads the base of ruby text and the text of formulas", async () => {
    const ruby = `<w:r><w:ruby><w:rt>${r("qú")}</w:rt><w:rubyBase>${r("衢")}</w:rubyBase></w:ruby></w:r>`;
    const math = "<m:oMath><m:r><m:t>a=b</m:t></m:r></m:oMath>";
    expect(await linesOf(`<w:p>${ruby}${r("山市")}${math}</w:p>`)).toEqual(["衢山市a=b"]);
  });
});

describe("tracked changes", () => {
  test("are accepted", async () => {
    const body =
      `<w:p>${r("共")}<w:ins>${r("12")}</w:ins><w:del><w:r><w:delText>15</w:delText></w:r></w:del>${r("件")}` +
      `<w:moveTo>${r("。")}</w:moveTo><w:moveFrom>${r("旧")}</w:moveFrom></w:p>`;
    expect(await linesOf(body)).toEqual(["共12件。"]);
  });

  test("a paragraph whose mark is deleted runs on into the next", async () => {
    const body = `<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${r("全市共")}</w:p>${p("办结12件")}`;
    expect(await linesOf(body)).toEqual(["全市共办结12件"]);
  });

  test("a deleted table row is gone", async () => {
    const row = (text: string, properties = "") => `<w:tr>${properties}<w:tc>${p(text)}</w:tc></w:tr>`;
    const body = `<w:tbl>${row("甲")}${row("乙", "<w:trPr><w:del w:id='1'/></w:trPr>")}${row("丙")}</w:tbl>`;
    expect(await linesOf(body)).toEqual(["甲", "丙"]);
  });
});

describe("fields", () => {
  test("give their results and not their instructions, nested ones too", async () => {
    const nested = field("IF ", r("见第") + field("PAGEREF x", r("5")) + r("页"));
    expect(await linesOf(`<w:p>${nested}<w:fldSimple w:instr="NUMPAGES">${r("9")}</w:fldSimple></w:p>`)).toEqual([
      "见第5页9",
    ]);
    const inInstruction =
      mark("begin") + instruction("IF ") + field("DATE", r("今天")) + mark("separate") + r("是") + mark("end");
    expect(await linesOf(`<w:p>${inInstruction}</w:p>`)).toEqual(["是"]);
  });

  test("a table of contents is no text, in whatever way it is written", async () => {
    const complex =
      `<w:p>${mark("begin")}${instruction(' TOC \\o "1-3" ')}${mark("separate")}${r("一、概况 1")}</w:p>` +
      `${p("二、问题 2")}<w:p>${mark("end")}</w:p>`;
    const control =
      `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr>` +
      `<w:sdtContent>${p("目录")}</w:sdtContent></w:sdt>`;
    const styles = `<w:style w:type="paragraph" w:styleId="9"><w:name w:val="toc 1"/></w:style>`;
    const styled = `<w:p><w:pPr><w:pStyle w:val="9"/></w:pPr>${r("一、概况")}</w:p>`;
    expect(await linesOf(complex + control + styled + p("正文"), { styles })).toEqual(["正文"]);
  });

  test("a field that is never closed does not swallow the report", async () => {
    expect(await linesOf(`<w:p>${mark("begin")}${instruction("TOC")}${mark("separate")}</w:p>${p("正文")}`)).toEqual([
      "正文",
    ]);
  });
});

describe("headings", () => {
  const styles =
    `<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>` +
    `<w:style w:type="paragraph" w:styleId="a"><w:name w:val="标题 2"/></w:style>` +
    `<w:style w:type="paragraph" w:styleId="b"><w:name w:val="我的标题"/><w:basedOn w:val="1"/></w:style>` +
    `<w:style w:type="paragraph" w:styleId="c"><w:name w:val="正文样式"/><w:basedOn w:val="1"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr></w:style>` +
    `<w:style w:type="paragraph" w:styleId="t"><w:name w:val="Title"/></w:style>` +
    `<w:style w:type="paragraph" w:styleId="x"><w:name w:val="x"/><w:basedOn w:val="y"/></w:style>` +
    `<w:style w:type="paragraph" w:styleId="y"><w:name w:val="y"/><w:basedOn w:val="x"/></w:style>`;
  const styled = (style: string, more = "") =>
    `<w:p><w:pPr><w:pStyle w:val="${style}"/>${more}</w:pPr>${r(style)}</w:p>`;

  test("are known by outline level or by the name of a style they come from", async () => {
    const body = [..."1abctxz"].map((id) => styled(id)).join("") + styled("x", '<w:outlineLvl w:val="2"/>');
    const { document } = await read(docxOf(body, { styles }));
    expect(outline(document)).toEqual([
      "body#1 1",
      "body#2 a",
      "body#1 b",
      "body c",
      "body#1 t",
      "body x",
      "body z",
      "body#3 x",
    ]);
  });
});

describe("stories", () => {
  test("text boxes follow the paragraph they are anchored in, once", async () => {
    const both = `<mc:AlternateContent><mc:Choice Requires="wps">${shape(p("框"))}</mc:Choice><mc:Fallback>${vml(p("框"))}</mc:Fallback></mc:AlternateContent>`;
    const unknown = `<mc:AlternateContent><mc:Choice Requires="future">${shape(p("新"))}</mc:Choice><mc:Fallback>${vml(p("旧"))}</mc:Fallback></mc:AlternateContent>`;
    const { document } = await read(
      docxOf(`<w:p>${r("前")}<w:r>${both}</w:r>${r("后")}</w:p><w:p><w:r>${unknown}</w:r></w:p>${p("末")}`),
    );
    expect(outline(document)).toEqual(["body 前后", "textbox 框", "textbox 旧", "body 末"]);
    expect(document.origin.place(document.text.indexOf("框")).place?.zh).toBe("文本框");
  });

  test("a text box in a table comes after the table, one in a footer is the footer", async () => {
    const table = `<w:tbl><w:tr><w:tc><w:p>${r("格")}<w:r>${vml(p("框"))}</w:r></w:p></w:tc></w:tr></w:tbl>`;
    const { document } = await read(
      docxOf(`${table}${p("末")}<w:sectPr><w:footerReference w:type="default" r:id="f"/></w:sectPr>`, {
        footers: { f: `<w:p><w:r>${vml(p("1"))}</w:r></w:p>` },
      }),
    );
    expect(outline(document)).toEqual(["body 格", "textbox 框", "body 末", "footer 1"]);
  });

  test("notes come after the body in the order of their references", async () => {
    const note = (kind: string, id: number) => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;
    const body = `<w:p>${r("甲")}${note("footnote", 3)}${r("乙")}${note("footnote", 2)}${note("endnote", 2)}</w:p>`;
    const { document } = await read(
      docxOf(body, {
        footnotes: `<w:footnote w:id="0" w:type="separator">${p("---")}</w:footnote><w:footnote w:id="2">${p("注二")}</w:footnote><w:footnote w:id="3">${p("注三")}</w:footnote>`,
        endnotes: `<w:endnote w:id="2">${p("尾")}</w:endnote>`,
      }),
    );
    expect(outline(document)).toEqual(["body 甲乙", "footnote 注三", "footnote 注二", "endnote 尾"]);
    expect(document.origin.place(document.text.indexOf("注二")).place).toEqual({
      zh: "脚注2",
      en: "footnote 2",
      zhHant: "腳註2",
    });
    expect(document.origin.place(document.text.indexOf("尾")).place?.zh).toBe("尾注1");
  });

  test("headers and footers are read once each, and only those that are shown", async () => {
    const section = (titlePage: string) =>
      `<w:sectPr><w:headerReference w:type="default" r:id="h1"/><w:headerReference w:type="first" r:id="h2"/>` +
      `<w:headerReference w:type="even" r:id="h3"/><w:footerReference w:type="default" r:id="f1"/>${titlePage}</w:sectPr>`;
    const parts = { headers: { h1: p("眉"), h2: p("首页"), h3: p("偶页") }, footers: { f1: p("脚") } };
    const body = `<w:p><w:pPr>${section("")}</w:pPr>${r("正文")}</w:p>`;
    expect(await linesOf(body + section(""), parts)).toEqual(["正文", "眉", "脚"]);
    expect(await linesOf(body + section("<w:titlePg/>"), { ...parts, settings: "<w:evenAndOddHeaders/>" })).toEqual([
      "正文",
      "眉",
      "偶页",
      "首页",
      "脚",
    ]);
  });
});

describe("places", () => {
  test("are counted as a person would", async () => {
    const row = `<w:tr><w:tc>${p("1")}</w:tc><w:tc>${p("2")}</w:tc></w:tr>`;
    const { document } = await read(docxOf(`${p("甲")}${p()}<w:tbl>${row}${row}</w:tbl>${p("乙", "丙")}`));
    const at = (text: string) => document.origin.place(document.text.lastIndexOf(text));
    expect(at("甲")).toMatchObject({ line: 1, column: 1, place: { zh: "第1段", en: "paragraph 1" } });
    expect(at("2")).toMatchObject({
      line: 5,
      column: 1,
      place: { zh: "表1第2行第2列", en: "table 1, row 2, column 2" },
    });
    expect(at("丙")).toMatchObject({ line: 6, column: 2, place: { zh: "第2段" } });
  });
});

describe("comments to the linter", () => {
  const comment = (id: number, text: string) => `<w:comment w:id="${id}">${p(text)}</w:comment>`;
  const start = (id: number) => `<w:commentRangeStart w:id="${id}"/>`;
  const end = (id: number) => `<w:commentRangeEnd w:id="${id}"/>`;
  const reference = (id: number) => `<w:r><w:commentReference w:id="${id}"/></w:r>`;

  test("become directives on what they are attached to", async () => {
    const body =
      `<w:p>${r("前")}${start(1)}${r("共12件")}${end(1)}${reference(1)}${r("后")}</w:p>` +
      `${start(2)}${p("整段")}${end(2)}<w:p>${r("只有标记")}${reference(3)}</w:p>`;
    const comments =
      comment(3, "reportlint-disable numbers/c") +
      comment(1, "reportlint-disable numbers/a -- 重复统计") +
      comment(2, "reportlint-disable numbers/b") +
      comment(4, "请核对");
    const { document } = await read(docxOf(body, { comments }));
    const found = document.directives.map(({ rules, range, line }) => [
      rules[0],
      document.text.slice(range.start, range.end),
      line,
    ]);
    expect(found).toEqual([
      ["numbers/a", "共12件", 1],
      ["numbers/b", "整段", 2],
      ["numbers/c", "只有标记", 3],
    ]);
    expect(document.directives[0]?.reason).toBe("重复统计");
  });
});

describe("properties of the file", () => {
  test("give a title, and an agency where the company is one", async () => {
    const of = async (company: string) =>
      (await read(docxOf(p("文"), { core: "<dc:title>年度报告</dc:title>", app: `<Company>${company}</Company>` })))
        .document.metadata;
    expect(await of("云岭市司法局")).toEqual({ title: "年度报告", agency: "云岭市司法局" });
    expect(await of("微软中国")).toEqual({ title: "年度报告" });
  });
});

describe("packages", () => {
  test("parts are found by relationships, in strict OOXML and with any prefixes", async () => {
    const strict = "http://purl.oclc.org/ooxml";
    const bytes = zipOf({
      "_rels/.rels": `<p:Relationships xmlns:p="http://schemas.openxmlformats.org/package/2006/relationships"><p:Relationship Id="a" Type="${strict}/officeDocument/relationships/officeDocument" Target="/Word%20Files/main.xml"/></p:Relationships>`,
      "Word Files\\main.xml": `<document xmlns="${strict}/wordprocessingml/main" xmlns:q="${strict}/wordprocessingml/main"><body><p><q:pPr><outlineLvl q:val="1"/></q:pPr><r><t>严格</t></r></p><w:p xmlns:w="urn:other"><w:r><w:t>别的</w:t></w:r></w:p></body></document>`,
    });
    const { document } = await read(bytes);
    expect(outline(document)).toEqual(["body#2 严格"]);
  });

  test("a part in UTF-16 is read", async () => {
    const source = `\ufeff${root("document", `<w:body>${p("十六位")}</w:body>`).replace("UTF-8", "UTF-16")}`;
    const bytes = new Uint8Array(source.length * 2);
    for (let at = 0; at < source.length; at++)
      new DataView(bytes.buffer).setUint16(at * 2, source.charCodeAt(at), true);
    const files = { "_rels/.rels": relationships([link("a", "officeDocument", "d.xml")]), "d.xml": bytes };
    expect((await read(zipOf(files))).document.text).toBe("十六位");
  });

  test("what the docx library writes is read", async () => {
    const source = new DocxDocument({
      numbering: {
        config: [
          {
            reference: "chinese",
            levels: [
              { level: 0, format: LevelFormat.CHINESE_COUNTING, text: "%1、" },
              { level: 1, format: LevelFormat.CHINESE_COUNTING, text: "（%2）" },
            ],
          },
        ],
      },
      footnotes: { 1: { children: [new Paragraph("注释")] } },
      sections: [
        {
          headers: { default: new Header({ children: [new Paragraph("页眉字")] }) },
          footers: { default: new Footer({ children: [new Paragraph("页脚字")] }) },
          children: [
            new TableOfContents("目录"),
            new Paragraph({ text: "报告", heading: HeadingLevel.TITLE }),
            new Paragraph({
              text: "概况",
              heading: HeadingLevel.HEADING_1,
              numbering: { reference: "chinese", level: 0 },
            }),
            new Paragraph({ text: "机构", numbering: { reference: "chinese", level: 1 } }),
            new Paragraph({
              children: [
                new TextRun("共"),
                new InsertedTextRun({ text: "3", id: 1, author: "甲", date: "2024-01-01T00:00:00Z" }),
                new DeletedTextRun({ text: "4", id: 2, author: "甲", date: "2024-01-01T00:00:00Z" }),
                new Bookmark({ id: "b", children: [new TextRun("件")] }),
                new ExternalHyperlink({ link: "https://example.com", children: [new TextRun("链接")] }),
                new FootnoteReferenceRun(1),
              ],
            }),
          ],
        },
      ],
    });
    const { document, problems } = await read(new Uint8Array(await Packer.toBuffer(source)));
    expect(problems).toEqual([]);
    expect(outline(document)).toEqual([
      "body#1 报告",
      "body#1 一、概况",
      "body （一）机构",
      "body 共3件链接",
      "footnote 注释",
      "header 页眉字",
      "footer 页脚字",
    ]);
  });

  test("all kinds of Word document are taken", () => {
    expect(docxReader.extensions).toEqual([".docx", ".docm", ".dotx", ".dotm"]);
  });
});
