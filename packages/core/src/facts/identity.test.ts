import { describe, expect, test } from "vitest";
import type { Metadata } from "../document/document.ts";
import { documentFromText } from "../document/from-text.ts";
import { slice } from "../text/range.ts";
import { identity, lead } from "./identity.ts";
import { createFacts } from "./store.ts";

const LEAD = "2024年，我局坚持依法行政，全年组织执法检查12次。";

function read(text: string, metadata: Metadata = {}) {
  const document = documentFromText(text, { metadata });
  const facts = createFacts(document);
  const { agency, year, titleYear } = facts.get(identity);
  const leadRange = facts.get(lead);
  return { agency, year: year?.year, titleYear: titleYear?.year, lead: leadRange && slice(document.text, leadRange) };
}

describe("agency and year of a title", () => {
  test.each([
    ["湖东县水利局关于2025年法治政府建设情况的报告", "湖东县水利局", 2025],
    ["湖东县水利局2025年度法治政府建设年度报告", "湖东县水利局", 2025],
    ["湖东县水利局 2025 年度法治政府建设年度报告", "湖东县水利局", 2025],
    ["2025年度湖东县水利局法治政府建设工作总结", "湖东县水利局", 2025],
    ["关于湖东县水利局2025年法治政府建设情况的报告", "湖东县水利局", 2025],
    ["湖东县水利局法治政府建设2025年度报告", "湖东县水利局", 2025],
    ["湖东县水利局二〇二五年法治政府建设情况报告", "湖东县水利局", 2025],
    ["【年度报告】湖东县水利局2025年法治政府建设年度报告", "湖东县水利局", 2025],
    ["湖东县卫生健康局（湖东县疾病预防控制局）2025年法治政府建设情况报告", "湖东县卫生健康局", 2025],
    ["中共湖东县委 湖东县人民政府关于2025年度法治政府建设情况的报告", "中共湖东县委湖东县人民政府", 2025],
    ["湖东县望澜镇2025年度法治政府建设情况报告", "湖东县望澜镇", 2025],
    ["湖東縣衛生健康局關於２０２５年法治政府建設情況的報告", "湖东县卫生健康局", 2025],
    ["民國114年湖東縣法治政府建設年度報告", undefined, 2025],
    ["湖东县人民政府信息公开工作2025年度报告", "湖东县人民政府", 2025],
    ["2025年法治政府建设年度报告", undefined, 2025],
  ])("%s", (title, agency, year) => {
    expect(read(`${title}\n${LEAD}`)).toMatchObject({ agency, year, titleYear: year });
  });

  test("over two lines", () => {
    expect(read(`湖东县水利局\n关于2025年法治政府建设情况的报告\n${LEAD}`)).toMatchObject({
      agency: "湖东县水利局",
      titleYear: 2025,
    });
  });

  test("of several years names none", () => {
    expect(read(`湖东县水利局2024年工作总结和2025年工作计划\n${LEAD}`)).toMatchObject({
      titleYear: undefined,
      year: 2024,
    });
  });
});

describe("where the title says nothing", () => {
  test("the year is that of the file's own title, of the lead, or the commonest", () => {
    expect(read(`法治政府建设年度报告\n${LEAD}`, { title: "2025年法治政府建设年度报告" }).year).toBe(2025);
    expect(read(`法治政府建设年度报告\n${LEAD}`).year).toBe(2024);
    expect(read("一、总体情况\n2023年办理2件，2024年办理3件，2024年底清零。").year).toBe(2024);
    expect(read("一、总体情况").year).toBeUndefined();
  });

  test("the agency is that of the file's own data", () => {
    expect(read(`2025年工作报告\n${LEAD}`, { agency: "湖东县水利局" }).agency).toBe("湖东县水利局");
  });
});

describe("lead", () => {
  test("reaches from the opening to the first heading", () => {
    expect(read(`湖东县水利局2025年工作报告\n县政府：\n${LEAD}\n现报告如下。\n一、总体情况\n内容。`).lead).toBe(
      `${LEAD}\n现报告如下。`,
    );
  });

  test("is absent where a heading comes first", () => {
    expect(read("湖东县水利局2025年工作报告\n一、总体情况\n内容。").lead).toBeUndefined();
  });
});
