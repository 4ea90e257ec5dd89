import { expect, test } from "vitest";
import { parseProfile } from "./index.ts";

test("a profile needs little", () => {
  const { value, problems } = parseProfile(
    `id: hospital-annual
title: 医院年度报告
source: { zh: 《医院管理办法》第九条, en: "Hospital Rules, Art. 9" }
sections:
  - id: work
    title: 主要工作
    headings: [主要工作, 工作情况]
  - id: plan
    title: 下一步打算
    required: false
    headingWords: [[下一步], [明年, 打算]]
`,
    "hospital.yaml",
  );
  expect(problems).toEqual([]);
  expect(value).toEqual({
    id: "hospital-annual",
    title: { zh: "医院年度报告", en: "医院年度报告" },
    source: { zh: "《医院管理办法》第九条", en: "Hospital Rules, Art. 9" },
    sections: [
      { id: "work", title: { zh: "主要工作", en: "主要工作" }, required: true, headings: ["主要工作", "工作情况"] },
      {
        id: "plan",
        title: { zh: "下一步打算", en: "下一步打算" },
        required: false,
        headings: [],
        headingWords: [["下一步"], ["明年", "打算"]],
      },
    ],
    signature: { agency: "optional", date: "optional" },
  });
});

test("says what is wrong with a profile, and where", () => {
  const text = `id: a
title: { zh: 甲, eng: A }
source: 乙
sections:
  - id: work
    title: 主要工作
    heading: [主要工作]
  - id: work
    title: 其他
    headings: [其他]
signature: { agency: must }
`;
  expect(
    parseProfile(text, "p.yaml").problems.map(({ line, column, message }) => `${line}:${column} ${message.zh}`),
  ).toEqual([
    "2:17 没有“eng”这个键，是不是“en”？",
    "7:5 没有“heading”这个键，是不是“headings”？",
    "8:5 有两个部分都叫“work”，请改其中一个",
    "11:14 应为 required、optional 之一，这里是“must”",
  ]);
});

test("a section needs something to be known by, and a name of its own", () => {
  const text = `id: a
title: 甲
source: 乙
sections:
  - { id: work, title: 主要工作 }
  - { id: work, title: 其他, headings: [其他] }
`;
  const { problems } = parseProfile(text, "p.yaml");
  expect(problems.map(({ line, message }) => `${line} ${message.zh}`)).toEqual([
    "5 这一部分无从辨认：请写 headings（标题）、headingWords（标题中的词）或 unnamed: true",
    "6 有两个部分都叫“work”，请改其中一个",
  ]);
});
