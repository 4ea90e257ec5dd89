import { createFacts, documentFromText, type ReportProfile, sections } from "@reportlint/core";
import { Converter } from "opencc-js/cn2t";
import { describe, expect, test } from "vitest";
import { profiles } from "../profiles.generated.ts";

const profile = profiles.find(({ id }) => id === "rule-of-law-annual") as ReportProfile;
const toTraditional: (text: string) => string = Converter({ from: "cn", to: "tw" });

/** Headings as published reports write them in both scripts, by the section that they open. */
const VARIANTS: Readonly<Record<string, string>> = {
  measures: `
    主要举措和成效 推进法治政府建设的主要举措和成效 2025年度推进法治政府建设的主要举措和成效 主要举措及成效 工作举措及成效
    主要做法和成效 主要工作及成效 主要工作情况 主要工作开展情况 法治政府建设工作开展情况 工作情况 工作开展及成效情况
    取得的主要成效 年度工作总结 法治建设推进情况 2025年主要工作
    主要舉措和成效 主要工作開展情況 主要做法與成效 推進法治政府建設的主要舉措和成效 工作開展情況 主要工作及成效 取得的成效
    年度工作情況 法治建設推進情況 主要措施和成效`,
  problems: `
    存在的不足和原因 存在的问题及原因分析 存在的主要问题和原因 存在的问题与不足 存在的问题和不足 存在问题及原因 问题和原因 不足之处
    存在的困难和问题 存在的短板和不足 面临的主要问题 薄弱环节
    存在的問題及原因分析 存在的主要問題 存在的問題與不足 存在問題 問題和原因 不足之處 存在的困難和問題 存在的短板 薄弱環節`,
  principal: `
    党政主要负责人履行推进法治建设第一责任人职责情况 主要负责人履行推进法治建设第一责任人职责，加强法治政府建设的有关情况
    主要负责人履行法治建设第一责任人职责情况 主要领导履行法治建设职责情况 履行推进法治建设第一责任人职责情况 第一责任人职责落实情况
    区政府主要负责同志履行推进法治建设职责情况 党组书记、局长履行推进法治建设第一责任人职责情况 落实第一责任人职责情况 述法情况
    黨政主要負責人履行推進法治建設第一責任人職責情況 主要負責人履職情況 主要領導履行職責情況 第一責任人職責落實情況
    履行推進法治建設第一責任人職責有關情況 主要負責同志履行職責情況 局長履行第一責任人職責情況 述法情況`,
  plan: `
    下一年度推进法治政府建设的主要安排 下一年度法治政府建设工作安排 2026年工作安排 2026年工作计划 2026年工作打算 2026年工作思路
    下一步工作打算 下一步工作计划 下一步工作安排 下步工作重点 下一步工作措施 努力方向 明年工作打算
    下一年度主要安排 2026年工作計劃 下一步工作計劃 下步工作重點 工作打算`,
  other: `
    其他需要报告的情况 其他需要报告的事项 其他情况 其它有关情况 需要说明的问题 其他事项 有关建议 意见建议 工作建议 其他方面
    其他需要報告的情況 其他需要報告的事項 其他情況 需要說明的問題 有關建議 意見建議 工作建議 其他有關情況`,
};

/** The sections that a heading opens. */
function opened(heading: string): string[] {
  const document = documentFromText(`湖东县水利局2025年法治政府建设年度报告\n一、${heading}\n内容。`);
  return createFacts(document)
    .withProfile(profile)
    .get(sections)
    .filter(({ headings }) => headings.length > 0)
    .map(({ section }) => section.id);
}

for (const [section, headings] of Object.entries(VARIANTS)) {
  const written = headings.trim().split(/\s+/u);
  describe(section, () => {
    test.each([...new Set([...written, ...written.map((heading) => toTraditional(heading))])])("%s", (heading) => {
      expect(opened(heading)).toEqual([section]);
    });
  });
}

describe("what offices add", () => {
  test.each([
    ["2025年度湖东县水利局法治政府建设工作开展情况", "measures"],
    ["我局2025年推进法治政府建设的主要举措和成效。", "measures"],
    ["我局法治政府建设工作中存在的主要问题及原因", "problems"],
    ["２０２６年法治政府建设工作计划", "plan"],
    ["下一步工作打算及建议", "plan"],
  ])("%s", (heading, section) => {
    expect(opened(heading)).toEqual([section]);
  });
});

test.each(["存在问题及下一步打算", "问题不足和2026年计划", "存在的不足与2026年工作思路"])(
  "%s opens two sections",
  (heading) => {
    expect(opened(heading)).toEqual(["problems", "plan"]);
  },
);

describe("themes of work open none of the named sections", () => {
  test.each([
    "健全完善行政执法工作体系",
    "依法有效化解社会矛盾纠纷",
    "聚焦突出问题，加强重点领域执法",
    "加强组织领导",
    "严格落实重大行政决策程序",
    "持续优化法治化营商环境",
  ])("%s", (heading) => {
    expect(opened(heading)).toEqual([]);
  });
});

test("two themes stand for the measures, which need no heading of their own", () => {
  const document = documentFromText(
    "湖东县水利局2025年法治政府建设年度报告\n一、优化营商环境\n内容。\n二、严格规范执法\n内容。\n三、存在的不足和原因\n内容。",
  );
  const [measures] = createFacts(document).withProfile(profile).get(sections);
  expect(measures).toMatchObject({
    unnamed: true,
    headings: [{ titleText: "优化营商环境" }, { titleText: "严格规范执法" }],
  });
});
