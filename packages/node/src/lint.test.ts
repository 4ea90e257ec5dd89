import { expect, test } from "vitest";
import { examineFiles, examineText } from "../test/examine.ts";
import { memoryHost } from "../test/memory-host.ts";
import { brokenReaderPlugin, samplePlugin } from "../test/sample-plugin.ts";
import type { FileResult } from "./file-result.ts";

const FRAGMENT = { profile: "none", config: { extends: ["sample:recommended"] }, plugins: { sample: samplePlugin } };

test("examines a text", async () => {
  const result = await examineText("全年办案20件，其中普通程序12件、简易程序7件。", {
    profile: "none",
    config: false,
    host: memoryHost({}),
  });
  expect(result.filePath).toBe("/reports/text.txt");
  expect(result.lint?.diagnostics.map(({ ruleId }) => ruleId)).toEqual(["numbers/sum-mismatch"]);
});

test("a text is read as its name says", async () => {
  const { document } = await examineText("# 标题\n", { filePath: "报告.md", config: false, host: memoryHost({}) });
  expect(document?.format).toBe("markdown");
});

test("one file that cannot be read does not stop the others", async () => {
  const host = memoryHost({ "甲.txt": "正文。", "乙.pdf": "%PDF-1.7", "丙.broken": "x", "丁.txt": "正文。" });
  const plugins = { sample: samplePlugin, broken: brokenReaderPlugin };
  const results = await examineFiles(["甲.txt", "没有.txt", "乙.pdf", "丙.broken", "丁.txt"], {
    ...FRAGMENT,
    plugins,
    host,
  });
  expect(results.map(brief)).toEqual([
    "/reports/甲.txt examined",
    "/reports/没有.txt no-such-file",
    "/reports/乙.pdf unsupported-format",
    "/reports/丙.broken reader-failed",
    "/reports/丁.txt examined",
  ]);
});

test("a file that cannot be opened says why", async () => {
  const memory = memoryHost({ "甲.txt": "" });
  const locked = {
    ...memory,
    read: async () => Promise.reject(Object.assign(new Error("EACCES"), { code: "EACCES" })),
  };
  const [result] = await examineFiles(["甲.txt"], { ...FRAGMENT, host: locked });
  expect(result?.problems.map(({ message }) => message)).toEqual([
    {
      zh: "文件打不开：没有权限",
      en: "the file cannot be opened: no permission",
      zhHant: "文件打不開：沒有權限",
    },
  ]);
});

test("an ignored file that is named is a result that says so", async () => {
  const host = memoryHost({ "归档/甲.txt": "正文。" });
  const [result] = await examineFiles(["归档/甲.txt"], { config: { ignores: ["归档"] }, host });
  expect(result?.skipped?.zh).toBe("没有检查：配置的 ignores 排除了这个文件");
  expect(result?.lint).toBeUndefined();
});

function brief({ filePath, problems, lint }: FileResult): string {
  return `${filePath} ${lint === undefined ? problems.map(({ id }) => id).join() : "examined"}`;
}
