import { describe, expect, test } from "vitest";
import { documentFromText } from "../document/from-text.ts";
import { slice } from "../text/range.ts";
import { enumerators } from "./enumerators.ts";
import { createFacts } from "./store.ts";

const found = (text: string) =>
  createFacts(documentFromText(text))
    .get(enumerators)
    .map(({ range, ordinal, family }) => `${slice(text, range)} ${ordinal} ${family}`);

describe("numbered clauses", () => {
  test.each([
    ["一是压实责任；二是健全机制，三是强化监督。", ["一是 1 是", "二是 2 是", "三是 3 是"]],
    ["工作扎实。一要统筹推进，二要狠抓落实。", ["一要 1 是", "二要 2 是"]],
    ["其一，力量不足；其二，经费有限。", ["其一 1 其", "其二 2 其"]],
    ["第一，压实责任。第二，健全机制。", ["第一 1 第", "第二 2 第"]],
    ["（一）加强领导。一是压实责任。", ["（一） 1 （一）", "一是 1 是"]],
    ["主要做法：1.健全制度；2.压实责任，投入1.5万元。", ["1. 1 1.", "2. 2 1."]],
    ["（1）受理；（2）办结；③归档", ["（1） 1 （1）", "（2） 2 （1）", "③ 3 ①"]],
    ["主要做法：一是压实责任。十一是健全机制。", ["一是 1 是", "十一是 11 是"]],
    ["“双随机”二是落实监管。", ["二是 2 是"]],
    ["一是一体推进。二是二次供水管理。", ["一是 1 是", "二是 2 是"]],
    ["　　一是壓實責任，二是健全機制。", ["一是 1 是", "二是 2 是"]],
  ])("%s", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe("nothing is numbered by", () => {
  test.each([
    "全县文书统一是新格式。",
    "调解是方式之一是共识。",
    "两者同一是前提。",
    "一是否符合条件",
    "三要素齐全，五要点明确。",
    "居全国第五，第三，第二",
    "其一体推进",
    "第一责任人，第一时间",
    "坚持一是一、二是二，实事求是。",
  ])("%s", (text) => {
    expect(found(text)).toEqual([]);
  });
});
