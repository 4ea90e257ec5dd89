import type { SourceEdit, TextEdit } from "../document/origin.ts";
import type { TextRange } from "../text/range.ts";
import type { Severity } from "./rule.ts";

/** A finding that is ready to be shown. Ranges point into the document's text; `origin` turns them into places. */
export interface Diagnostic {
  /** `null` where the engine itself speaks: an unused suppression. */
  readonly ruleId: string | null;
  readonly messageId: string;
  readonly severity: Severity;
  readonly message: string;
  readonly range: TextRange;
  readonly derivation?: string;
  readonly related: readonly { readonly range: TextRange; readonly message: string }[];
  readonly fix?: Fix;
  readonly suggestions: readonly Suggestion[];
  /** Where it lies in the source, when it has no place in the text: a comment to the linter. */
  readonly sourcePlace?: { readonly line: number; readonly column: number };
}

/** Edits that belong together: all are made or none. */
export interface Fix {
  /** In reading order, without conflicts. */
  readonly edits: readonly TextEdit[];
  /** The same in the source. */
  readonly source: readonly SourceEdit[];
}

export interface Suggestion extends Fix {
  readonly messageId: string;
  readonly message: string;
}

/** A diagnostic that an instruction in the report silenced. */
export interface SuppressedDiagnostic extends Diagnostic {
  readonly reason: string | undefined;
}
