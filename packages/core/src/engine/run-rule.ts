import type { Document } from "../document/document.ts";
import type { TextEdit } from "../document/origin.ts";
import { compareRanges, type TextRange } from "../text/range.ts";
import type { Diagnostic, Fix } from "./diagnostic.ts";
import { engineDiagnostic, errorText } from "./engine-diagnostic.ts";
import { editsConflict } from "./fixes.ts";
import type { Translate } from "./messages.ts";
import type { ResolvedRule } from "./resolve-rules.ts";
import type { Finding, MessageData, RuleContext, Severity } from "./rule.ts";

/**
 * What a rule says of a document. A rule that throws, or yields something that cannot stand, gives what it found so far
 * and one diagnostic that names the error.
 */
export function runRule(resolved: ResolvedRule, context: RuleContext<never>, translate: Translate): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const toDiagnostic = converter(resolved, context.document, translate);
  try {
    for (const finding of resolved.rule.check(context)) diagnostics.push(toDiagnostic(finding));
  } catch (error) {
    diagnostics.push(engineDiagnostic("rule-crashed", { rule: resolved.id, error: errorText(error) }, translate));
  }
  return diagnostics;
}

function converter(resolved: ResolvedRule, document: Document, translate: Translate): (finding: Finding) => Diagnostic {
  const { id, severity, rule } = resolved;
  const { messages, fixable = false, hasSuggestions = false } = rule.meta;

  const message = (messageId: string, data: MessageData = {}) => {
    if (!Object.hasOwn(messages, messageId)) throw new Error(`meta.messages has no message "${messageId}"`);
    return translate(messages[messageId] as (typeof messages)[string], data);
  };
  const checked = (range: TextRange) => {
    if (range.end > document.text.length)
      throw new RangeError(`range ${range.start}..${range.end} in a text of ${document.text.length}`);
    return range;
  };
  const fixOf = (edits: readonly TextEdit[]) => {
    for (const { range } of edits) checked(range);
    return mappedFix(edits, document);
  };

  return ({ range, messageId, data, severity: milder, derivation, related = [], fix, suggestions = [] }) => {
    if (fix !== undefined && !fixable) throw new Error("yields a fix, but meta.fixable is not set");
    if (suggestions.length > 0 && !hasSuggestions)
      throw new Error("yields suggestions, but meta.hasSuggestions is not set");
    const mapped = fix === undefined ? undefined : fixOf(fix);
    return {
      ruleId: id,
      messageId,
      severity: milder === undefined ? severity : lower(severity, milder),
      message: message(messageId, data),
      range: checked(range),
      ...(derivation === undefined ? {} : { derivation }),
      related: related.map((other) => ({ range: checked(other.range), message: message(other.messageId, other.data) })),
      ...(mapped === undefined ? {} : { fix: mapped }),
      suggestions: suggestions.flatMap(({ messageId, data, edits }) => {
        const offered = fixOf(edits);
        return offered === undefined ? [] : [{ messageId, message: message(messageId, data), ...offered }];
      }),
    };
  };
}

/** The edits and what they are in the source; `undefined` if one cannot be mapped back exactly, or nothing would change. */
function mappedFix(edits: readonly TextEdit[], document: Document): Fix | undefined {
  const changing = edits
    .filter(({ range, text }) => document.text.slice(range.start, range.end) !== text)
    .sort((one, other) => compareRanges(one.range, other.range));
  if (changing.length === 0) return undefined;
  for (const [index, edit] of changing.entries()) {
    const next = changing[index + 1];
    if (next !== undefined && editsConflict(edit, next)) throw new Error("yields edits of one fix that overlap");
  }
  const source = changing.map((edit) => document.origin.edit(edit));
  return source.every((edit) => edit !== undefined) ? { edits: changing, source: source.flat() } : undefined;
}

const WEIGHT: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

function lower(one: Severity, other: Severity): Severity {
  return WEIGHT[one] < WEIGHT[other] ? one : other;
}
