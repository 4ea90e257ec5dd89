import type { Problem, Reading, SourceFile } from "@reportlint/core";
import { readSource } from "@reportlint/readers";
import { crash } from "./examine.ts";
import type { FileResult } from "./file-result.ts";
import type { Project } from "./project.ts";
import { namedFrom, sourcesOf } from "./sources.ts";

/** What one file says, before any rule has looked at it. */
export interface FileReading extends Pick<FileResult, "filePath" | "problems" | "skipped"> {
  /** Its facts and claims, unless it could not be read. */
  readonly reading?: Reading;
}

/** Reads paths, folders and globs: one reading for every file, in the order in which they were given. */
export async function* readEach(project: Project, patterns: readonly string[]): AsyncGenerator<FileReading> {
  for await (const source of sourcesOf(project, patterns)) {
    yield "bytes" in source ? await readOne(project, source) : source;
  }
}

/** Reads bytes that are in no file, or not in the file that they are named for. */
export function readGiven(project: Project, source: SourceFile): Promise<FileReading> {
  return readOne(project, namedFrom(project, source));
}

/** Never throws: what goes wrong becomes a problem of this file alone. */
async function readOne(project: Project, source: SourceFile): Promise<FileReading> {
  const filePath = source.name;
  try {
    const { document, problems } = await readSource(source, project.readers);
    if (document === undefined) return { filePath, problems };
    const crashes: Problem[] = [];
    const onCrash = (_: string, error: unknown) => crashes.push(crash(error));
    const reading = project.linterFor(filePath).read(document, { onCrash });
    // Claims are read when they are first asked for; after this every crash is known.
    void reading.claims.all;
    return { filePath, reading, problems: [...problems, ...crashes] };
  } catch (error) {
    return { filePath, problems: [crash(error)] };
  }
}
