import { describe, expect, test } from "vitest";
import { documentFromText } from "../document/from-text.ts";
import { slice } from "../text/range.ts";
import { lines } from "./lines.ts";
import { opening, titleText } from "./opening.ts";
import { createFacts } from "./store.ts";

const LEAD = "2025年，我局坚持依法行政，现将有关情况报告如下。";

function read(text: string) {
  const document = documentFromText(text);
  const facts = createFacts(document);
  const { title, bylines, addressee, bodyFrom } = facts.get(opening);
  return {
    title: title?.text,
    titleLines: title && slice(document.text, title.range),
    bylines: bylines.map((line) => line.text),
    addressee: addressee && slice(document.text, addressee),
    first: facts.get(lines)[bodyFrom]?.text,
  };
}

describe("title", () => {
  test.each([
    "湖东县水利局关于2025年法治政府建设情况的报告",
    "湖东县水利局2025年法治政府建设年度报告",
    "2025年法治政府建设工作总结",
    "湖东县水利局2025年度法治政府建设工作情况",
    "湖东县水利局2025年法治政府建设情况报告（公开版）",
    "湖東縣司法局2025年法治政府建設年度報告",
    "2025年湖东县政府信息公开工作年度报告",
    "湖东县水利局2025年法治政府建设年度报告公示",
    "湖东县水利局2025年工作总结和2026年工作计划",
    "2025年法治政府建设年度报告——湖东县水利局",
  ])("%s", (title) => {
    expect(read(`${title}\n${LEAD}`)).toMatchObject({ titleLines: title, first: LEAD });
  });

  test("over two and three lines", () => {
    expect(read(`湖东县水利局\n关于2025年法治政府建设情况的报告\n${LEAD}`)).toMatchObject({
      title: "湖东县水利局关于2025年法治政府建设情况的报告",
      first: LEAD,
    });
    expect(read(`中共望澜镇委员会\n望澜镇人民政府\n2025年法治政府建设年度报告\n${LEAD}`)).toMatchObject({
      title: "中共望澜镇委员会望澜镇人民政府2025年法治政府建设年度报告",
      first: LEAD,
    });
  });

  test("letter-spaced", () => {
    expect(read(`湖东县水利局2025年工作报 告\n${LEAD}`).title).toBe("湖东县水利局2025年工作报告");
  });

  test("below what a page prints above it", () => {
    const noise = "当前位置：首页 > 政务公开\n发布时间：2026-01-10\n字体：[大 中 小]\n";
    expect(read(`${noise}湖东县水利局2025年工作报告\n来源：县水利局\n${LEAD}`)).toMatchObject({
      title: "湖东县水利局2025年工作报告",
      first: LEAD,
    });
  });

  test("below the head of a document", () => {
    const head = "湖东县水利局文件\n湖水发〔2026〕3号\n";
    expect(read(`${head}湖东县水利局\n关于2025年法治政府建设情况的报告\n${LEAD}`)).toMatchObject({
      title: "湖东县水利局关于2025年法治政府建设情况的报告",
      first: LEAD,
    });
  });

  test("below an index and the way to the page", () => {
    const index =
      "首页 > 政务公开 > 年度报告\n发文机关：湖东县水利局\n成文日期：2026-01-05\n标题：湖东县水利局工作报告\n";
    expect(read(`${index}湖东县水利局2025年工作报告\n${LEAD}`)).toMatchObject({
      title: "湖东县水利局2025年工作报告",
      first: LEAD,
    });
  });

  test("printed twice", () => {
    const title = "湖东县水利局2025年工作报告";
    expect(read(`${title}\n${title}\n${LEAD}`)).toMatchObject({ title, bylines: [title], first: LEAD });
  });

  test("absent where the text begins at once", () => {
    expect(read(`${LEAD}\n一、总体情况`)).toMatchObject({ title: undefined, addressee: undefined, first: LEAD });
    expect(read("一、总体情况\n（一）加强领导").title).toBeUndefined();
    expect(read("").title).toBeUndefined();
  });

  test("a short sentence or a numbered line is none", () => {
    expect(read("各项工作均已完成，详见报告。\n一、总体情况").title).toBeUndefined();
    expect(read("一、工作总结\n二、工作报告").title).toBeUndefined();
  });

  test("of a file that prints none is taken from the file's own data", () => {
    const document = documentFromText(LEAD, { metadata: { title: "湖東縣水利局2025年工作報告" } });
    expect(createFacts(document).get(titleText)).toBe("湖东县水利局2025年工作报告");
  });
});

describe("under the title", () => {
  test("a date, a meeting, a speaker", () => {
    expect(
      read(
        `湖东县2025年政府工作报告\n（2025年1月18日）\n——在湖东县第三届人民代表大会第四次会议上\n县长 陆知远\n各位代表：\n${LEAD}`,
      ),
    ).toMatchObject({
      bylines: ["(2025年1月18日)", "——在湖东县第三届人民代表大会第四次会议上", "县长 陆知远"],
      addressee: "各位代表：",
      first: LEAD,
    });
  });
});

test("an issuer and a date under the title", () => {
  expect(read(`湖东县2025年工作报告\n湖东县水利局\n（2026年1月5日）\n${LEAD}`)).toMatchObject({
    bylines: ["湖东县水利局", "(2026年1月5日)"],
    first: LEAD,
  });
});

describe("addressee", () => {
  test.each(["市委、市政府：", "县委、县人民政府:", "区委全面依法治区委员会：", "各位代表：", "縣政府："])(
    "%s",
    (addressee) => {
      expect(read(`湖东县水利局2025年工作报告\n${addressee}\n${LEAD}`)).toMatchObject({ addressee, first: LEAD });
    },
  );

  test("runs on from the title, or into the text", () => {
    expect(read(`湖东县水利局2025年工作报告县委、县政府：\n${LEAD}`)).toMatchObject({
      title: "湖东县水利局2025年工作报告",
      addressee: "县委、县政府：",
      first: LEAD,
    });
    expect(read(`湖东县水利局2025年工作报告 县委、县政府：${LEAD}`)).toMatchObject({
      title: "湖东县水利局2025年工作报告",
      addressee: "县委、县政府：",
    });
  });

  test("without a title above it", () => {
    expect(read(`县委、县政府：\n${LEAD}`)).toMatchObject({
      title: undefined,
      addressee: "县委、县政府：",
      first: LEAD,
    });
  });

  test("a line that announces the report is none", () => {
    const announced = "现将2025年法治政府建设情况报告如下：";
    expect(read(`湖东县水利局2025年工作报告\n${announced}`)).toMatchObject({ addressee: undefined, first: announced });
  });
});
