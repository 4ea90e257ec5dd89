import type { LocalizedText } from "../engine/locale.ts";

/**
 * Something that kept a file from being read, or from being read wholly. Bad input is data: a reader never throws.
 */
export interface Problem {
  readonly id: string;
  /** `fatal`: there is no document. `warning`: the document is there, and this part of it is not. */
  readonly severity: "fatal" | "warning";
  /** What is wrong and what to do about it, in one sentence each. */
  readonly message: LocalizedText;
  /** Where in the source, when that is known. */
  readonly line?: number;
  readonly column?: number;
}
