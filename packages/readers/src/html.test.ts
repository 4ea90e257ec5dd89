import { describe, expect, test } from "vitest";
import { outline, patched, readBytes, readText } from "../test/reading.ts";
import { encode } from "./encoding/encode.ts";
import { htmlReader } from "./html.ts";

const read = (source: string) => readText(htmlReader, source);
const blocks = async (source: string) => outline(await read(source));

describe("what a browser shows", () => {
  test("blocks, line breaks and blanks", async () => {
    expect(
      await blocks(
        "<h2>一、工作</h2>\r\n<p>　　甲 <b> 乙</b>\r\n  丙<br>丁&nbsp;</p><div>戊<p>己</p>庚</div><pre>\r\n x  y\r\nz</pre>",
      ),
    ).toEqual(["h2 一、工作", "p 　　甲 乙 丙", "p 丁\u00a0", "p 戊", "p 己", "p 庚", "p  x  y", "p z"]);
  });

  test("nothing of what is hidden or no text", async () => {
    expect(
      await blocks(
        '<style>p{}</style><script>x</script><p hidden>甲</p><p style="color:red; display: none">乙</p><p>丙<select><option>丁</select><ruby>汉<rp>(<rt>han<rp>)</ruby></p><noscript>戊</noscript>',
      ),
    ).toEqual(["p 丙汉"]);
  });

  test("numbers of ordered lists", async () => {
    expect(
      await blocks("<ol start=3><li>三<li value=7><p>七</p><p>续</p></ol><ol type=a><li>甲</ol><ul><li>乙</ul>"),
    ).toEqual(["p 3. 三", "p 7. 七", "p 续", "p a. 甲", "p 乙"]);
  });

  test("character references, in their place", async () => {
    const source = "<p>甲&amp;乙&#20113;&#x5cad;&nbsp;&lt5&ampB&unknown;A&B &#32; 丙</p>";
    const document = await read(source);
    expect(document.text).toBe("甲&乙云岭\u00a0<5&B&unknown;A&B 丙");
    const sourceOf = (text: string) => {
      const start = document.text.indexOf(text);
      const spans = document.origin.spans({ start, end: start + text.length } as never);
      return spans.map((span) => source.slice(span.start, span.end)).join("");
    };
    expect(sourceOf("岭")).toBe("&#x5cad;");
    expect(sourceOf("<5")).toBe("&lt5");
    expect(sourceOf("&B&u")).toBe("&ampB&u");
    expect(sourceOf("A&B")).toBe("A&B");
    expect(sourceOf("丙")).toBe("丙");
  });
});

describe("tables", () => {
  test("with spans, on the grid", async () => {
    expect(
      await blocks(
        "<table><caption>表1</caption><tr><th rowspan=2>甲<th colspan=2>乙<tr><td>1<td><p>2</p><p>3</p><tr><td rowspan=9>丙<td>&nbsp;<td>4<tr><td colspan=2>5</table>",
      ),
    ).toEqual([
      "p 表1",
      "table",
      "th 0 1×2 甲",
      "th 1 2×1 乙",
      "td 1 1×1 1",
      "td 2 1×1 2⏎3",
      "td 0 1×2 丙",
      "td 1 1×1",
      "td 2 1×1 4",
      "td 1 2×1 5",
    ]);
  });

  test("with spans beyond all measure are read in good time", async () => {
    expect(await blocks(`<table>${"<tr><td colspan=1000 rowspan=65534>甲<td>乙".repeat(200)}</table>`)).toHaveLength(
      401,
    );
  });

  test("that hold the page are no tables", async () => {
    expect(await blocks("<table><tr><td>页眉<td><table><tr><td>甲<td>1</table><tr><td>页脚</table>")).toEqual([
      "p 页眉",
      "table",
      "td 0 1×1 甲",
      "td 1 1×1 1",
      "p 页脚",
    ]);
    expect(await blocks("<table><tr><td>2025年<br>办理案件。<br>完。</table>")).toEqual([
      "p 2025年",
      "p 办理案件。",
      "p 完。",
    ]);
  });
});

describe("the report in a page", () => {
  const body =
    "<p>2025年，云岭市卫生健康局认真落实各项要求，全年办理案件12件，其中行政处罚8件。</p><p>一、主要工作</p>";
  const signature = "<p>云岭市卫生健康局</p><p>2026年1月15日</p>";
  const navigation = '<div class="top"><a href="/">首页</a> | <a href="/b">政务公开</a> | <a href="/c">办事</a></div>';

  test("is where content systems put it, with the title above it", async () => {
    expect(
      await blocks(
        `<title>2025年法治政府建设报告_云岭市人民政府</title>${navigation}<div class=t><h1><span>2025年法治政府建设报告</span></h1></div><p>发布时间：2026-01-16 字号：大 中 小</p><div id="zoom">${body}${signature}</div><p>相关链接：<a href=x>其他</a></p>`,
      ),
    ).toEqual([
      "h1 2025年法治政府建设报告",
      "p 2025年，云岭市卫生健康局认真落实各项要求，全年办理案件12件，其中行政处罚8件。",
      "p 一、主要工作",
      "p 云岭市卫生健康局",
      "p 2026年1月15日",
    ]);
  });

  test("is the whole page without its furniture where no such place holds the prose", async () => {
    expect(
      await blocks(
        `${navigation}<div id=zoom></div><form><div>${body}</div></form><div>${signature}</div><footer>主办：云岭市</footer>`,
      ),
    ).toEqual([
      "p 2025年，云岭市卫生健康局认真落实各项要求，全年办理案件12件，其中行政处罚8件。",
      "p 一、主要工作",
      "p 云岭市卫生健康局",
      "p 2026年1月15日",
    ]);
  });

  test("is kept whatever its element is called", async () => {
    expect(await blocks(`<div class="sidebar comment">${body}</div>`)).toHaveLength(2);
  });

  test("keeps its attachments and loses its share bar", async () => {
    expect(
      await blocks(
        `<article>${body}<ul><li><a href="a.docx">附件1</a><li><a href="b.pdf">附件2</a><li><a href="c.xlsx">附件3</a></ul><div class="bdsharebuttonbox"><a href="#">微信</a></div></article>`,
      ),
    ).toEqual(expect.arrayContaining(["p 附件1", "p 附件3"]));
    expect((await read(`<article>${body}<div class="share">分享到</div></article>`)).text).not.toContain("分享");
  });

  test("names itself in the page's metadata", async () => {
    const { metadata } = await read(
      '<meta name="ArticleTitle" content="报告"><meta name="ContentSource" content="云岭市司法局"><meta name="PubDate" content="2026-01-16 10:00"><link rel=canonical href="https://a.example/b">正文',
    );
    expect(metadata).toEqual({
      title: "报告",
      agency: "云岭市司法局",
      published: "2026-01-16 10:00",
      url: "https://a.example/b",
    });
  });

  test("hears the linter's comments wherever they stand", async () => {
    const document = await read(
      `<!-- reportlint-disable-file a/b --><nav><!-- reportlint-disable --></nav><div id=zoom>${body}<p>甲<!-- reportlint-enable -->乙</p></div>`,
    );
    expect(document.directives.map(({ kind }) => kind)).toEqual(["disable-file", "disable", "enable"]);
  });
});

describe("encodings", () => {
  test.each(["gb2312", "GBK", "gb18030"])("reads a page that says it is %s", async (charset) => {
    const source = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=${charset}"></head><body>喆堃</body></html>`;
    const bytes = encode(source, { name: "gb18030", bom: false }) as Uint8Array;
    expect((await readBytes(htmlReader, bytes)).text).toBe("喆堃");
  });

  test("does not believe a page that says GBK and is UTF-8", async () => {
    expect((await read('<meta charset="gbk"><p>云岭市</p>')).text).toBe("云岭市");
  });
});

describe("edits", () => {
  test.each([
    ["<p>甲<b>12</b>件</p>", "12", "13", "<p>甲<b>13</b>件</p>"],
    ["<p>甲&lt;乙</p>", "<", "≤", "<p>甲≤乙</p>"],
    ["<p>甲乙</p>", "乙", "<b>&", "<p>甲&lt;b&gt;&amp;</p>"],
    ["<ol><li>甲</ol>", "甲", "乙", "<ol><li>乙</ol>"],
  ])("%s: %s → %s", async (source, from, to, expected) => {
    expect(await patched(htmlReader, source, from, to)).toBe(expected);
  });

  test.each([
    ["<p>A&甲;</p>", "甲", "lt"],
    ["<p>a < 甲b</p>", " 甲", ""],
    ["<p>甲乙丙</p>", "乙", "  "],
    ["<p>甲<b>乙</b>丙</p>", "甲乙", "丁"],
  ])("declines what would be read otherwise: %s: %s → %s", async (source, from, to) => {
    expect(await patched(htmlReader, source, from, to)).toBeUndefined();
  });
});
