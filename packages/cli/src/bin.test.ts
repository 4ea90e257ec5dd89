import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";

const BIN = fileURLToPath(new URL("../bin/reportlint.mjs", import.meta.url));

let folder: string;

beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "reportlint-")));
  mkdirSync(join(folder, "乡镇"));
  writeFileSync(join(folder, "乡镇", "报告[1].txt"), "全年办案20件，其中普通程序12件、简易程序7件。\n");
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test.concurrent("runs from the sources, without a build", async () => {
  expect(await start(["乡镇/报告[1].txt", "--profile", "none", "--format", "json"])).toMatchObject({
    code: 1,
    err: "",
  });
});

test.concurrent("paths are meant from where a package script was called", async () => {
  const env = { INIT_CWD: join(folder, "乡镇"), npm_package_json: join(folder, "package.json") };
  const { code, out } = await start(["报告[1].txt", "--profile", "none", "--format", "json"], { env });
  expect(JSON.parse(out)).toMatchObject([{ filePath: join(folder, "乡镇", "报告[1].txt"), errorCount: 1 }]);
  expect(code).toBe(1);
});

test.concurrent("a program that a package script starts elsewhere stays where it is", async () => {
  const env = { INIT_CWD: join(folder, "乡镇"), npm_package_json: join(folder, "elsewhere", "package.json") };
  const { out } = await start(["报告[1].txt", "--format", "json"], { env });
  expect(JSON.parse(out)).toMatchObject([{ filePath: join(folder, "报告[1].txt"), fatalErrorCount: 1 }]);
});

test.concurrent("a reader who has seen enough is no failure", async () => {
  const { code, err } = await start(["乡镇", "--profile", "none"], { hangUp: true });
  expect([code, err]).toEqual([1, ""]);
});

test.concurrent("standard input and output are pipes", async () => {
  const { code, out } = await start(["-", "--format", "json", "--profile", "none"], { input: "正文。\n" });
  expect(JSON.parse(out)).toMatchObject([{ filePath: join(folder, "stdin.txt"), messages: [] }]);
  expect(code).toBe(0);
});

interface Start {
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
  /** Closes the pipe before anything comes out of it. */
  readonly hangUp?: boolean;
}

function start(argv: readonly string[], { env = {}, input = "", hangUp = false }: Start = {}) {
  const { INIT_CWD: _, npm_package_json: __, ...inherited } = process.env;
  const child = spawn(process.execPath, [BIN, ...argv], { cwd: folder, env: { ...inherited, NO_COLOR: "1", ...env } });
  let out = "";
  let err = "";
  child.stdout.on("data", (chunk: Buffer) => {
    out += chunk.toString();
  });
  child.stderr.on("data", (chunk: Buffer) => {
    err += chunk.toString();
  });
  if (hangUp) child.stdout.destroy();
  child.stdin.end(input);
  return new Promise<{ code: number | null; out: string; err: string }>((resolve) => {
    child.on("close", (code) => resolve({ code, out, err }));
  });
}
