import { resolve } from "node:path";
import type { LocalizedText, Problem, SourceFile } from "@reportlint/core";
import { reasonOf } from "./disk-error.ts";
import { examine } from "./examine.ts";
import { type FileResult, unreadable } from "./file-result.ts";
import { fixSource } from "./fix.ts";
import { type Input, inputFiles } from "./input-files.ts";
import type { Project, ProjectOptions } from "./project.ts";

export interface LintFilesOptions extends ProjectOptions {
  /** Makes the safe fixes: `true` writes the files, `"dry-run"` only gives them. */
  readonly fix?: boolean | "dry-run" | undefined;
}

/**
 * Examines paths, folders and globs: one result for every file, in the order in which they were given, each as soon as it
 * is there.
 */
export async function* lintEach(
  project: Project,
  patterns: readonly string[],
  { fix = false }: Pick<LintFilesOptions, "fix"> = {},
): AsyncGenerator<FileResult> {
  const extensions = new Set(project.readers.flatMap((reader) => reader.extensions));
  const isIgnored = (path: string) => project.isIgnored(path);
  for (const input of await inputFiles(patterns, { host: project.host, extensions, isIgnored })) {
    yield await lintInput(project, input, fix);
  }
}

/** Examines bytes that are in no file, or not in the file that they are named for. */
export function lintSource(
  project: Project,
  source: SourceFile,
  { fix = false }: { readonly fix?: false | "dry-run" | undefined } = {},
): Promise<FileResult> {
  // A caller's Buffer becomes plain bytes: what is sliced from a Buffer is no copy.
  const named = { name: resolve(project.host.cwd, source.name), bytes: new Uint8Array(source.bytes) };
  return fix === false ? examine(project, named) : fixSource(project, named);
}

async function lintInput(project: Project, input: Input, fix: LintFilesOptions["fix"]): Promise<FileResult> {
  if ("problem" in input) return unreadable(input.path, input.problem);
  if ("ignored" in input) return { filePath: input.path, rules: new Map(), problems: [], skipped: IGNORED };
  let bytes: Uint8Array;
  try {
    bytes = await project.host.read(input.path);
  } catch (error) {
    return unreadable(input.path, unopened(error));
  }
  const source: SourceFile = { name: input.path, bytes };
  if (fix === false || fix === undefined) return examine(project, source);
  const result = await fixSource(project, source);
  return fix === "dry-run" || result.fixed === undefined ? result : written(project, source, result);
}

/** Puts the fixed content in the place of the file, unless somebody else has changed it meanwhile. */
async function written(project: Project, source: SourceFile, result: FileResult): Promise<FileResult> {
  const { fixed, ...examined } = result;
  if (fixed === undefined) return result;
  try {
    const now = await project.host.read(source.name);
    if (Buffer.compare(now, source.bytes) !== 0)
      return { ...examined, problems: [...result.problems, CHANGED_MEANWHILE] };
    await project.host.replace(source.name, fixed.bytes);
    return result;
  } catch (error) {
    return { ...examined, problems: [...result.problems, unwritten(error)] };
  }
}

const IGNORED: LocalizedText = {
  zh: "没有检查：配置的 ignores 排除了这个文件",
  en: "not examined: the configuration ignores this file",
};

const CHANGED_MEANWHILE: Problem = {
  id: "changed-meanwhile",
  severity: "fatal",
  message: {
    zh: "检查期间文件已被改动，没有写入修改，请再运行一次",
    en: "the file changed while it was examined, so no fix was written; run again",
  },
};

function unopened(error: unknown): Problem {
  const reason = reasonOf(error);
  return {
    id: "unopened",
    severity: "fatal",
    message: { zh: `文件打不开：${reason.zh}`, en: `the file cannot be opened: ${reason.en}` },
  };
}

function unwritten(error: unknown): Problem {
  const reason = reasonOf(error);
  return {
    id: "unwritten",
    severity: "fatal",
    message: { zh: `修改写不进文件：${reason.zh}`, en: `the fixes cannot be written: ${reason.en}` },
  };
}
