import { describe, expect, test } from "vitest";
import { DocumentBuilder } from "../document/builder.ts";
import type { Document } from "../document/document.ts";
import { documentFromText } from "../document/from-text.ts";
import { slice } from "../text/range.ts";
import { outline } from "./outline.ts";
import { createFacts } from "./store.ts";

const TITLE = "湖东县水利局2025年法治政府建设年度报告";

function read(document: Document) {
  return createFacts(document).get(outline);
}

/** The tree as indented titles; `*` before those of annexes. */
function tree(text: string | Document): string[] {
  return read(typeof text === "string" ? documentFromText(text) : text).headings.map(
    ({ level, titleText, annex }) => `${"  ".repeat(level - 1)}${annex ? "*" : ""}${titleText}`,
  );
}

test("chapters, sections and items nest by their marks", () => {
  expect(
    tree(`${TITLE}
一、主要举措
（一）加强领导
1.健全制度
（1）定期研究
2.压实责任
(二)规范执法
二、存在问题`),
  ).toEqual(["主要举措", "  加强领导", "    健全制度", "      定期研究", "    压实责任", "  规范执法", "存在问题"]);
});

test("a level may be left out", () => {
  expect(tree(`${TITLE}\n一、主要举措\n1.健全制度\n二、存在问题`)).toEqual(["主要举措", "  健全制度", "存在问题"]);
});

test("headings with their text in one paragraph", () => {
  expect(tree(`${TITLE}\n一、主要举措。2025年，全县受理申请20件。\n二、存在问题。主要是力量不足。`)).toEqual([
    "主要举措",
    "存在问题",
  ]);
});

test("the body of a heading reaches to the next one of its rank, children included", () => {
  const document = documentFromText(`${TITLE}\n一、甲类\n开头。\n（一）乙类。乙的内容。\n二、丙类\n末尾。`);
  const bodies = read(document).headings.map(({ body }) => slice(document.text, body).trim());
  expect(bodies).toEqual(["开头。\n（一）乙类。乙的内容。", "。乙的内容。", "末尾。"]);
});

describe("doubtful marks", () => {
  test("8.6个 is item 8 after item 7, and else a decimal", () => {
    const items = Array.from({ length: 7 }, (_, index) => `${index + 1}.开展专项行动`);
    expect(tree(`${TITLE}\n一、主要举措\n${items.join("\n")}\n8.6个专项全面推进`).at(-1)).toBe("  6个专项全面推进");
    expect(tree(`${TITLE}\n一、主要举措\n8.6个专项全面推进`)).toEqual(["主要举措"]);
  });

  test("dates and decimals at the start of a line number nothing", () => {
    expect(tree(`${TITLE}\n一、主要举措\n12.4国家宪法日期间开展活动。\n1.5万元用于宣传。`)).toEqual(["主要举措"]);
  });

  test("a mark with nothing behind it numbers nothing", () => {
    expect(tree(`${TITLE}\n一、\n二、存在问题`)).toEqual(["存在问题"]);
  });
});

describe("annexes", () => {
  const report = `${TITLE}\n一、主要举措\n内容。\n湖东县水利局\n2026年1月5日`;

  test.each(["附件", "附件1", "附件 1 名词解释", "附录", "名词解释"])("begin with %s", (line) => {
    const document = documentFromText(`${report}\n${line}\n一、双随机\n二、一公开`);
    const { headings, annexFrom } = read(document);
    expect(document.text.slice(annexFrom)).toMatch(new RegExp(`^${line}`, "u"));
    expect(headings.map(({ titleText, annex }) => [titleText, annex])).toEqual([
      ["主要举措", false],
      ["双随机", true],
      ["一公开", true],
    ]);
    expect(headings[0]?.body.end).toBeLessThanOrEqual(annexFrom);
  });

  test("a list of annexes under the text begins none", () => {
    const document = documentFromText(`${TITLE}\n一、主要举措\n内容。\n附件：1.行政执法统计表\n湖东县水利局`);
    expect(read(document).annexFrom).toBe(document.text.length);
  });

  test("nor does it number items", () => {
    expect(tree(`${TITLE}\n一、主要举措\n内容。\n附件：1.行政执法统计表\n2.行政复议统计表\n湖东县水利局`)).toEqual([
      "主要举措",
    ]);
  });

  test("a report without any reaches to the end", () => {
    const document = documentFromText(report);
    expect(read(document).annexFrom).toBe(document.text.length);
  });
});

describe("headings that the format marks", () => {
  function marked(...lines: readonly (readonly [level: number, text: string])[]): Document {
    const builder = new DocumentBuilder();
    for (const [level, text] of lines) {
      const write = () => builder.generated(text);
      if (level === 0) builder.paragraph(write);
      else builder.heading(level, write);
    }
    return builder.build({ name: "", format: "test" });
  }

  test("without numbers, by their levels", () => {
    expect(
      tree(marked([1, TITLE], [2, "主要举措"], [3, "加强领导"], [0, "内容。"], [3, "规范执法"], [2, "存在问题"])),
    ).toEqual(["主要举措", "  加强领导", "  规范执法", "存在问题"]);
  });

  test("with numbers, by their numbers: pages often mark all of them alike", () => {
    expect(tree(marked([1, TITLE], [2, "一、主要举措"], [2, "（一）加强领导"], [2, "二、存在问题"]))).toEqual([
      "主要举措",
      "  加强领导",
      "存在问题",
    ]);
  });
});

describe("headings without number or format", () => {
  const text = "全县坚持统筹推进各项重点工作，持续优化营商环境，各项指标保持平稳增长。";

  test("short lines before text, where no chapter is numbered", () => {
    expect(tree(`2025年湖东县政府工作报告\n各位代表：\n2024年工作回顾\n${text}\n2025年工作安排\n${text}`)).toEqual([
      "2024年工作回顾",
      "2025年工作安排",
    ]);
  });

  test("not where chapters are numbered, and not a signature or a date", () => {
    expect(tree(`${TITLE}\n一、主要举措\n工作亮点\n${text}`)).toEqual(["主要举措"]);
    expect(tree(`${TITLE}\n${text}\n湖东县水利局\n2026年1月5日`)).toEqual([]);
  });
});
