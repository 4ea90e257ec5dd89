import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { documentFromText } from "../document/from-text.ts";
import { createFacts } from "../facts/store.ts";
import { crossMentions } from "./indicators.ts";

/** With its kind: `indicator holds`, `partial-indicator violated`, `indicator other-scope`. */
function verdicts(text: string): string[] {
  const document = documentFromText(text);
  return [...crossMentions.read(document, createFacts(document).withProfile(undefined))].map(
    ({ kind, verdict }) => `${kind} ${verdict.state === "undecided" ? verdict.reason : verdict.state}`,
  );
}

const TITLE = "云岭县司法局2025年法治政府建设年度报告\n";
const WAYS = ["全年", "2025年，我局", "2025年共", "今年以来", "全年累计"];
const UNITS = ["件", "次", "万元"];

const twice = fc.record({
  first: fc.constantFrom("全年", "2025年，我局", "2025年共"),
  second: fc.constantFrom("全年", "2025年，我局", "2025年共"),
  unit: fc.constantFrom(...UNITS),
  value: fc.integer({ min: 1, max: 99_999 }),
});

test("one value told twice is never doubted", () => {
  fc.assert(
    fc.property(twice, fc.constantFrom(...WAYS), ({ first, unit, value }, second) => {
      const text = `${TITLE}${first}办理行政复议事项${value}${unit}。\n${second}办理行政复议事项${value}${unit}。`;
      expect(verdicts(text).every((verdict) => verdict === "indicator holds")).toBe(true);
    }),
  );
});

test("another value is found, however the year is told", () => {
  fc.assert(
    fc.property(twice, fc.integer({ min: 2, max: 999 }), ({ first, second, unit, value }, by) => {
      const text = `${TITLE}${first}办理行政复议事项${value}${unit}。\n${second}办理行政复议事项${value + by}${unit}。`;
      expect(verdicts(text)).toEqual(["indicator violated"]);
    }),
  );
});

describe("values that may be one", () => {
  test.each([
    "全年接听群众来电1286件。全年接听群众来电1200余件。",
    "全年罚没金额8.64万元。全年罚没金额8.6万元。",
    "全年接待群众来访2.3万人。全年接待群众来访23712人。",
  ])("%s", (text) => {
    expect(verdicts(text)).toEqual(["indicator holds"]);
  });
});

describe("not surely the same", () => {
  test.each([
    "东坪镇动员充分，全年调解矛盾纠纷32件。石桥镇全力以赴，全年调解矛盾纠纷45件。",
    "2025年办理人大建议12件。2024年办理人大建议15件。",
    "一、东坪镇\n全年调解矛盾纠纷32件。\n二、石桥镇\n全年调解矛盾纠纷45件。",
  ])("%s", (text) => {
    expect(verdicts(text)).toEqual(["indicator other-scope"]);
  });

  test.each([
    "今年新增充电桩86个，全县累计建成充电桩520个。",
    "局机关全年举办业务培训6期。全系统全年举办业务培训14期。",
    "全年办理建议提案12件。明年计划办理建议提案15件。",
    "全年受理投诉举报12件。全年受理投诉举报同比增加15件。",
    "全年办结案件12件，其中办结案件8件涉及食品。",
  ])("%s", (text) => {
    expect(verdicts(text)).toEqual([]);
  });
});

describe("a part of the year", () => {
  test("may have less", () => {
    expect(verdicts("全年查处违法案件62件。燃气专项行动中，查处违法案件15件。")).toEqual(["partial-indicator holds"]);
  });

  test("cannot have more", () => {
    expect(verdicts("全年查处违法案件12件。燃气专项行动中，查处违法案件15件。")).toEqual([
      "partial-indicator violated",
    ]);
  });
});
