import { describe, expect, test } from "vitest";
import { pluginOf, ruleOf, wordRule } from "../../test/word-rule.ts";
import { documentFromText } from "../document/from-text.ts";
import { ConfigError, type LinterConfig } from "./config.ts";
import { createLinter } from "./linter.ts";
import type { Plugin } from "./plugin.ts";

const sum = wordRule("numbers/sum-mismatch", "和");
const share = wordRule("numbers/share", "占", { meta: { preset: "strict", severity: "warning" } });
const style = wordRule("wording/style", "进行", {
  meta: {
    preset: "all",
    severity: "info",
    schema: {
      type: "object",
      properties: {
        limit: { type: "integer", minimum: 1, description: "" },
        words: { type: "boolean", description: "" },
      },
    },
    defaultOptions: { limit: 3, words: true },
  },
});
const reportlint: Plugin = pluginOf([sum, share, style], { categories: { tables: { zh: "表格", en: "Tables" } } });
const hospital: Plugin = pluginOf([wordRule("hospital/beds", "床", { meta: { severity: "warning" } })], {
  configs: {
    icu: { extends: ["recommended", "reportlint:recommended"], rules: { "hospital/beds": "error" } },
    loop: { extends: ["pool"] },
    pool: { extends: ["hospital:loop"] },
    broken: { rules: { "hospital/bed": "error" } },
  },
});

const active = (config: Partial<LinterConfig>) =>
  Object.fromEntries(
    [...createLinter({ plugins: { reportlint, hospital }, ...config }).rules].map(([id, { severity }]) => [
      id,
      severity,
    ]),
  );

/** What is wrong with a configuration: `path: message`. */
function problems(config: Partial<LinterConfig>, language: "zh" | "en" | "zhHant" = "zh"): string[] {
  try {
    createLinter({ plugins: { reportlint, hospital }, ...config });
    return [];
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return error.problems.map(({ path, message }) => `${path.join(".")}: ${message[language]}`);
  }
}

describe("presets", () => {
  test("grow from recommended to all, each rule with its own severity", () => {
    expect(active({ extends: ["reportlint:recommended"] })).toEqual({ "numbers/sum-mismatch": "error" });
    expect(active({ extends: ["reportlint:strict"] })).toEqual({
      "numbers/sum-mismatch": "error",
      "numbers/share": "warning",
    });
    expect(Object.keys(active({ extends: ["reportlint:all"] }))).toHaveLength(3);
  });

  test("every plugin has them, and may add its own", () => {
    expect(active({ extends: ["hospital:recommended"] })).toEqual({ "hospital/beds": "warning" });
    expect(active({ extends: ["hospital:icu"] })).toEqual({
      "numbers/sum-mismatch": "error",
      "hospital/beds": "error",
    });
  });

  test("later ones win, and the configuration's own rules last", () => {
    expect(active({ extends: ["hospital:icu", "hospital:recommended"] })["hospital/beds"]).toBe("warning");
    expect(active({ extends: ["hospital:icu"], rules: { "hospital/beds": "off" } })).not.toHaveProperty(
      "hospital/beds",
    );
  });

  test("without presets and rules nothing is on", () => {
    expect(active({})).toEqual({});
  });
});

describe("a plugin under another name", () => {
  const plugins = { reportlint, clinic: hospital };

  test("lends it to its rules and presets", () => {
    expect(active({ plugins, extends: ["clinic:icu"] })).toEqual({
      "numbers/sum-mismatch": "error",
      "clinic/beds": "error",
    });
  });

  test("its rules speak under that name and find their own data", () => {
    const beds = ruleOf("hospital/beds", ({ data, document, id }) =>
      [data("wards"), data("clinic/wards")].flat().map(({ name }) => ({
        range: { start: document.blocks[0]?.range.start as never, end: document.blocks[0]?.range.end as never },
        messageId: "found",
        data: { word: `${name} ${id}` },
      })),
    );
    const clinic = pluginOf([beds], { data: { wards: [{ name: "儿科" }] } });
    const linter = createLinter({ plugins: { clinic }, extends: ["clinic:all"] });
    const { diagnostics } = linter.lint(documentFromText("床位"));
    expect(diagnostics.map(({ ruleId, message }) => [ruleId, message])).toEqual([
      ["clinic/beds", "有“儿科 clinic/beds”"],
    ]);
  });
});

describe("options", () => {
  const options = (config: Partial<LinterConfig>) =>
    createLinter({ plugins: { reportlint }, ...config }).rules.get("wording/style")?.options;

  test("complete the rule's own", () => {
    expect(options({ rules: { "wording/style": ["warn", { limit: 5 }] } })).toEqual({ limit: 5, words: true });
    expect(options({ rules: { "wording/style": "warn" } })).toEqual({ limit: 3, words: true });
  });

  test("of a preset stay when only the severity is changed", () => {
    const plugins = {
      reportlint,
      own: pluginOf([], { configs: { base: { rules: { "wording/style": ["warn", { limit: 9 }] } } } }),
    };
    expect(options({ plugins, extends: ["own:base"], rules: { "wording/style": "error" } })).toMatchObject({
      limit: 9,
    });
  });
});

describe("mistakes", () => {
  test("are all named at once, each with its place and what was probably meant", () => {
    expect(
      problems({
        extends: ["reportlint:recomended", "hospital:icu"],
        profile: "generic",
        rules: { "numbers/sum-mismach": "error", share: "warn", "wording/style": ["warn", { limit: 0, wrods: true }] },
        unusedSuppressions: "loud" as never,
        locale: "zh" as never,
      }),
    ).toEqual([
      "extends.0: 没有预设“reportlint:recomended”，是不是“reportlint:recommended”？",
      "rules.numbers/sum-mismach: 没有规则“numbers/sum-mismach”，是不是“numbers/sum-mismatch”？",
      "rules.share: 没有规则“share”，是不是“numbers/share”？",
      "rules.wording/style.1.limit: 这里应当是 integer 1..",
      "rules.wording/style.1.wrods: 规则“wording/style”没有选项“wrods”，它的选项有：limit, words",
      'unusedSuppressions: 级别只能是 off、info、warn、error 之一，不能是 "loud"',
      "locale: 没有语言“zh”，可写 auto、zh-Hans、zh-Hant 或 en",
      "profile: 没有报告类型“generic”",
    ]);
  });

  test("are named in every language, with the hint", () => {
    const config: Partial<LinterConfig> = { extends: ["reportlint:recomended"], profile: "总结" };
    expect(problems(config, "zhHant")).toEqual([
      "extends.0: 沒有預設“reportlint:recomended”，是不是“reportlint:recommended”？",
      "profile: 沒有報告類型“总结”",
    ]);
    expect(problems(config, "en")).toEqual([
      'extends.0: there is no preset "reportlint:recomended"; did you mean "reportlint:recommended"?',
      'profile: there is no profile "总结"',
    ]);
  });

  test.each<[string, Partial<LinterConfig>, string]>([
    [
      "severity",
      { rules: { "numbers/share": "warning" as never } },
      'rules.numbers/share: 级别只能是 off、info、warn、error 之一，不能是 "warning"',
    ],
    [
      "options of a rule without any",
      { rules: { "numbers/share": ["warn", {}] } },
      "rules.numbers/share.1: 规则“numbers/share”没有选项",
    ],
    [
      "preset circle",
      { extends: ["hospital:loop"] },
      "extends.0: 预设互相引用：hospital:loop → hospital:pool → hospital:loop",
    ],
    [
      "rule in a preset",
      { extends: ["hospital:broken"] },
      "extends.0: 预设“hospital:broken”里写了不存在的规则“hospital/bed”，是不是“hospital/beds”？",
    ],
    ["preset without plugin", { extends: ["recommended"] }, "extends.0: 没有预设“recommended”"],
    ["preset of Object", { extends: ["reportlint:constructor"] }, "extends.0: 没有预设“reportlint:constructor”"],
    [
      "plugin named like a category",
      { plugins: { reportlint, numbers: hospital } },
      "plugins.numbers: “numbers”是内置规则的类别，插件请换一个名称",
    ],
    [
      "plugin named like a category without rules",
      { plugins: { reportlint, tables: hospital } },
      "plugins.tables: “tables”是内置规则的类别，插件请换一个名称",
    ],
    [
      "plugin name",
      { plugins: { "a/b": hospital } },
      "plugins.a/b: 插件名“a/b”不能为空，也不能含有空白、逗号、“/”或“:”",
    ],
    [
      "two rules of one id",
      { plugins: { reportlint: pluginOf([sum, sum]) } },
      "plugins.reportlint: 插件里有两条规则都叫“numbers/sum-mismatch”",
    ],
    [
      "rule id without category",
      { plugins: { own: pluginOf([ruleOf("beds", () => [])]) } },
      "plugins.own: 插件里的规则编号“beds”应写成“类别/名称”",
    ],
  ])("%s", (_, config, problem) => {
    expect(problems(config)).toContainEqual(expect.stringContaining(problem));
  });

  test("a profile that two plugins bring", () => {
    const profile = {
      id: "annual",
      title: { zh: "年报", en: "annual" },
      source: { zh: "无", en: "none" },
      sections: [],
      signature: { agency: "optional", date: "optional" },
    } as const;
    const own = pluginOf([], { profiles: [profile] });
    expect(problems({ plugins: { one: own, two: own } })).toEqual([
      "plugins.two: 报告类型“annual”在插件“one”里已经有了",
    ]);
  });
});
