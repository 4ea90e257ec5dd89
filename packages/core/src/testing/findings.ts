import type { Document, Metadata } from "../document/document.ts";
import { documentFromText } from "../document/from-text.ts";
import type { Diagnostic } from "../engine/diagnostic.ts";
import { createLinter, type Linter } from "../engine/linter.ts";
import type { Plugin } from "../engine/plugin.ts";
import { BUILT_IN, categoryOf } from "../engine/registry.ts";
import type { AnyRule, ReportSettings } from "../engine/rule.ts";

export interface RuleTestOptions {
  /** The rule's plugin, for its claims, profiles, data and names of categories. Its other rules do not run. */
  readonly plugin?: Plugin;
  /** Plugins loaded beside it, by name: `{ reportlint: builtIn }` for a third party's rule that needs its facts. */
  readonly beside?: Readonly<Record<string, Plugin>>;
  /** Reads examples in other formats than plain text. */
  readonly read?: (format: string, source: string, metadata: Metadata) => Document | Promise<Document>;
}

/** What an example may say of itself. */
export interface ExampleSettings extends ReportSettings {
  /** `none` by default: an example is a fragment. */
  readonly profile?: string;
  readonly options?: unknown;
}

/**
 * What one rule says of a report: for tests that make their reports themselves. Throws if the rule crashed.
 */
export function findings(
  rule: AnyRule,
  report: string | Document,
  { settings = {}, ...options }: RuleTestOptions & { readonly settings?: ExampleSettings } = {},
): readonly Diagnostic[] {
  const document = typeof report === "string" ? documentFromText(report) : report;
  const { diagnostics } = linterFor(rule, settings, options).lint(document);
  const crash = diagnostics.find(({ ruleId }) => ruleId === null);
  if (crash !== undefined) throw new Error(crash.message);
  return diagnostics;
}

/** A linter with one rule on. */
export function linterFor(
  rule: AnyRule,
  { profile = "none", options, ...report }: ExampleSettings,
  { plugin, beside = {} }: RuleTestOptions,
): Linter {
  const { id, severity } = rule.meta;
  const own: Plugin = { ...(plugin ?? { meta: { name: "example", version: "0.0.0" } }), rules: [rule] };
  const name = BUILT_IN in beside ? categoryOf(id) : BUILT_IN;
  const setting = severity === "warning" ? "warn" : severity;
  return createLinter({
    plugins: { ...beside, [name]: own },
    rules: { [id]: options === undefined ? setting : [setting, options] },
    profile,
    report,
    locale: "zh-Hans",
    unusedSuppressions: "off",
  });
}
