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
