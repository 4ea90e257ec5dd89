import { expect, test } from "vitest";
import { examineFiles, examineText } from "../test/examine.ts";
import { memoryHost } from "../test/memory-host.ts";
import { samplePlugin } from "../test/sample-plugin.ts";
import { toEslintResult } from "./eslint-result.ts";

const OPTIONS = {
  config: { extends: ["sample:all"] },
  plugins: { sample: samplePlugin },
  profile: "none",
  host: memoryHost({}),
};

test("a finding has its place, its evidence and its fix, as ESLint writes them", async () => {
  const text = "2025年我们的的报告\n\n今年的工作。\n";
  expect(toEslintResult(await examineText(text, OPTIONS))).toEqual({
    filePath: "/reports/text.txt",
    messages: [
      {
        ruleId: "sample/doubled-de",
        messageId: "doubled",
        severity: 1,
        message: "“的的”应为“的”",
        line: 1,
        column: 8,
        endLine: 1,
        endColumn: 10,
        fix: { range: [7, 9], text: "的" },
      },
      {
        ruleId: "sample/vague-year",
        messageId: "vague",
        severity: 0,
        message: "“今年”不知是哪一年",
        line: 3,
        column: 1,
        endLine: 3,
        endColumn: 3,
        derivation: "今年＝标题年份",
        related: [{ message: "标题里的年份", line: 1, column: 1, endLine: 1, endColumn: 6 }],
        suggestions: [{ messageId: "write", desc: "写作“2025年”", fix: { range: [13, 15], text: "2025年" } }],
      },
    ],
    suppressedMessages: [],
    errorCount: 0,
    fatalErrorCount: 0,
    warningCount: 1,
    infoCount: 1,
    fixableErrorCount: 0,
    fixableWarningCount: 1,
    profile: null,
    claims: { holds: 0, violated: 0, undecided: 0 },
  });
});

test("a suppressed finding is kept, with the reason that was given", async () => {
  const text = "<!-- reportlint-disable-next-line sample/doubled-de -- 原文如此 -->\n的的\n";
  const result = toEslintResult(await examineText(text, OPTIONS));
  expect(result.messages).toEqual([]);
  expect(result.suppressedMessages).toMatchObject([
    { ruleId: "sample/doubled-de", line: 2, suppressions: [{ kind: "directive", justification: "原文如此" }] },
  ]);
});

test("a file that could not be read is one fatal error", async () => {
  const [missing] = await examineFiles(["没有.txt"], OPTIONS);
  expect(missing && toEslintResult(missing)).toMatchObject({
    filePath: "/reports/没有.txt",
    messages: [{ ruleId: null, fatal: true, severity: 2, line: 1, column: 1 }],
    errorCount: 1,
    fatalErrorCount: 1,
    profile: null,
    claims: { holds: 0, violated: 0, undecided: 0 },
  });
});
