import { createTranslate, type Translate } from "@reportlint/core";
import { type EslintResult, toEslintResult } from "./eslint-result.ts";
import type { FileResult } from "./file-result.ts";
import { type LintFilesOptions, lintEach, lintSource } from "./lint.ts";
import { openProject, type Project, type ProjectOptions } from "./project.ts";

export interface LintTextOptions extends ProjectOptions {
  /** The name to show for the text; its extension says how to read it. Nothing is opened. */
  readonly filePath?: string | undefined;
}

/** Examines a text. */
export async function lintText(
  text: string,
  { filePath = "text.txt", ...options }: LintTextOptions = {},
): Promise<EslintResult> {
  const project = await openProject(options);
  const result = await lintSource(project, { name: filePath, bytes: new TextEncoder().encode(text) });
  return toEslintResult(result, speech(project, result));
}

/** Examines paths, folders and globs: one result for every file, in the order in which they were given. */
export async function lintFiles(patterns: readonly string[], options: LintFilesOptions = {}): Promise<EslintResult[]> {
  const project = await openProject(options);
  const results: EslintResult[] = [];
  for await (const result of lintEach(project, patterns, options))
    results.push(toEslintResult(result, speech(project, result)));
  return results;
}

/** What has to be said of a file itself is said in the language of its findings, if it could be read. */
function speech({ locale, plugins }: Project, { lint }: FileResult): Translate {
  const tables = Object.values(plugins).map(({ traditional }) => traditional);
  return createTranslate(lint?.locale ?? (locale === "auto" ? "zh-Hans" : locale), Object.assign({}, ...tables));
}
