import { describe, expect, test } from "vitest";
import { documentFromText } from "../document/from-text.ts";
import { slice } from "../text/range.ts";
import { figures } from "./figures.ts";
import { type NumberNameKind, numberNames } from "./number-names.ts";
import { createFacts } from "./store.ts";

function read(text: string): { names: string[]; figures: string[] } {
  const document = documentFromText(text);
  const facts = createFacts(document);
  return {
    names: facts.get(numberNames).map(({ range, kind }) => `${slice(document.text, range)} ${kind}`),
    figures: facts.get(figures).map(({ range }) => slice(document.text, range)),
  };
}

const NAMES: readonly (readonly [NumberNameKind, ...string[]])[] = [
  ["address", "https://www.hudong.example/2025/12", "office12@hudong.example", "12366@hudong.example"],
  ["age", "0至14岁", "0至14歲", "60岁及以上", "65周岁以上"],
  ["article", "第二十条", "第8条", "第十二章"],
  [
    "date",
    "2025年1月5日",
    "2025 年 1 月",
    "2025年1—11月",
    "２０２５年",
    "2021—2025年",
    "2024-25年度",
    "1月5日",
    "5月至6月",
    "2025-01-05",
    "第二季度",
    "前三季度",
    "三季度",
    "民國114年",
    "113年1至11月",
    "二○二五年",
    "二零二六至二七年度",
    "十二月",
    "90年代",
  ],
  ["document", "〔2025〕19号", "[2021]30号", "第711号", "第223、224号", "〔2025〕19號"],
  ["event", "3·15", "12·4", "12•4"],
  ["grade", "5级", "0.5级"],
  ["hotline", "12345", "12315", "8890"],
  ["identifier", "000014349/2026-02861", "12-4", "20251204000123"],
  ["model", "PM2.5", "5G", "7×24小时", "1+1+7+32", "5+N", "A4"],
  ["ordinal", "第三、四", "第一"],
  ["per", "每10万人", "每百户", "每3个月"],
  ["plan", "十四五", "八五", "1310", "136"],
  ["quotation", "“三项制度”", "“12.4”", "「十四五」", "“八五”"],
  ["rank", "第5位", "第十名", "前10名"],
  ["score", "98.5分"],
  ["session", "第二十二次", "十四届", "第十七届"],
  ["telephone", "0731-12345678", "电话：0731-1234567", "邮编：410000", "邮编410000"],
  ["term", "两个维护", "八项规定", "三级"],
  ["time", "09:02:33", "16:30", "17时"],
  ["title", "《实施纲要（2021—2025年）》"],
  ["version", "2.0平台", "8.0版"],
];

/** What has to follow for some of them to be what they are. */
const FOLLOWED: Readonly<Record<string, string>> = {
  十四五: "规划",
  八五: "普法",
  "1310": "工作体系",
  "136": "工作法",
  "第三、四": "批",
  第一: "书记",
};

describe("names that hold numbers", () => {
  test.each(NAMES.flatMap(([kind, ...all]) => all.map((name) => [name, kind] as const)))("%s: %s", (name, kind) => {
    const found = read(`落实${name}${FOLLOWED[name] ?? ""}，做好工作。`);
    expect(found).toEqual({ names: [`${name} ${kind}`], figures: [] });
  });

  test.each([
    ["1.加强领导", "1. enumerator"],
    ["1.2025年共受理", "1. enumerator"],
    ["（2）加强领导", "（2） enumerator"],
    ["发展经济［2］，", "［2］ footnote"],
    ["提供24小时值守服务", "24小时 service-hours"],
    ["4.15国家安全教育日", "4.15 event"],
    ["位居全市前三，", "前三 rank"],
  ])("%s: %s", (text, name) => {
    expect(read(text).names[0]).toBe(name);
    expect(read(text).figures).toEqual([]);
  });

  test.each([
    ["12345件", "12345件"],
    ["12345热线受理320件", "320件"],
    ["110余场", "110余场"],
    ["第四卷26次", "26次"],
    ["第3、12家", "12家"],
    ["目前12名干部", "12名"],
    ["24小时内", "24小时"],
    ["接听电话120个", "120个"],
    ["5G基站12个", "12个"],
    ["每年4次", "4次"],
    ["平均年龄45.3岁", "45.3岁"],
    ["1.25万元", "1.25万元"],
    ["浓度28微克/立方米", "28微克/立方米"],
    ["3-5天", "3-5天"],
    ["男女比1.68：1", "1.68：1"],
  ])("but %s counts %s", (text, figure) => {
    expect(read(text).figures).toEqual([figure]);
  });
});
