import { describe, expect, test } from "vitest";
import { compareAgencies, isAgencyName } from "./agency-names.ts";

describe("names of offices", () => {
  test.each([
    "湖东县水利局",
    "中共湖东县委",
    "湖东县人民政府",
    "望澜镇人民政府",
    "湖东县卫生健康委员会",
    "湖东县人民政府办公室",
    "湖东县水利局(湖东县河长制办公室)办公室",
    "湖 东 县 水 利 局",
    "湖东县中心医院",
  ])("%s", (name) => {
    expect(isAgencyName(name)).toBe(true);
  });

  test.each(["局", "2026年1月5日", "工作由县水利局负责", "县水利局，县司法局", "特此报告", "湖东县水利局。", ""])(
    "not “%s”",
    (text) => {
      expect(isAgencyName(text)).toBe(false);
    },
  );
});

describe("two ways of naming an office", () => {
  test.each([
    ["湖东县水利局", "湖东县水利局", "same"],
    ["湖东县水利局", "县水利局", "same"],
    ["水利局", "湖东县水利局", "same"],
    ["湖东县人民政府", "湖东县政府", "same"],
    ["中共湖东县委", "湖东县委", "same"],
    ["湖 东 县 水 利 局", "湖东县水利局", "same"],
    ["湖东县水利局(盖章)", "湖东县水利局", "same"],
    ["湖东县望澜镇", "望澜镇人民政府", "same"],
    ["望澜街道", "湖东县望澜街道办事处", "same"],
    ["湖东县", "湖东县人民政府", "same"],
    ["湖东县水务局", "湖东县水利水务局", "short-form"],
    ["湖东县水利局办公室", "湖东县水利局", "own-office"],
    ["湖东县水利局法规科", "湖东县水利局", "own-office"],
    ["湖东县水利局", "湖东县司法局", "different"],
    ["湖东县水利局", "湖西县水利局", "different"],
    ["湖东县水利局", "湖东县人民政府", "different"],
    ["望澜镇人民政府", "听潮镇人民政府", "different"],
  ] as const)("%s, %s: %s", (one, other, kinship) => {
    expect(compareAgencies(one, other)).toBe(kinship);
    expect(compareAgencies(other, one)).toBe(kinship);
  });
});
