import type { FileReading, Project } from "@reportlint/node";
import type { Speech } from "../speech.ts";

/** Prints tie-out sheets, one file after the other. What it returns is printed at once. */
export interface SheetReporter {
  add(result: FileReading): string;
  end(): string;
}

export interface SheetContext {
  readonly project: Project;
  readonly speech: Speech;
  readonly color: boolean;
  readonly columns: number;
}
