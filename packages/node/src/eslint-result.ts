import {
  createTranslate,
  type Diagnostic,
  type Fix,
  type Problem,
  type Severity,
  type SourceEdit,
  type SourcePlace,
  type Translate,
} from "@reportlint/core";
import { decodeText } from "./decode-text.ts";
import { type FileResult, hasFailed } from "./file-result.ts";

/** A result in the shape of ESLint's, with what a report has besides. This is what `--format json` prints. */
export interface EslintResult {
  readonly filePath: string;
  readonly messages: readonly EslintMessage[];
  readonly suppressedMessages: readonly EslintMessage[];
  readonly errorCount: number;
  readonly fatalErrorCount: number;
  readonly warningCount: number;
  readonly infoCount: number;
  readonly fixableErrorCount: number;
  readonly fixableWarningCount: number;
  /** Id of the profile that the report was held against. */
  readonly profile: string | null;
  readonly claims: { readonly holds: number; readonly violated: number; readonly undecided: number };
  /** The content with its fixes made, if any were and the format is text. */
  readonly output?: string;
}

export interface EslintMessage {
  readonly ruleId: string | null;
  readonly messageId?: string;
  readonly severity: 0 | 1 | 2;
  readonly message: string;
  /** 1-based; columns in UTF-16 code units. */
  readonly line: number;
  readonly column: number;
  readonly endLine?: number;
  readonly endColumn?: number;
  readonly fatal?: true;
  readonly derivation?: string;
  readonly related?: readonly RelatedMessage[];
  /** In formats without lines: the paragraph, the table cell, the page. */
  readonly place?: string;
  readonly fix?: EslintFix;
  readonly suggestions?: readonly EslintSuggestion[];
  readonly suppressions?: readonly { readonly kind: "directive"; readonly justification: string }[];
}

export interface RelatedMessage extends SourceRange {
  readonly message: string;
  readonly filePath?: string;
  readonly place?: string;
}

/**
 * One replacement in the decoded source, in UTF-16 code units: ESLint's. Where the change takes several replacements, or
 * lies in a part of a package (`word/document.xml` of a .docx), `range` and `text` are absent and `edits` has them all.
 */
export type EslintFix =
  | { readonly range: readonly [number, number]; readonly text: string }
  | { readonly edits: readonly EslintEdit[] };

export interface EslintEdit {
  /** The part of a package; absent for the file itself. */
  readonly part?: string;
  readonly range: readonly [number, number];
  readonly text: string;
}

export interface EslintSuggestion {
  readonly messageId: string;
  readonly desc: string;
  readonly fix: EslintFix;
}

interface SourceRange {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** `translate` puts into words what has to be said of the file itself; findings are in words already. */
export function toEslintResult(result: FileResult, translate: Translate = simplified): EslintResult {
  const problems = result.problems.map((problem) => problemMessage(problem, translate));
  const skipped = result.skipped === undefined ? [] : [notice(translate(result.skipped))];
  const found = (result.lint?.diagnostics ?? []).map((diagnostic) => diagnosticMessage(diagnostic, result, translate));
  const messages = [...problems, ...skipped, ...found];
  const output = result.fixed && decodeText(result.fixed.bytes);
  const count = (severity: number, also: (message: EslintMessage) => boolean = () => true) =>
    messages.filter((message) => message.severity === severity && also(message)).length;
  return {
    filePath: result.filePath,
    messages,
    suppressedMessages: (result.lint?.suppressed ?? []).map((diagnostic) => ({
      ...diagnosticMessage(diagnostic, result, translate),
      suppressions: [{ kind: "directive", justification: diagnostic.reason ?? "" }],
    })),
    errorCount: count(2),
    fatalErrorCount: hasFailed(result) ? 1 : 0,
    warningCount: count(1),
    infoCount: count(0),
    fixableErrorCount: count(2, ({ fix }) => fix !== undefined),
    fixableWarningCount: count(1, ({ fix }) => fix !== undefined),
    profile: result.lint?.profile ?? null,
    claims: result.lint?.claims ?? { holds: 0, violated: 0, undecided: 0 },
    ...(output === undefined ? {} : { output }),
  };
}

const simplified = createTranslate("zh-Hans", {});

function problemMessage({ id, severity, message, line = 1, column = 1 }: Problem, translate: Translate): EslintMessage {
  const text = { ruleId: null, messageId: id, message: translate(message), line, column };
  return severity === "fatal" ? { ...text, severity: 2, fatal: true } : { ...text, severity: 1 };
}

function notice(message: string): EslintMessage {
  return { ruleId: null, severity: 0, message, line: 1, column: 1 };
}

function diagnosticMessage(diagnostic: Diagnostic, { document }: FileResult, translate: Translate): EslintMessage {
  const { ruleId, messageId, severity, message, range, derivation, related, fix, suggestions, sourcePlace } =
    diagnostic;
  const origin = document?.origin;
  const place = (offset: number): SourcePlace => origin?.place(offset) ?? { line: 1, column: 1 };
  const sourceRange = ({ start, end }: Diagnostic["range"]): SourceRange & { readonly place?: string } => {
    const first = place(start);
    const last = place(end);
    return {
      line: first.line,
      column: first.column,
      endLine: last.line,
      endColumn: last.column,
      ...(first.place === undefined ? {} : { place: translate(first.place) }),
    };
  };
  return {
    ruleId,
    messageId,
    severity: SEVERITIES[severity],
    message,
    ...(sourcePlace ?? sourceRange(range)),
    ...(derivation === undefined ? {} : { derivation }),
    ...(related.length === 0
      ? {}
      : { related: related.map((place) => ({ message: place.message, ...sourceRange(place.range) })) }),
    ...(fix === undefined ? {} : { fix: eslintFix(fix) }),
    ...(suggestions.length === 0
      ? {}
      : {
          suggestions: suggestions.map((suggestion) => ({
            messageId: suggestion.messageId,
            desc: suggestion.message,
            fix: eslintFix(suggestion),
          })),
        }),
  };
}

const SEVERITIES: Readonly<Record<Severity, 0 | 1 | 2>> = { info: 0, warning: 1, error: 2 };

function eslintFix({ source }: Fix): EslintFix {
  const [only, ...others] = source;
  if (only !== undefined && others.length === 0 && only.part === "") {
    return { range: [only.start, only.end], text: only.text };
  }
  return { edits: source.map(eslintEdit) };
}

function eslintEdit({ part, start, end, text }: SourceEdit): EslintEdit {
  return { ...(part === "" ? {} : { part }), range: [start, end], text };
}
