import { basename, dirname, extname, resolve } from "node:path";
import { nearest, type Problem } from "@reportlint/core";
import { reasonOf } from "./disk-error.ts";
import type { Host } from "./host.ts";
import { fatal } from "./problem.ts";
import { hostText } from "./texts.ts";
import { isGlob, walk } from "./walk.ts";

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
  if (kind === undefined && !isGlob(pattern)) return [{ path, problem: await noSuchFile(path, host) }];
  const { files, unopened } = await (kind === "folder" ? walk("**", path, host) : walk(pattern, host.cwd, host));
  const reports = files.filter((file) => isReport(file, options));
  const found: Input[] = reports.filter((file) => !options.isIgnored(file)).map((file) => ({ path: file }));
  const closed = unopened.map(({ folder, error }) => ({ path: folder, problem: unopenedFolder(error) }));
  if (found.length + closed.length > 0) return [...found, ...closed];
  if (reports.length > 0) return [{ path, problem: ALL_IGNORED }];
  return [{ path, problem: kind === "folder" ? NO_REPORT : NO_MATCH }];
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
    ? fatal("no-such-file", hostText("noSuchFile"))
    : fatal("no-such-file", hostText("similarFile", { similar }));
}

function unopenedFolder(error: unknown): Problem {
  return fatal("unopened", hostText("unopenedFolder", { reason: reasonOf(error) }));
}

const NO_MATCH = fatal("no-match", hostText("noMatch"));
const NO_REPORT = fatal("no-match", hostText("noReport"));
const ALL_IGNORED = fatal("no-match", hostText("allIgnored"));
