import { type Fix, type SourceFile, selectFixes, sourceEdits } from "@reportlint/core";
import { readSource } from "@reportlint/readers";
import { examine } from "./examine.ts";
import type { FileResult } from "./file-result.ts";
import type { Project } from "./project.ts";

/** A fix may uncover another; one that never settles is stopped here. */
const PASSES = 10;

/**
 * Makes the safe fixes of a source, pass by pass, and examines what comes of it. The result is about the fixed content;
 * writing it is left to the caller.
 */
export async function fixSource(project: Project, source: SourceFile): Promise<FileResult> {
  let bytes = source.bytes;
  let result = await examine(project, source);
  let count = 0;
  for (let pass = 0; pass < PASSES; pass++) {
    const fixes = selectFixes(result.lint?.diagnostics ?? []);
    const next = fixes.length === 0 ? undefined : await patched(project, { name: source.name, bytes }, fixes);
    if (next === undefined) break;
    const after = await examine(project, { name: source.name, bytes: next });
    // Content that can no longer be read is worse than content with a fault in it.
    if (after.document === undefined) break;
    bytes = next;
    result = after;
    count += fixes.length;
  }
  return count === 0 || Buffer.compare(bytes, source.bytes) === 0 ? result : { ...result, fixed: { bytes, count } };
}

/** The content with fixes made; `undefined` where its format cannot be written, or nothing would change. */
async function patched(project: Project, source: SourceFile, fixes: readonly Fix[]): Promise<Uint8Array | undefined> {
  const { reader } = await readSource(source, project.readers);
  const bytes = await reader?.patch?.(source, sourceEdits(fixes));
  return bytes === undefined || Buffer.compare(bytes, source.bytes) === 0 ? undefined : bytes;
}
