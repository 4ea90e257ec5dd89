import { documentFromText } from "../src/document/from-text.ts";
import type { LinterConfig } from "../src/engine/config.ts";
import { createLinter, type LintResult } from "../src/engine/linter.ts";
import type { Plugin } from "../src/engine/plugin.ts";
import type { Finding, Rule, RuleContext, RuleMeta } from "../src/engine/rule.ts";
import { type TextRange, textRange } from "../src/text/range.ts";

/** A rule that reports every place where a word stands; `finding` changes what it says of it. */
export function wordRule(
  id: string,
  word: string,
  { meta, finding }: { meta?: Partial<RuleMeta>; finding?: (range: TextRange) => Partial<Finding> } = {},
): Rule {
  return ruleOf(
    id,
    ({ document: { text } }) =>
      [...text.matchAll(new RegExp(word, "gu"))].map(({ 0: found, index }) => {
        const range = textRange(index, index + found.length);
        return { range, messageId: "found", data: { word: found }, ...finding?.(range) };
      }),
    meta,
  );
}

/** A rule that does what `check` does. */
export function ruleOf(
  id: string,
  check: (context: RuleContext) => Iterable<Finding>,
  meta: Partial<RuleMeta> = {},
): Rule {
  return {
    meta: {
      id,
      category: id.slice(0, id.indexOf("/")),
      severity: "error",
      preset: "recommended",
      docs: { title: { zh: id, en: id }, source: { zh: "无", en: "none" } },
      messages: { found: { zh: "有“{word}”", en: "has {word}" } },
      ...meta,
    },
    check,
  };
}

export function pluginOf(rules: Plugin["rules"], more: Partial<Plugin> = {}): Plugin {
  return { meta: { name: "example", version: "1.0.0" }, rules: rules ?? [], ...more };
}

/** Lints a text with built-in rules that are all on. */
export function lint(text: string, rules: readonly Rule[], config: Partial<LinterConfig> = {}): LintResult {
  const plugins = { reportlint: pluginOf(rules) };
  return createLinter({ plugins, extends: ["reportlint:all"], ...config }).lint(documentFromText(text));
}
