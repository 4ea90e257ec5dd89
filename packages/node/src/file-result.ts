import type { ActiveRule, Document, LintResult, LocalizedText, Problem } from "@reportlint/core";

/** What came of examining one file. */
export interface FileResult {
  /** Absolute; for text that is in no file, the name that it was given. */
  readonly filePath: string;
  /** What was read, unless the file could not be read. */
  readonly document?: Document;
  /** What was found, if there was a document. */
  readonly lint?: LintResult;
  /** The rules that it was held against, by id. */
  readonly rules: ReadonlyMap<string, ActiveRule>;
  /** What kept the file from being read, wholly or in part. */
  readonly problems: readonly Problem[];
  /** Why it was not examined though it was named: it is no mistake, and must not look like a clean file either. */
  readonly skipped?: LocalizedText;
  /** The file with its fixes made, if any were. */
  readonly fixed?: FixedFile;
}

export interface FixedFile {
  readonly bytes: Uint8Array;
  /** How many findings were fixed. */
  readonly count: number;
}

/** Whether something could not be done: read the file, or write its fixes. */
export function hasFailed({ problems }: Pick<FileResult, "problems">): boolean {
  return problems.some(({ severity }) => severity === "fatal");
}
