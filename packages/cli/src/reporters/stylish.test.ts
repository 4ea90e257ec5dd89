import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { samplePlugin } from "../../../node/test/sample-plugin.ts";
import { run } from "../../test/run.ts";
import { displayWidth } from "../display-width.ts";

const EXAMPLES = new URL("../../../../examples/", import.meta.url);

/** The example reports of the checkout: what a person sees first. */
const examples = Object.fromEntries(
  readdirSync(EXAMPLES)
    .filter((name) => /\.(?:txt|md)$/u.test(name))
    .map((name) => [name, readFileSync(new URL(name, EXAMPLES), "utf8")]),
);

test("the example reports", async () => {
  const { out } = await run(Object.keys(examples).sort(), { files: examples });
  expect(out).toMatchSnapshot();
});

test("in English, on a wide terminal", async () => {
  const { out } = await run(["湖东县水利局.txt", "--locale", "en", "--no-color"], {
    files: examples,
    terminal: { columns: 100 },
  });
  expect(out).toMatchSnapshot();
});

const TRADITIONAL_REPORT = "湖東縣司法局.txt";
/** Characters of Simplified script that our own words have and a Traditional report has not. */
const SIMPLIFIED = /[错误检报组处无应为类与关发现说请这个]/u;

test("a Traditional report is told of in Traditional script, from its title to the summary", async () => {
  const files = { ...examples, "扫描件.pdf": "%PDF-1.7" };
  const { out } = await run([TRADITIONAL_REPORT, "扫描件.pdf", "没有这个.txt"], { files });
  const ours = out.replaceAll("扫描件.pdf", "").replaceAll("没有这个.txt", "");
  expect(ours.split("\n").filter((line) => SIMPLIFIED.test(line))).toEqual([]);
  expect(ours).toContain("按“法治政府建設年度報告”檢查");
  expect(ours).toContain("暫不支持讀取 PDF");
  expect(ours).toMatch(/\n檢查 1 份報告：.*；2 份無法檢查；核對 /u);
});

test("beside a Simplified report the summary is in Simplified script, the blocks are each in their own", async () => {
  const { out } = await run([TRADITIONAL_REPORT, "湖东县水利局.txt"], { files: examples });
  expect(out).toContain("按“法治政府建設年度報告”檢查");
  expect(out).toContain("按“法治政府建设年度报告”检查");
  expect(out).toMatch(/\n检查 2 份报告：/u);
});

test.each([
  ["zh-Hans", "按“法治政府建设年度报告”检查", "检查 1 份报告："],
  ["zh-Hant", "按“法治政府建設年度報告”檢查", "檢查 1 份報告："],
  ["en", "checked as “Annual report on building a law-based government”", "1 report examined: "],
])("a locale that is asked for is that of everything: %s", async (locale, title, summary) => {
  const { out } = await run([TRADITIONAL_REPORT, "--locale", locale], { files: examples });
  expect(out).toContain(title);
  expect(out).toContain(`\n${summary}`);
});

test("a Word report has no lines; its places have names in the language of the findings", async () => {
  const name = "云岭县司法局.docx";
  const files = { [name]: readFileSync(new URL(name, EXAMPLES)) };
  const places = async (locale: string) => {
    const { out } = await run([name, "--locale", locale], { files });
    return new Set(out.match(/(?<=^ +)\S.*?(?= · )/gmu)?.map((place) => place.replace(/\d+/gu, "…")));
  };
  expect(await places("zh-Hant")).toEqual(new Set(["第…段"]));
  expect(await places("en")).toEqual(new Set(["paragraph …"]));
});

test("no line is longer than the terminal is wide, unless a single word is", async () => {
  const { out } = await run(Object.keys(examples), {
    files: examples,
    terminal: { columns: 60 },
    env: { NO_COLOR: "1" },
  });
  expect(out.split("\n").filter((line) => displayWidth(line) > 60)).toEqual([]);
});

test("suggestions, fixes, evidence elsewhere, files that cannot be read and files that are skipped", async () => {
  const files = {
    "甲.txt": "关于2025年工作的的报告\n\n今年的工作已经完成。\n",
    "归档/乙.txt": "正文。\n",
    "扫描件.pdf": "%PDF-1.7",
    "reportlint.config.yaml": `
plugins: { sample: ./sample.mjs }
extends: [sample:all]
profile: none
ignores: [归档]
`,
  };
  const modules = { "sample.mjs": { default: samplePlugin } };
  const { out } = await run(["甲.txt", "归档/乙.txt", "扫描件.pdf", "没有.txt"], { files, modules });
  expect(out).toMatchSnapshot();
});
