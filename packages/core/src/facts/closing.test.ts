import { describe, expect, test } from "vitest";
import { documentFromText } from "../document/from-text.ts";
import { slice } from "../text/range.ts";
import { closing } from "./closing.ts";
import { createFacts } from "./store.ts";

const REPORT = `湖东县水利局2025年法治政府建设年度报告
一、主要举措
2025年，全局组织执法检查12次，立案查处违法案件3件。
二、下一步打算
持续加强执法队伍建设，严格规范公正文明执法。`;
const LAST = "持续加强执法队伍建设，严格规范公正文明执法。";

function read(text: string) {
  const document = documentFromText(text);
  const { agencies, date, lastLine } = createFacts(document).get(closing);
  return {
    agencies: agencies.map((agency) => agency.text),
    date: date && slice(document.text, date.range),
    lastLine: lastLine && slice(document.text, lastLine),
  };
}

describe("signature", () => {
  test.each([
    ["two lines", "湖东县水利局\n2026年1月5日", ["湖东县水利局"], "2026年1月5日"],
    ["one line", "湖东县水利局 2026年1月5日", ["湖东县水利局"], "2026年1月5日"],
    ["one line without a space", "湖东县水利局2026年1月5日", ["湖东县水利局"], "2026年1月5日"],
    ["date in Chinese numerals", "湖东县水利局\n二〇二六年一月五日", ["湖东县水利局"], "二〇二六年一月五日"],
    ["date in brackets", "湖东县水利局\n（2026年1月5日）", ["湖东县水利局"], "2026年1月5日"],
    ["date above", "2026年1月5日\n湖东县水利局", ["湖东县水利局"], "2026年1月5日"],
    ["agency alone", "湖东县水利局", ["湖东县水利局"], undefined],
    ["date alone", "2026年1月5日", [], "2026年1月5日"],
    ["seal named", "湖东县水利局（盖章）\n2026年1月5日", ["湖东县水利局(盖章)"], "2026年1月5日"],
    ["Traditional script", "湖東縣水利局\n2026年１月５日", ["湖东县水利局"], "2026年１月５日"],
    [
      "two issuers",
      "中共望澜镇委员会\n望澜镇人民政府\n2026年1月5日",
      ["中共望澜镇委员会", "望澜镇人民政府"],
      "2026年1月5日",
    ],
    ["labelled", "报告单位：湖东县水利局\n报告时间：2026年1月5日", ["报告单位：湖东县水利局"], "2026年1月5日"],
    ["an office of the agency", "湖东县水利局法规科\n2026年1月5日", ["湖东县水利局法规科"], "2026年1月5日"],
    ["none", "", [], undefined],
  ])("%s", (_, end, agencies, date) => {
    expect(read(`${REPORT}\n${end}`)).toEqual({ agencies, date, lastLine: LAST });
  });

  test.each([
    ["抄送", "抄送：县委依法治县办，县司法局。"],
    ["印发", "湖东县水利局办公室 2026年1月6日印发"],
    ["a note", "（此件公开发布）"],
    ["contact", "联系人：陆知远 联系电话：0123-4567890"],
    ["buttons of a page", "打印 关闭\n上一篇：无\n主办单位：湖东县人民政府办公室 备案号：某ICP备12345678号"],
    ["an annex", "附件\n2025年行政执法统计表\n一、行政检查\n全年12次。"],
    ["files to fetch", "附件下载：\n1.统计表.xlsx\n2.统计表.pdf"],
    ["links", "责任编辑：陆知远\n相关链接\n2024年法治政府建设年度报告"],
    ["a list of annexes", "附件：1.行政执法统计表"],
  ])("followed by %s", (_, after) => {
    expect(read(`${REPORT}\n湖东县水利局\n2026年1月5日\n${after}`)).toMatchObject({
      agencies: ["湖东县水利局"],
      date: "2026年1月5日",
      lastLine: LAST,
    });
  });

  test("特此报告 is the last line of the text", () => {
    expect(read(`${REPORT}\n特此报告。\n湖东县水利局\n2026年1月5日`)).toMatchObject({ lastLine: "特此报告。" });
  });

  test("a list of annexes stands between text and signature", () => {
    expect(read(`${REPORT}\n附件：1.行政执法统计表\n湖东县水利局\n2026年1月5日`)).toMatchObject({
      agencies: ["湖东县水利局"],
      date: "2026年1月5日",
    });
  });
});

test("an issuer under the title has signed", () => {
  expect(read(REPORT.replace("\n", "\n湖东县水利局\n（2026年1月5日）\n"))).toEqual({
    agencies: ["湖东县水利局"],
    date: "2026年1月5日",
    lastLine: LAST,
  });
});

describe("date", () => {
  test("in brackets under the title", () => {
    expect(read(REPORT.replace("\n", "\n（2026年1月5日）\n"))).toMatchObject({ agencies: [], date: "2026年1月5日" });
  });

  test("in the text is no date of the report", () => {
    expect(read(`${REPORT}\n方案于2026年1月5日印发。`)).toEqual({
      agencies: [],
      date: undefined,
      lastLine: "方案于2026年1月5日印发。",
    });
  });
});

test("an office named in the last sentence has not signed", () => {
  expect(read(`${REPORT}\n上述工作由湖东县水利局负责。`).agencies).toEqual([]);
});

test("an empty report has no last line", () => {
  expect(read("")).toEqual({ agencies: [], date: undefined, lastLine: undefined });
});
