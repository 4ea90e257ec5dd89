import { expect, test } from "vitest";
import { examineFiles } from "../test/examine.ts";
import { type MemoryHost, memoryHost } from "../test/memory-host.ts";
import { samplePlugin } from "../test/sample-plugin.ts";
import type { LintFilesOptions } from "./lint.ts";

function run(host: MemoryHost, options: LintFilesOptions = {}) {
  const config = { extends: ["sample:recommended"] };
  return examineFiles(["报告.txt"], {
    profile: "none",
    plugins: { sample: samplePlugin },
    config,
    fix: true,
    host,
    ...options,
  });
}

test("fixes pass by pass until nothing is left, and a second run changes nothing", async () => {
  const host = memoryHost({ "报告.txt": "我们的的的的报告\r\n第二行的的\r\n" });
  const [result] = await run(host);
  expect(host.text("报告.txt")).toBe("我们的报告\r\n第二行的\r\n");
  expect(result?.fixed?.count).toBe(4);
  expect(result?.lint?.diagnostics).toEqual([]);

  const before = host.files.get("/reports/报告.txt");
  const [again] = await run(host);
  expect(again?.fixed).toBeUndefined();
  expect(host.files.get("/reports/报告.txt")).toBe(before);
});

test("keeps the encoding of the file", async () => {
  // “的的报告” in GBK.
  const gbk = new Uint8Array([0xb5, 0xc4, 0xb5, 0xc4, 0xb1, 0xa8, 0xb8, 0xe6]);
  const host = memoryHost({ "报告.txt": gbk });
  await run(host);
  expect([...(host.files.get("/reports/报告.txt") ?? [])]).toEqual([0xb5, 0xc4, 0xb1, 0xa8, 0xb8, 0xe6]);
});

test("a dry run gives the fixed content and leaves the file", async () => {
  const host = memoryHost({ "报告.txt": "的的" });
  const [result] = await run(host, { fix: "dry-run" });
  expect(new TextDecoder().decode(result?.fixed?.bytes)).toBe("的");
  expect(host.text("报告.txt")).toBe("的的");
});

test("a file that somebody changes meanwhile is not written over", async () => {
  const memory = memoryHost({ "报告.txt": "的的" });
  let reads = 0;
  const host: MemoryHost = {
    ...memory,
    async read(path) {
      if (reads++ > 0) memory.files.set(path, new TextEncoder().encode("别人改过的的"));
      return memory.read(path);
    },
  };
  const [result] = await run(host);
  expect(memory.text("报告.txt")).toBe("别人改过的的");
  expect(result?.fixed).toBeUndefined();
  expect(result?.problems.map(({ id }) => id)).toEqual(["changed-meanwhile"]);
});
