import type { Problem, SourceFile } from "@reportlint/core";
import { readSource } from "@reportlint/readers";
import type { FileResult } from "./file-result.ts";
import { fatal } from "./problem.ts";
import type { Project } from "./project.ts";
import { hostText } from "./texts.ts";

/** Reads one source and holds it against the rules. Never throws: what goes wrong becomes a problem of this file alone. */
export async function examine(project: Project, source: SourceFile): Promise<FileResult> {
  const filePath = source.name;
  try {
    const { document, problems } = await readSource(source, project.readers);
    if (document === undefined) return { filePath, rules: new Map(), problems };
    const linter = project.linterFor(filePath);
    return { filePath, document, lint: linter.lint(document), rules: linter.rules, problems };
  } catch (error) {
    return { filePath, rules: new Map(), problems: [crash(error)] };
  }
}

/** The program stumbled over one file. */
export function crash(error: unknown): Problem {
  const reason = error instanceof Error ? error.message : String(error);
  return fatal("internal-error", hostText("crash", { reason }));
}
