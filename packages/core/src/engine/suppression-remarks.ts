import type { Directive } from "../document/directive.ts";
import type { Diagnostic } from "./diagnostic.ts";
import { engineDiagnostic } from "./engine-diagnostic.ts";
import { ENGINE_PARTS, type EngineMessageId, engineText } from "./engine-messages.ts";
import type { Translate } from "./messages.ts";
import { categoryOf } from "./registry.ts";
import { hint } from "./resolve-rules.ts";
import type { MessageData, Severity } from "./rule.ts";
import type { IdleDirective } from "./suppressions.ts";

export interface RemarkOptions {
  readonly severity: Severity;
  /** Ids of all rules there are, and of those that are on. */
  readonly rules: Iterable<string>;
  readonly active: Iterable<string>;
  readonly translate: Translate;
}

/**
 * What there is to say of the instructions in a report: names that no rule has, and instructions that did nothing. Of
 * a rule that is off nobody can tell whether it would have been silenced.
 */
export function suppressionRemarks(
  directives: readonly Directive[],
  idle: readonly IdleDirective[],
  { severity, rules, active, translate }: RemarkOptions,
): Diagnostic[] {
  const known = withCategories(rules);
  const judged = withCategories(active);
  const remark = (messageId: EngineMessageId, directive: Directive, data: MessageData): Diagnostic => ({
    ...engineDiagnostic(messageId, { directive: `reportlint-${directive.kind}`, ...data }, translate, {
      severity,
      range: directive.range,
    }),
    sourcePlace: { line: directive.line, column: directive.column },
  });
  const unknown = directives.flatMap((directive) =>
    directive.rules
      .filter((name) => !known.has(name))
      .map((name) => remark("unknown-rule-in-suppression", directive, { name, hint: hint(name, known) })),
  );
  const unused = idle.flatMap(({ directive, names }) => {
    const unusedNames = names.filter((name) => judged.has(name));
    if (names.length > 0 && unusedNames.length === 0) return [];
    const { nothing, namedRules } = ENGINE_PARTS;
    const named = names.length === 0 ? nothing : engineText(namedRules, { names: unusedNames.join(" ") });
    return [remark("unused-suppression", directive, { rules: named })];
  });
  return [...unknown, ...unused];
}

function withCategories(ids: Iterable<string>): ReadonlySet<string> {
  return new Set([...ids].flatMap((id) => [id, categoryOf(id)]));
}
