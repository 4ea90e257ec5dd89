import { expect, test } from "vitest";
import { documentFromText } from "../document/from-text.ts";
import type { ReportProfile } from "../engine/profile.ts";
import { slice } from "../text/range.ts";
import { createFacts } from "./store.ts";
import { zoneAt, zones } from "./zones.ts";

const text = { zh: "年度报告", en: "Annual report" };
const profile: ReportProfile = {
  id: "annual",
  title: text,
  source: text,
  sections: [
    { id: "measures", title: text, required: true, headings: ["主要举措"] },
    { id: "problems", title: text, required: true, headings: [], headingWords: [["存在问题"]] },
    { id: "plan", title: text, required: true, headings: [], headingWords: [["下一步"]] },
  ],
  signature: { agency: "required", date: "required" },
};

const document = documentFromText(`发布时间：2026-01-10
湖东县水利局2025年工作报告
县政府：
现将有关情况报告如下。
一、主要举措
甲类工作。
打印 关闭
二、存在问题及下一步打算
乙类工作。
三、经验体会
丙类工作。
湖东县水利局
2026年1月5日
附件1
丁类工作。`);
const all = createFacts(document).withProfile(profile).get(zones);

test.each([
  ["发布时间", "noise"],
  ["湖东县水利局2025", "title"],
  ["县政府", "addressee"],
  ["现将", "lead"],
  ["主要举措", "section:measures"],
  ["甲类", "section:measures"],
  ["打印", "noise"],
  ["乙类", "section:problems"],
  ["丙类", "text"],
  ["湖东县水利局\n2026", "signature"],
  ["1月5日", "signature"],
  ["丁类", "annex"],
])("%s lies in %s", (place, zone) => {
  expect(zoneAt(all, document.text.indexOf(place))).toBe(zone);
});

test("a heading that opens two sections has a zone for each", () => {
  const own = all.filter(({ range }) => slice(document.text, range).includes("乙类"));
  expect(own.map(({ zone }) => zone)).toEqual(["section:problems", "section:plan"]);
});

test("the last section ends before the signature, also where the issuer stands under the title", () => {
  const early = documentFromText(`湖东县2025年工作报告\n湖东县水利局\n一、主要举措\n甲类工作。\n2026年1月5日`);
  const [section] = createFacts(early)
    .withProfile(profile)
    .get(zones)
    .filter(({ zone }) => zone === "section:measures");
  expect(section && slice(early.text, section.range)).toBe("一、主要举措\n甲类工作。");
});
