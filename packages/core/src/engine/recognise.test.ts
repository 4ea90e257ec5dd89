import { expect, test } from "vitest";
import type { ReportProfile } from "./profile.ts";
import { recognise } from "./recognise.ts";

const profile = (id: string, ...title: string[][]): [string, ReportProfile] => [
  id,
  {
    id,
    title: { zh: id, en: id },
    source: { zh: "无", en: "none" },
    ...(title.length === 0 ? {} : { recognise: { title } }),
    sections: [],
    signature: { agency: "optional", date: "optional" },
  },
];

const PROFILES = new Map([
  profile("generic-report"),
  profile("hidden"),
  profile("law", ["法治政府", "报告"], ["依法行政", "报告"]),
  profile("law-hospital", ["医院", "法治政府", "报告"]),
]);

const recognised = (title: string | undefined) => recognise(title, PROFILES)?.id;

test("a title must have all words of one set", () => {
  expect(recognised("云溪县2025年法治政府建设年度报告")).toBe("law");
  expect(recognised("云溪县2025年依法行政工作报告")).toBe("law");
  expect(recognised("云溪县2025年法治政府建设要点")).toBe("generic-report");
});

test("spaces, line breaks and Traditional script do not matter", () => {
  expect(recognised("雲溪縣2025年\n法治政府建設 年 度 報 告")).toBe("law");
});

test("the most specific profile wins", () => {
  expect(recognised("县医院2025年法治政府建设年度报告")).toBe("law-hospital");
});

test("of equally specific profiles the last wins, since plugins come after the built-ins", () => {
  const own = new Map([...PROFILES, profile("own", ["报告", "法治政府"])]);
  expect(recognise("2025年法治政府建设报告", own)?.id).toBe("own");
});

test("without a title or a match it is the fallback, if there is one", () => {
  expect(recognised(undefined)).toBe("generic-report");
  expect(recognise("2025年总结", new Map())).toBeUndefined();
});
