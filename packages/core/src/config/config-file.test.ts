import { expect, test } from "vitest";
import { parseConfig } from "./index.ts";

test("reads a whole configuration", () => {
  const { value, problems } = parseConfig(
    `# 全局
extends: [reportlint:strict]
plugins: { hospital: ./plugins/hospital.mjs }
profile: rule-of-law-annual
report: { agency: 云溪县水利局, year: 2025 }
locale: zh-Hans
rules:
  numbers/sum-mismatch: warn
  structure/required-section: [error, { mentioned: error }]
  signature/date-missing: off
overrides:
  - files: [乡镇/**]
    profile: none
ignores: [归档/**]
settings: { hospital: { beds: 300 } }
unusedSuppressions: error
`,
    "reportlint.config.yaml",
  );
  expect(problems).toEqual([]);
  expect(value?.rules).toEqual({
    "numbers/sum-mismatch": "warn",
    "structure/required-section": ["error", { mentioned: "error" }],
    "signature/date-missing": "off",
  });
  expect(value?.overrides).toEqual([{ files: ["乡镇/**"], profile: "none" }]);
});

test("an empty file is an empty configuration", () => {
  expect(parseConfig("# 以后再写\n", "c.yaml").value).toEqual({});
});

test.each([
  ["a misspelt key", "rule:\n  a: off", "1:1 没有“rule”这个键，是不是“rules”？"],
  [
    "a misspelt key inside",
    "overrides:\n  - files: [a]\n    profil: none",
    "3:5 没有“profil”这个键，是不是“profile”？",
  ],
  ["a key like no other", "report:\n  phone: 1", "2:3 没有“phone”这个键；这里可以写：agency、year"],
  ["a key that is missing", "overrides:\n  - profile: none", "2:5 缺少“files”，请补上"],
  ["a wrong type", "report:\n  year: 二〇二五", "2:3 应为数，这里是“二〇二五”"],
  ["a number out of bounds", "report:\n  year: 25", "2:3 应为不小于 1949 的数，这里是 25"],
  ["a text for a list", "extends: reportlint:strict", "1:1 应为列表（每行一个“- ”），这里是“reportlint:strict”"],
  ["an empty list", "ignores: []", "1:1 应为至少 1 项的列表，这里是有 0 项的列表"],
  ["an entry without a value", "rules:", "1:1 应为一组“键: 值”，这里是空的"],
  [
    "an unknown severity",
    "rules:\n  a/b: warning",
    "2:3 应为 off、info、warn、error 之一，或 [严重程度, {选项}]，这里是“warning”",
  ],
  [
    "an unknown severity beside options",
    "rules:\n  a/b: [warning, {}]",
    "2:9 应为 off、info、warn、error 之一，这里是“warning”",
  ],
  ["a list where the file should be a mapping", "- a", "1:1 应为一组“键: 值”，这里是有 1 项的列表"],
])("names the place and the remedy of %s", (_, text, expected) => {
  expect(found(text)).toEqual([expected]);
});

test.each([
  ["a full-width colon", "rules：\n  a: off", "1:1 这里用了全角冒号“：”；YAML 的冒号要用半角“:”，后面空一格"],
  ["a tab", "rules:\n\ta/b: off", "2:1 缩进用了制表符；YAML 只能用空格缩进"],
  ["a key given twice", "locale: en\nlocale: auto", "2:1 这个键写了两次；请合并成一处"],
  [
    "a bracket that is not closed",
    "extends: [a\nlocale: en",
    "2:1 缩进有误或括号没有配对；同一层的内容要对齐，[ 和 { 要有对应的 ] 和 }",
  ],
  ["a pattern that begins with *", "ignores: [*.txt]", "1:1 引用（*名称）没有对应的定义；以 * 开头的值要用引号括起来"],
])("explains broken YAML: %s", (_, text, expected) => {
  expect(found(text)).toEqual([expected]);
});

test("names all problems, in the order of the file, in every language", () => {
  const { value, problems } = parseConfig("rules: 3\nlocal: en\n", "配置/reportlint.config.yaml");
  expect(value).toBeUndefined();
  expect(problems).toEqual([
    {
      file: "配置/reportlint.config.yaml",
      line: 1,
      column: 1,
      message: {
        zh: "应为一组“键: 值”，这里是 3",
        en: "expected a mapping of “key: value”, found 3",
        zhHant: "應為一組“鍵: 值”，這裡是 3",
      },
    },
    {
      file: "配置/reportlint.config.yaml",
      line: 2,
      column: 1,
      message: {
        zh: "没有“local”这个键，是不是“locale”？",
        en: "unknown key “local”; did you mean “locale”?",
        zhHant: "沒有“local”這個鍵，是不是“locale”？",
      },
    },
  ]);
});

test("what is quoted from the file stays as it is in Traditional messages", () => {
  const { problems } = parseConfig("rules:\n  a/b: 警告\n单位: 乙\n", "c.yaml");
  expect(problems.map(({ message }) => message.zhHant)).toEqual([
    "應為 off、info、warn、error 之一，或 [嚴重程度, {選項}]，這裡是“警告”",
    "沒有“单位”這個鍵；這裡可以寫：extends、plugins、profile、report、locale、rules、overrides、ignores、settings、unusedSuppressions",
  ]);
  expect(parseConfig("rules：\n  a/b: off", "c.yaml").problems[0]?.message.zhHant).toBe(
    "這裡用了全角冒號“：”；YAML 的冒號要用半角“:”，後面空一格",
  );
});

test("finds the place of problems that only the engine sees", () => {
  const parsed = parseConfig("locale: en\nrules:\n  numbers/sum-mismach: off\n", "c.yaml");
  const message = { zh: "没有这条规则", en: "no such rule" };
  expect(parsed.located([{ path: ["rules", "numbers/sum-mismach"], message }])).toEqual([
    { file: "c.yaml", line: 3, column: 3, message },
  ]);
  expect(parsed.located([{ path: ["rules", "numbers/sum-mismach", 1, "depth"], message }])).toMatchObject([
    { line: 3 },
  ]);
  expect(parsed.located([{ path: ["plugins", "x"], message }])).toMatchObject([{ line: 1, column: 1 }]);
});

function found(text: string): string[] {
  return parseConfig(text, "c.yaml").problems.map(({ line, column, message }) => `${line}:${column} ${message.zh}`);
}
