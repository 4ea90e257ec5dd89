import type { Problem, SourceFile } from "@reportlint/core";
import { reasonOf } from "./disk-error.ts";
import { examine } from "./examine.ts";
import type { FileResult } from "./file-result.ts";
import { fixSource } from "./fix.ts";
import { fatal } from "./problem.ts";
import type { Project, ProjectOptions } from "./project.ts";
import { namedFrom, sourcesOf } from "./sources.ts";
import { hostText } from "./texts.ts";

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
  for await (const source of sourcesOf(project, patterns)) {
    yield "bytes" in source ? await lintFile(project, source, fix) : { ...source, rules: new Map() };
  }
}

/** Examines bytes that are in no file, or not in the file that they are named for. */
export function lintSource(
  project: Project,
  source: SourceFile,
  { fix = false }: { readonly fix?: false | "dry-run" | undefined } = {},
): Promise<FileResult> {
  const named = namedFrom(project, source);
  return fix === false ? examine(project, named) : fixSource(project, named);
}

async function lintFile(project: Project, source: SourceFile, fix: LintFilesOptions["fix"]): Promise<FileResult> {
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

const CHANGED_MEANWHILE = fatal("changed-meanwhile", hostText("changedMeanwhile"));

function unwritten(error: unknown): Problem {
  return fatal("unwritten", hostText("unwritten", { reason: reasonOf(error) }));
}
