import type { FileResult } from "../src/file-result.ts";
import { type LintFilesOptions, lintEach, lintSource } from "../src/lint.ts";
import { openProject, type ProjectOptions } from "../src/project.ts";

/** What `lintFiles` knows of each file before it is put into ESLint's shape. */
export async function examineFiles(patterns: readonly string[], options: LintFilesOptions): Promise<FileResult[]> {
  const results: FileResult[] = [];
  for await (const result of lintEach(await openProject(options), patterns, options)) results.push(result);
  return results;
}

export async function examineText(
  text: string,
  { filePath = "text.txt", ...options }: ProjectOptions & { readonly filePath?: string },
): Promise<FileResult> {
  return lintSource(await openProject(options), { name: filePath, bytes: new TextEncoder().encode(text) });
}
