import { resolve } from "node:path";
import type { Problem, SourceFile } from "@reportlint/core";
import { reasonOf } from "./disk-error.ts";
import type { FileResult } from "./file-result.ts";
import { inputFiles } from "./input-files.ts";
import { fatal } from "./problem.ts";
import type { Project } from "./project.ts";
import { hostText } from "./texts.ts";

/** A file that was named and not opened, and why. */
export type Unopened = Pick<FileResult, "filePath" | "problems" | "skipped">;

/** The files that paths, folders and globs stand for, in the order in which they were given, each opened when it is its turn. */
export async function* sourcesOf(project: Project, patterns: readonly string[]): AsyncGenerator<SourceFile | Unopened> {
  const { host } = project;
  const extensions = new Set(project.readers.flatMap((reader) => reader.extensions));
  for (const input of await inputFiles(patterns, { host, extensions, isIgnored: (path) => project.isIgnored(path) })) {
    if ("problem" in input) yield { filePath: input.path, problems: [input.problem] };
    else if ("ignored" in input) yield { filePath: input.path, problems: [], skipped: IGNORED };
    else yield await opened(project, input.path);
  }
}

/** Bytes that a caller gives, named from where the project was opened. */
export function namedFrom({ host }: Project, { name, bytes }: SourceFile): SourceFile {
  // A caller's Buffer becomes plain bytes: what is sliced from a Buffer is no copy.
  return { name: resolve(host.cwd, name), bytes: new Uint8Array(bytes) };
}

async function opened({ host }: Project, path: string): Promise<SourceFile | Unopened> {
  try {
    return { name: path, bytes: await host.read(path) };
  } catch (error) {
    return { filePath: path, problems: [unopened(error)] };
  }
}

const IGNORED = hostText("ignored");

function unopened(error: unknown): Problem {
  return fatal("unopened", hostText("unopenedFile", { reason: reasonOf(error) }));
}
