import { basename, dirname, extname, join, relative, resolve } from "node:path";
import { nearest, type Problem } from "@reportlint/core";
import { commandLineGlob } from "./glob.ts";
import type { Host } from "./host.ts";

/** A file to examine, or why there is nothing to examine. */
export type Input =
  | { readonly path: string }
  /** Named by itself, but ignored by the configuration. */
  | { readonly path: string; readonly ignored: true }
  | { readonly path: string; readonly problem: Problem };

export interface InputOptions {
  readonly host: Host;
  /** Lower case, with the dot. */
  readonly extensions: ReadonlySet<string>;
  isIgnored(path: string): boolean;
}

/**
 * The files that paths, folders and globs stand for, each once, in the order in which they were given.
 *
 * What exists is taken at its name before it is read as a glob, so `报告[定稿].docx` needs no escaping.
 */
export async function inputFiles(patterns: readonly string[], options: InputOptions): Promise<Input[]> {
  const inputs = new Map<string, Input>();
  for (const pattern of patterns) {
    for (const input of await inputsOf(pattern, options)) {
      if (!inputs.has(input.path)) inputs.set(input.path, input);
    }
  }
  return [...inputs.values()];
}

async function inputsOf(pattern: string, options: InputOptions): Promise<Input[]> {
  const { host } = options;
  const path = resolve(host.cwd, pattern);
  const kind = await host.kind(path);
  if (kind === "file") return [options.isIgnored(path) ? { path, ignored: true } : { path }];
  const search = kind === "folder" ? { folder: path, matches: () => true } : commandLineGlob(pattern);
  if (search === undefined) return [{ path, problem: await noSuchFile(path, host) }];
  const folder = resolve(host.cwd, search.folder);
  if ((await host.kind(folder)) !== "folder") return [{ path, problem: NO_MATCH }];
  const found: Input[] = [];
  let passedOver = 0;
  for await (const file of filesBelow(folder, host)) {
    if (!search.matches(relative(folder, file)) || !isReport(file, options)) continue;
    if (options.isIgnored(file)) passedOver++;
    else found.push({ path: file });
  }
  if (found.length > 0) return found;
  if (passedOver > 0) return [{ path, problem: ALL_IGNORED }];
  return [{ path, problem: kind === "folder" ? NO_REPORT : NO_MATCH }];
}

/** The files of a folder and of those below it. Nobody keeps reports among packages or in hidden folders. */
async function* filesBelow(folder: string, host: Host): AsyncGenerator<string> {
  for (const { name, kind } of await host.list(folder)) {
    if (name.startsWith(".") || name.startsWith("~$") || name === "node_modules") continue;
    const path = join(folder, name);
    if (kind === "file") yield path;
    else yield* filesBelow(path, host);
  }
}

/** Whether a file that was not named by itself is meant: pictures are passed over, reports in a foreign format are not. */
function isReport(path: string, { extensions }: InputOptions): boolean {
  const extension = extname(path).toLowerCase();
  return extensions.has(extension) || FOREIGN_REPORTS.has(extension);
}

/** Formats that hold reports. A folder that has them is not clean only because they cannot be read. */
const FOREIGN_REPORTS: ReadonlySet<string> = new Set([
  ".doc",
  ".docm",
  ".docx",
  ".dot",
  ".dotx",
  ".wps",
  ".wpt",
  ".pdf",
  ".ofd",
  ".rtf",
  ".odt",
  ".uot",
  ".uof",
  ".mht",
  ".mhtml",
]);

async function noSuchFile(path: string, host: Host): Promise<Problem> {
  const folder = dirname(path);
  const entries = (await host.kind(folder)) === "folder" ? await host.list(folder) : [];
  const similar = nearest(
    basename(path),
    entries.map(({ name }) => name),
  );
  return similar === undefined
    ? fatal("no-such-file", "没有这个文件或文件夹，请检查路径", "no such file or folder; check the path")
    : fatal("no-such-file", `没有这个文件；同一文件夹里有“${similar}”`, `no such file; the folder has “${similar}”`);
}

const NO_MATCH: Problem = fatal(
  "no-match",
  "没有文件与之相符；通配符中 * 不跨文件夹，** 跨文件夹",
  "nothing matches; * stays within a folder, ** crosses folders",
);

const NO_REPORT: Problem = fatal("no-match", "这个文件夹里没有报告", "there is no report in this folder");

const ALL_IGNORED: Problem = fatal(
  "no-match",
  "与之相符的文件都被配置的 ignores 排除了",
  "the configuration ignores everything that matches",
);

function fatal(id: string, zh: string, en: string): Problem {
  return { id, severity: "fatal", message: { zh, en } };
}
