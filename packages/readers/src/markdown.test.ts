import { describe, expect, test } from "vitest";
import { outline, patched, readText } from "../test/reading.ts";
import { markdownReader } from "./markdown.ts";

const read = (source: string) => readText(markdownReader, source);
const blocks = async (source: string) => outline(await read(source));

describe("what a person reads", () => {
  test("headings, paragraphs, lists, quotations", async () => {
    expect(await blocks("# 报告\n\n正文。\n\n## 一、工作 ##\n\n- 甲\n- 乙\n\n> 引\n> 文\n")).toEqual([
      "h1 报告",
      "p 正文。",
      "h2 一、工作",
      "p 甲",
      "p 乙",
      "p 引",
      "p 文",
    ]);
  });

  test("text without its markup", async () => {
    expect(
      await blocks(
        "增长**5%**左右，*约*`12`件&nbsp;&lt;3&#37;，\\*注 [链接](https://a.example) ![图](b.png)尾<u>线</u>",
      ),
    ).toEqual(["p 增长5%左右，约12件\u00a0<3%，*注 链接 尾线"]);
  });

  test("tables", async () => {
    expect(await blocks("表1 情况\n\n| 项目 | 数量 |\n|:--|--:|\n| 甲\\|乙 | **12** |\n| | 1<br>2 |\n")).toEqual([
      "p 表1 情况",
      "table",
      "th 0 1×1 项目",
      "th 1 1×1 数量",
      "td 0 1×1 甲|乙",
      "td 1 1×1 12",
      "td 0 1×1",
      "td 1 1×1 1⏎2",
    ]);
  });

  test("a fence without a programming language is text", async () => {
    expect(await blocks("> ```\n> 第一行\n>\n> 第二行\n> ```\n\n```js\nlet a;\n```\n")).toEqual([
      "p 第一行",
      "p 第二行",
    ]);
  });

  test("HTML blocks", async () => {
    expect(await blocks('<div align="center">\n标题&amp;副题\n</div>\n\n正文')).toEqual(["p 标题&副题", "p 正文"]);
  });

  test("a label with a colon that Markdown takes for a link target", async () => {
    expect(await blocks("[注]: 数据来源于统计年鉴\n[1]: https://a.example\n\n[2025]12号")).toEqual([
      "p [注]: 数据来源于统计年鉴",
      "p [2025]12号",
    ]);
  });
});

describe("numbers of lists", () => {
  test("stand as they are written", async () => {
    expect(await blocks("1. 甲\n3. 丙\n\n1) 一\n2. 二")).toEqual(["p 1. 甲", "p 3. 丙", "p 1) 一", "p 2. 二"]);
  });

  test("stand alone where nothing follows, and before headings", async () => {
    expect(await blocks("1.\n2. # 题\n3. - 项")).toEqual(["p 1.", "h1 2. 题", "p 3. ", "p 项"]);
  });

  test("are no lists without a blank", async () => {
    expect(await blocks("1.甲\n2.乙\n+5%\n-3件\n#4号")).toEqual(["p 1.甲", "p 2.乙", "p +5%", "p -3件", "p #4号"]);
  });
});

describe("lines of a paragraph", () => {
  test("are paragraphs of their own in a pasted report", async () => {
    const lines = [
      "云岭市卫生健康局",
      "关于2025年法治政府建设情况的报告",
      "2025年，云岭市卫生健康局认真落实法治政府建设各项要求，现将有关情况报告如下：",
      "一、主要工作",
      "（一）完善制度",
      "　　全年制定制度3项，其中",
      "第二章 措施",
      "1.开展检查12次",
      "云岭市卫生健康局",
      "2026年1月15日",
    ];
    expect(await blocks(lines.join("\n"))).toEqual(lines.map((line) => `p ${line}`));
  });

  const wrapped = [
    "本报告由云岭市卫生健康局根据有关规定编制，内容包括主要工作情况、存在的问题以及",
    "下一步工作打算，数据统计期限为当年一月一日至十二月三十一日，如有疑问请与我们联",
    "系。",
  ];

  test("are one where an editor wrapped a sentence", async () => {
    expect(await blocks(wrapped.join("\n"))).toEqual([`p ${wrapped.join("")}`]);
    expect(
      await blocks("The report was wrapped by an editor at a column which is near\nto sixty or so, and it goes on."),
    ).toEqual(["p The report was wrapped by an editor at a column which is near to sixty or so, and it goes on."]);
  });

  test("are parted after a sentence, before an ordinal, and at a hard break", async () => {
    const [first = "", second = ""] = wrapped;
    expect(await blocks(`${first}。\n${second}`)).toHaveLength(2);
    expect(await blocks(`${first}\n（二）${second}`)).toHaveLength(2);
    expect(await blocks(`${first}  \n${second}`)).toHaveLength(2);
  });

  test("map back over the break", async () => {
    const document = await read(wrapped.join("\r\n"));
    const at = document.text.indexOf("下一步");
    expect(document.origin.place(at)).toEqual({ line: 2, column: 1 });
    expect(document.origin.spans({ start: at - 1, end: at + 1 } as never)).toHaveLength(2);
  });
});

describe("traps", () => {
  test("a rule under a paragraph does not make a heading of it; one under a title does", async () => {
    expect(await blocks("2025年，工作取得成效。\n---\n\n甲\n乙\n---\n\n标题\n---\n")).toEqual([
      "p 2025年，工作取得成效。",
      "p 甲",
      "p 乙",
      "h2 标题",
    ]);
  });

  test("indentation is not code", async () => {
    expect(await blocks("    四个空格**粗**\n\n\t制表符\n\n　　全角")).toEqual([
      "p 四个空格粗",
      "p 制表符",
      "p 　　全角",
    ]);
  });

  test("text between two rules is not front matter", async () => {
    expect(await blocks("---\n第一段，文字。\n\n第二段\n\n---\n尾")).toEqual(["p 第一段，文字。", "p 第二段", "p 尾"]);
  });
});

describe("what is not text", () => {
  test("front matter", async () => {
    const document = await read('---\ntitle: "报告"\n机关: 云岭市司法局\ndate: 2026-01-15\ntags:\n  - 甲\n---\n正文');
    expect(outline(document)).toEqual(["p 正文"]);
    expect(document.metadata).toEqual({ title: "报告", agency: "云岭市司法局", signed: "2026-01-15" });
  });

  test("directives, wherever they stand", async () => {
    const document = await read(
      "<!-- reportlint-disable-file a/b -->\n甲<!-- reportlint-enable -->\n<!-- reportlint-disable-next-line -- 因 -->\n乙\n\n- <!-- reportlint-disable c/d --> 丙\n\n<!-- 无关 -->丁",
    );
    expect(outline(document)).toEqual(["p 甲", "p 乙", "p 丙", "p 丁"]);
    expect(document.directives.map(({ kind, line, range }) => [kind, line, range.start])).toEqual([
      ["disable-file", 1, 0],
      ["enable", 2, 1],
      ["disable-next-line", 3, 1],
      ["disable", 6, 3],
    ]);
  });
});

describe("edits", () => {
  test.each([
    ["办理**12**件", "12", "13", "办理**13**件"],
    ["甲\\*乙", "*", "乘", "甲乘乙"],
    ["甲&amp;乙", "甲&", "丙", "丙乙"],
    ["甲乙", "甲", "- ", "\\- 乙"],
    ["甲乙", "甲", "*丙*", "\\*丙\\*乙"],
    ["甲乙", "乙", "5*3", "甲5*3"],
    ["| 甲 | 乙 |\n|--|--|", "甲", "丙|丁", "| 丙\\|丁 | 乙 |\n|--|--|"],
  ])("%s: %s → %s", async (source, from, to, expected) => {
    expect(await patched(markdownReader, source, from, to)).toBe(expected);
  });

  test.each([
    ["办理**12**件", "理12", "13"],
    ["办理**12**件", "12", ""],
    ["甲`乙`丙", "乙", "`"],
    ["甲\n乙", "甲", ""],
  ])("declines what cannot be written: %s: %s → %s", async (source, from, to) => {
    expect(await patched(markdownReader, source, from, to)).toBeUndefined();
  });
});
