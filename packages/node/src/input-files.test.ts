import { expect, test } from "vitest";
import { memoryHost } from "../test/memory-host.ts";
import { inputFiles } from "./input-files.ts";

const DISK = {
  "乙.txt": "",
  "甲.docx": "",
  "下级/丙.md": "",
  "下级/归档/旧.md": "",
  "下级/扫描件.pdf": "",
  "下级/照片.png": "",
  "下级/~$甲.docx": "",
  "下级/.草稿.txt": "",
  "下级/node_modules/说明.md": "",
  "报告[定稿].txt": "",
  "空/照片.png": "",
};

async function inputs(
  patterns: string[],
  ignored: (path: string) => boolean = () => false,
  language: "zh" | "zhHant" = "zh",
): Promise<string[]> {
  const found = await inputFiles(patterns, {
    host: memoryHost(DISK),
    extensions: new Set([".txt", ".md", ".docx"]),
    isIgnored: ignored,
  });
  return found.map((input) => {
    const remark = "problem" in input ? ` ${input.problem.message[language]}` : "ignored" in input ? " (ignored)" : "";
    return input.path.replace("/reports/", "") + remark;
  });
}

test("a folder stands for its reports and those below it; foreign formats are named, pictures are not", async () => {
  expect(await inputs(["下级"])).toEqual(["下级/丙.md", "下级/归档/旧.md", "下级/扫描件.pdf"]);
});

test("the order is the one that was given, and nothing comes twice", async () => {
  expect(await inputs(["甲.docx", "下级/丙.md", "下级", "*.txt", "甲.docx"])).toEqual([
    "甲.docx",
    "下级/丙.md",
    "下级/归档/旧.md",
    "下级/扫描件.pdf",
    "乙.txt",
    "报告[定稿].txt",
  ]);
});

test("a name with brackets is a name first", async () => {
  expect(await inputs(["报告[定稿].txt"])).toEqual(["报告[定稿].txt"]);
  expect(await inputs(["[乙丙].txt"])).toEqual(["乙.txt"]);
});

test("globs cross folders with **", async () => {
  expect(await inputs(["*.md"])).toEqual(["*.md 没有文件与之相符；通配符中 * 不跨文件夹，** 跨文件夹"]);
  expect(await inputs(["**/*.md"])).toEqual(["下级/丙.md", "下级/归档/旧.md"]);
  expect(await inputs(["下级/*.{md,pdf}"])).toEqual(["下级/丙.md", "下级/扫描件.pdf"]);
});

test("a file named by itself is taken whatever it is", async () => {
  expect(await inputs(["下级/照片.png"])).toEqual(["下级/照片.png"]);
});

test("what is not there is said, with the name that may have been meant", async () => {
  expect(await inputs(["甲.docs", "别处/甲.docx", "空"])).toEqual([
    "甲.docs 没有这个文件；同一文件夹里有“甲.docx”",
    "别处/甲.docx 没有这个文件或文件夹，请检查路径",
    "空 这个文件夹里没有报告",
  ]);
});

test("what is not there is said in Traditional script, too; names of files stay as they are", async () => {
  expect(await inputs(["报告定稿.txt", "空"], undefined, "zhHant")).toEqual([
    "报告定稿.txt 沒有這個文件；同一文件夾裡有“报告[定稿].txt”",
    "空 這個文件夾裡沒有報告",
  ]);
});

test("ignored files are left out of folders, and said to be ignored where they are named", async () => {
  const isIgnored = (path: string) => path.includes("归档");
  expect(await inputs(["下级/**/*.md"], isIgnored)).toEqual(["下级/丙.md"]);
  expect(await inputs(["下级/归档/旧.md"], isIgnored)).toEqual(["下级/归档/旧.md (ignored)"]);
  expect(await inputs(["下级/归档"], isIgnored)).toEqual(["下级/归档 与之相符的文件都被配置的 ignores 排除了"]);
});
