import { describe, expect, test } from "vitest";
import { documentFromText } from "../document/from-text.ts";
import { createFacts } from "./store.ts";
import { webNoise } from "./web-noise.ts";

const isNoise = (line: string) => createFacts(documentFromText(line)).get(webNoise).length > 0;

describe("what a page puts around a report", () => {
  test.each([
    "发布时间：2026-01-10 来源：县水利局 浏览次数：12",
    "索 引 号：000014349/2026-02861",
    "信息来源: 湖东县水利局",
    "發布日期：2026年1月10日",
    "字体：[大 中 小]",
    "【字体：大 中 小】",
    "打印本页 关闭窗口",
    "分享到：",
    "上一篇：无",
    "当前位置：首页 > 政务公开",
    "首页 > 政务公开 > 年度报告",
    "扫一扫在手机打开当前页",
    "主办单位：湖东县人民政府办公室 承办单位：湖东县大数据中心",
    "某ICP备12345678号",
    "湖东县人民政府门户网站 www.example.gov.cn",
    "https://www.example.gov.cn/art/2026/1/10/art_1.html",
    "1.行政执法统计表.xlsx",
    "----",
  ])("%s", (line) => {
    expect(isNoise(line)).toBe(true);
  });
});

describe("what belongs to the report", () => {
  test.each([
    "湖东县水利局2025年法治政府建设年度报告",
    "湖东县水利局",
    "2026年1月5日",
    "（2026年1月5日）",
    "县委、县政府：",
    "一、主要举措和成效",
    "（一）首页信息公开工作",
    "来源于群众的投诉20件。",
    "发布时间统一安排在每季度末。",
    "通过门户网站公开信息418条，网址为www.example.gov.cn。",
    "抄送：县委依法治县办。",
    "联系人：陆知远",
    "附件：1.行政执法统计表",
    "——2025年1月18日在湖东县第三届人民代表大会第四次会议上",
    "——",
    "12",
  ])("%s", (line) => {
    expect(isNoise(line)).toBe(false);
  });
});
