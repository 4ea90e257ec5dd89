import type { LocalizedText, Problem } from "@reportlint/core";

/** Something that could not be done with a file. */
export function fatal(id: string, message: LocalizedText): Problem {
  return { id, severity: "fatal", message };
}
