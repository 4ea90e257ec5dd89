import { expect, test } from "vitest";
import { memoryHost } from "../test/memory-host.ts";
import { samplePlugin } from "../test/sample-plugin.ts";
import { ConfigurationError } from "./configuration-error.ts";
import type { ProjectOptions } from "./project.ts";
import { openProject } from "./project.ts";

const CONFIG = "reportlint.config.yaml";

test("without a configuration the recommended rules are on", async () => {
  const project = await openProject({ host: memoryHost({}) });
  expect(project.configFile).toBeUndefined();
  expect(project.linterFor("报告.txt").rules.get("numbers/sum-mismatch")?.severity).toBe("error");
});

test("a configuration is found in a folder above, and its patterns start there", async () => {
  const host = memoryHost(
    { "/office/reports/reportlint.config.yaml": "ignores: [归档]" },
    { cwd: "/office/reports/2025/县局" },
  );
  const project = await openProject({ host });
  expect(project.configFile).toBe("/office/reports/reportlint.config.yaml");
  expect(project.isIgnored("/office/reports/归档/旧.txt")).toBe(true);
  expect(project.isIgnored("/office/reports/2025/归档说明.txt")).toBe(false);
});

test("a configuration can be named, given, or declined", async () => {
  const host = memoryHost({ [CONFIG]: "locale: en", "other.yaml": "locale: zh-Hant" });
  expect((await openProject({ host })).locale).toBe("en");
  expect((await openProject({ host, config: "other.yaml" })).locale).toBe("zh-Hant");
  expect((await openProject({ host, config: { locale: "zh-Hans" } })).locale).toBe("zh-Hans");
  expect((await openProject({ host, config: false })).locale).toBe("auto");
});

test("overrides apply to the files they name, later ones last, and the caller has the last word", async () => {
  const host = memoryHost({
    [CONFIG]: `
rules: { numbers/sum-mismatch: warn, ordinals/gap: off }
overrides:
  - files: [乡镇]
    rules: { numbers/sum-mismatch: off }
  - files: ["*.md"]
    rules: { numbers/sum-mismatch: info, ordinals/gap: warn }
`,
  });
  const severities = async (path: string, options: ProjectOptions = {}) => {
    const { rules } = (await openProject({ ...options, host })).linterFor(path);
    return ["numbers/sum-mismatch", "ordinals/gap"].map((id) => rules.get(id)?.severity ?? "off");
  };
  expect(await severities("县局.txt")).toEqual(["warning", "off"]);
  expect(await severities("乡镇/望澜镇.txt")).toEqual(["off", "off"]);
  expect(await severities("乡镇/望澜镇.md")).toEqual(["info", "warning"]);
  expect(await severities("乡镇/望澜镇.md", { rules: { "ordinals/gap": "error" } })).toEqual(["info", "error"]);
});

test("a plugin is loaded by its path from the configuration, or as a package installed beside it", async () => {
  const host = memoryHost(
    {
      "/office/reportlint.config.yaml": "plugins: { ours: ./plugins/ours.mjs, sample: reportlint-plugin-sample }",
      "/office/node_modules/reportlint-plugin-sample/package.json": JSON.stringify({
        exports: { ".": { types: "./index.d.ts", import: "./lib/index.js" } },
      }),
    },
    {
      cwd: "/office/reports",
      modules: {
        "/office/plugins/ours.mjs": { default: samplePlugin },
        "/office/node_modules/reportlint-plugin-sample/lib/index.js": { default: samplePlugin },
      },
    },
  );
  const { plugins } = await openProject({ host });
  expect(Object.keys(plugins)).toEqual(["reportlint", "ours", "sample"]);
});

test("a configuration may be saved as a Chinese Windows saves it", async () => {
  // ignores: [归档], in GBK.
  const gbk = new Uint8Array([...Buffer.from("ignores: ["), 0xb9, 0xe9, 0xb5, 0xb5, ...Buffer.from("]\r\n")]);
  const project = await openProject({ host: memoryHost({ [CONFIG]: gbk }) });
  expect(project.isIgnored("归档/旧.txt")).toBe(true);
});

test("a profile may be a file of one's own", async () => {
  const host = memoryHost({
    "config/reportlint.config.yaml": "profile: ./hospital.yaml",
    "config/hospital.yaml": "{ id: hospital-annual, title: 医院年报, source: 办法, sections: [] }",
  });
  const project = await openProject({ host, config: "config/reportlint.config.yaml" });
  expect(Object.values(project.plugins).flatMap(({ profiles = [] }) => profiles.map(({ id }) => id))).toContain(
    "hospital-annual",
  );
});

test.each([
  [
    "a configuration that is not there",
    { config: "none.yaml" },
    {},
    ["/reports/none.yaml 没有这个配置文件，请检查 --config 的路径"],
  ],
  [
    "a key that is misspelt",
    {},
    { [CONFIG]: "rule: {}" },
    ["/reports/reportlint.config.yaml:1:1 没有“rule”这个键，是不是“rules”？"],
  ],
  [
    "rules that do not exist, in an override too",
    {},
    { [CONFIG]: "rules:\n  numbers/sum-mismach: off\noverrides:\n  - files: [a]\n    rules:\n      ordinals/gab: off" },
    [
      "/reports/reportlint.config.yaml:2:3 没有规则“numbers/sum-mismach”，是不是“numbers/sum-mismatch”？",
      "/reports/reportlint.config.yaml:6:7 没有规则“ordinals/gab”，是不是“ordinals/gap”？",
    ],
  ],
  [
    "a rule that the caller gave",
    { rules: { "ordinals/gab": "off" } },
    {},
    ["没有规则“ordinals/gab”，是不是“ordinals/gap”？"],
  ],
  [
    "plugins that cannot be loaded",
    {},
    { [CONFIG]: "plugins:\n  a: ./a.mjs\n  b: b-plugin\n  c: ./c.mjs", "c.mjs": "" },
    [
      "/reports/reportlint.config.yaml:2:3 没有插件文件“./a.mjs”，请检查路径",
      "/reports/reportlint.config.yaml:3:3 找不到插件包“b-plugin”：请在配置所在的文件夹安装它；如果是文件，路径要以 ./ 开头",
      "/reports/reportlint.config.yaml:4:3 插件“./c.mjs”加载时出错：no module /reports/c.mjs",
    ],
  ],
  [
    "a plugin that takes the place of the built-in one",
    {},
    { [CONFIG]: "plugins:\n  reportlint: ./ours.mjs" },
    ["/reports/reportlint.config.yaml:2:3 “reportlint”是内置插件的名称，插件请换一个名称"],
  ],
  [
    "a profile that has the name of another",
    {},
    {
      [CONFIG]: "locale: en\nprofile: p.yaml",
      "p.yaml": "{ id: generic-report, title: 甲, source: 乙, sections: [] }",
    },
    ["/reports/reportlint.config.yaml:2:1 报告类型“generic-report”在插件“reportlint”里已经有了"],
  ],
  [
    "a profile that is not there",
    {},
    { [CONFIG]: "overrides:\n  - files: [a]\n    profile: p.yaml" },
    ["/reports/reportlint.config.yaml:3:5 没有报告类型文件“p.yaml”，请检查路径"],
  ],
  [
    "a mistake in a profile",
    { profile: "p.yaml" },
    { "p.yaml": "id: a\ntitle: 甲\nsource: 乙\nsection: []" },
    ["/reports/p.yaml:1:1 缺少“sections”，请补上", "/reports/p.yaml:4:1 没有“section”这个键，是不是“sections”？"],
  ],
] satisfies [string, ProjectOptions, Record<string, string>, string[]][])(
  "names %s",
  async (_, options, files, expected) => {
    const error = await openProject({ ...options, host: memoryHost(files) }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ConfigurationError);
    const found = (error as ConfigurationError).problems.map(({ file, line, column, message }) =>
      [[file, line, column].filter((part) => part !== undefined).join(":"), message.zh].filter(Boolean).join(" "),
    );
    expect(found).toEqual(expected);
  },
);
