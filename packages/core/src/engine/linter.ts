import type { Document } from "../document/document.ts";
import type { LinterConfig } from "./config.ts";
import type { Diagnostic, SuppressedDiagnostic } from "./diagnostic.ts";
import type { Locale } from "./locale.ts";
import type { RuleMeta, Severity } from "./rule.ts";

/** A configuration that was checked and is ready to be held against documents. */
export interface Linter {
  lint(document: Document): LintResult;
  /** The rules that are on, by id, with the severity they report with and their options. */
  readonly rules: ReadonlyMap<string, ActiveRule>;
}

export interface ActiveRule {
  readonly meta: RuleMeta<never>;
  readonly severity: Severity;
  readonly options: unknown;
}

export interface LintResult {
  /** By place. */
  readonly diagnostics: readonly Diagnostic[];
  readonly suppressed: readonly SuppressedDiagnostic[];
  /** Id of the profile that the report was held against; `null` when there was none. */
  readonly profile: string | null;
  /** The language of the messages. */
  readonly locale: Locale;
  readonly claims: { readonly holds: number; readonly violated: number; readonly undecided: number };
}

/** Throws a `ConfigError` that names everything wrong with the configuration. */
export function createLinter(_config: LinterConfig): Linter {
  throw new Error("not written yet");
}
