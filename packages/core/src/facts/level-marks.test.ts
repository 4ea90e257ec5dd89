import { describe, expect, test } from "vitest";
import { documentFromText } from "../document/from-text.ts";
import { slice } from "../text/range.ts";
import { levelMarks } from "./level-marks.ts";
import { createFacts } from "./store.ts";

function markOf(text: string) {
  const document = documentFromText(text);
  const [mark] = createFacts(document).get(levelMarks);
  return (
    mark && {
      mark: slice(text, mark.range),
      title: slice(text, mark.title),
      rank: mark.rank,
      ordinal: mark.ordinal,
      alone: mark.alone,
      doubtful: mark.doubtful,
    }
  );
}

describe("ranks", () => {
  test.each([
    ["第一部分 概况", 1, 1, "概况"],
    ["第二章　总体情况", 1, 2, "总体情况"],
    ["壹、總體情況", 2, 1, "總體情況"],
    ["一、总体情况", 3, 1, "总体情况"],
    ["十二、其他", 3, 12, "其他"],
    ["一 、总体情况", 3, 1, "总体情况"],
    ["一，总体情况", 3, 1, "总体情况"],
    ["一．总体情况", 3, 1, "总体情况"],
    ["（一）加强领导", 4, 1, "加强领导"],
    ["(十一)加強領導", 4, 11, "加強領導"],
    ["（三）、加强领导", 4, 3, "加强领导"],
    ["〔一〕加强领导", 4, 1, "加强领导"],
    ["1.健全制度", 5, 1, "健全制度"],
    ["1．健全制度", 5, 1, "健全制度"],
    ["１、健全制度", 5, 1, "健全制度"],
    ["12. 健全制度", 5, 12, "健全制度"],
    ["（1）健全制度", 6, 1, "健全制度"],
    ["1）健全制度", 6, 1, "健全制度"],
    ["①健全制度", 7, 1, "健全制度"],
    ["　　一、总体情况", 3, 1, "总体情况"],
  ])("%s", (text, rank, ordinal, title) => {
    expect(markOf(text)).toMatchObject({ rank, ordinal, title });
  });
});

describe("no marks", () => {
  test.each([
    "一、二、三产业协调发展。",
    "一、二和三产业协调发展。",
    "一是压实责任。",
    "第一，压实责任。",
    "第二十条规定的事项。",
    "2025年，全县受理申请20件。",
    "20件申请均已办结。",
    "总体情况",
    "1.5万元用于宣传。",
    "3.5亿元、12.5%",
    "一网通办",
    "（以下简称市局）",
    "(2025年1月5日)",
  ])("%s", (text) => {
    expect(markOf(text)).toBeUndefined();
  });
});

describe("what it numbers", () => {
  test("a heading on its own line ends with the line, with or without a stop", () => {
    expect(markOf("一、总体情况")).toMatchObject({ title: "总体情况", alone: true });
    expect(markOf("一、总体情况。")).toMatchObject({ title: "总体情况", alone: true });
  });

  test("a run-in heading is the first sentence", () => {
    expect(markOf("（一）强化领导，压实责任。一是研究部署。")).toMatchObject({
      title: "强化领导，压实责任",
      alone: false,
    });
  });

  test("a long line is a paragraph with a number", () => {
    expect(markOf(`1.${"持续推进行政审批制度改革".repeat(6)}`)).toMatchObject({ alone: false });
  });

  test("a number before digits may be a decimal", () => {
    expect(markOf("8.6个重大专项")).toMatchObject({ ordinal: 8, doubtful: true });
    expect(markOf("8.重大专项")).toMatchObject({ ordinal: 8, doubtful: false });
  });

  test("a mark may number nothing", () => {
    expect(markOf("一、")).toMatchObject({ mark: "一、", title: "" });
  });
});
