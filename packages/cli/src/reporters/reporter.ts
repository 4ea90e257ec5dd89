import type { FileResult, Project } from "@reportlint/node";

/** Puts results into words or data, one after the other. What it returns is printed at once. */
export interface Reporter {
  add(result: FileResult): string;
  end(): string;
}

export interface ReporterContext {
  readonly project: Project;
  /** Show errors only. */
  readonly quiet: boolean;
  /** Whether fixes are written. */
  readonly fix: boolean | "dry-run";
  readonly color: boolean;
  readonly columns: number;
}
