import type { LocalizedText } from "@reportlint/core";

/** Something wrong in a configuration, and where a person finds it. */
export interface ConfigurationProblem {
  /** What is wrong and what to do about it, in one sentence. */
  readonly message: LocalizedText;
  /** The file, unless it was said on the command line or in code. */
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

/** Thrown when nothing can be examined because of the configuration; holds everything that is wrong with it. */
export class ConfigurationError extends Error {
  readonly problems: readonly ConfigurationProblem[];

  constructor(problems: readonly ConfigurationProblem[]) {
    super(problems.map(({ message, ...place }) => `${shown(place)}${message.en}`).join("\n"));
    this.name = "ConfigurationError";
    this.problems = problems;
  }
}

function shown({ file, line = 1, column = 1 }: Omit<ConfigurationProblem, "message">): string {
  return file === undefined ? "" : `${file}:${line}:${column} `;
}
