import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { nodeHost } from "./node-host.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "reportlint-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

test("replacing a file keeps its mode and leaves nothing behind", async () => {
  const path = join(folder, "报告.txt");
  writeFileSync(path, "旧");
  chmodSync(path, 0o640);
  await nodeHost(folder).replace(path, new TextEncoder().encode("新"));
  expect(readFileSync(path, "utf8")).toBe("新");
  expect(statSync(path).mode & 0o777).toBe(0o640);
  expect(readdirSync(folder)).toEqual(["报告.txt"]);
});

test("what is read is plain bytes, of which a slice is a copy", async () => {
  const path = join(folder, "报告.txt");
  writeFileSync(path, "正文");
  const bytes = await nodeHost(folder).read(path);
  bytes.slice(0, 1)[0] = 0;
  expect(new TextDecoder().decode(bytes)).toBe("正文");
});

test("a link stays a link to the file that is replaced", async () => {
  const path = join(folder, "报告.txt");
  const link = join(folder, "最新.txt");
  writeFileSync(path, "旧");
  symlinkSync(path, link);
  await nodeHost(folder).replace(link, new TextEncoder().encode("新"));
  expect(readFileSync(path, "utf8")).toBe("新");
  expect(readdirSync(folder)).toEqual(["报告.txt", "最新.txt"]);
});

test("lists files and folders; links to folders are passed over, since they may lead in a circle", async () => {
  mkdirSync(join(folder, "下级"));
  writeFileSync(join(folder, "甲.txt"), "");
  symlinkSync(folder, join(folder, "环"));
  symlinkSync(join(folder, "甲.txt"), join(folder, "链接.txt"));
  symlinkSync(join(folder, "没有"), join(folder, "断链.txt"));
  expect(await nodeHost(folder).list(folder)).toEqual([
    { name: "下级", kind: "folder" },
    { name: "甲.txt", kind: "file" },
    { name: "链接.txt", kind: "file" },
  ]);
});

// As an archive from a Chinese Windows leaves them on Linux; other systems do not allow such names.
test.runIf(process.platform === "linux")("opens files whose names are GBK and no UTF-8", async () => {
  const gbk = Buffer.from([0xb1, 0xa8, 0xb8, 0xe6]);
  const named = (parent: Buffer, extension: string) =>
    Buffer.concat([parent, Buffer.from("/"), gbk, Buffer.from(extension)]);
  const below = named(Buffer.from(folder), "");
  mkdirSync(below);
  writeFileSync(named(below, ".txt"), "正文");

  const host = nodeHost(folder);
  expect(await host.list(folder)).toEqual([{ name: "报告", kind: "folder" }]);
  expect(await host.list(join(folder, "报告"))).toEqual([{ name: "报告.txt", kind: "file" }]);
  const path = join(folder, "报告", "报告.txt");
  await host.replace(path, new TextEncoder().encode("改后"));
  expect(new TextDecoder().decode(await host.read(path))).toBe("改后");

  // On a command line Node shows the name with replacement characters.
  const garbled = nodeHost(folder);
  const asGiven = join(folder, gbk.toString());
  expect(await garbled.kind(asGiven)).toBe("folder");
  expect((await garbled.list(asGiven)).map(({ name }) => name)).toEqual(["报告.txt"]);
});
