import type { ClaimSheet } from "../claims/claim.ts";
import type { Document } from "../document/document.ts";
import type { BlockCache } from "../facts/store.ts";
import { ConfigError, type ConfigProblem, type LinterConfig } from "./config.ts";
import type { Diagnostic, SuppressedDiagnostic } from "./diagnostic.ts";
import { inOrder } from "./diagnostic-order.ts";
import { engineDiagnostic, errorText } from "./engine-diagnostic.ts";
import { CONFIG_MESSAGES, engineText } from "./engine-messages.ts";
import type { Locale } from "./locale.ts";
import { createTranslate } from "./messages.ts";
import { severityOf } from "./plugin.ts";
import { createReadDocument, type ReadDocument, type Reading } from "./reading.ts";
import { dataTable, type Registry, register } from "./registry.ts";
import { hint, type ResolvedRule, resolveRules, severityProblem } from "./resolve-rules.ts";
import type { RuleContext, RuleMeta, Severity } from "./rule.ts";
import { runRule } from "./run-rule.ts";
import type { OnCrash } from "./sheets.ts";
import { suppressionRemarks } from "./suppression-remarks.ts";
import { suppress } from "./suppressions.ts";

/** A configuration that was checked and is ready to be held against documents. Keeps nothing of one document for the next. */
export interface Linter {
  lint(document: Document, options?: LintOptions): LintResult;
  /** What rules would see of a document, for those who want to show it: its facts, claims and slips. */
  read(document: Document, options?: ReadOptions): Reading;
  /** The rules that are on, by id, with the severity they report with and their options. */
  readonly rules: ReadonlyMap<string, ActiveRule>;
}

export interface LintOptions {
  /** Kept by an editor for each report, so that only changed paragraphs are read again. */
  readonly blockCache?: BlockCache;
}

export interface ReadOptions extends LintOptions {
  /** Is told of a part that throws, and so is missing from the reading. */
  readonly onCrash?: OnCrash;
}

export interface ActiveRule {
  readonly meta: RuleMeta;
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
export function createLinter(config: LinterConfig): Linter {
  const problems: ConfigProblem[] = [];
  const registry = register(config.plugins, problems);
  const rules = resolveRules(config, registry, problems);
  problems.push(...settingProblems(config, registry));
  if (problems.length > 0) throw new ConfigError(problems);

  const setup: Setup = { config, registry, rules, read: createReadDocument(config, registry) };
  return {
    lint: (document, options) => lint(document, setup, options),
    read: (document, options) => setup.read(document, options?.onCrash ?? (() => {}), options),
    rules: new Map([...rules].map(([id, { rule, severity, options }]) => [id, { meta: rule.meta, severity, options }])),
  };
}

interface Setup {
  readonly config: LinterConfig;
  readonly registry: Registry;
  readonly rules: ReadonlyMap<string, ResolvedRule>;
  readonly read: ReadDocument;
}

function lint(document: Document, setup: Setup, options: LintOptions | undefined): LintResult {
  const { config, registry, rules } = setup;
  const crashes: { part: string; error: unknown }[] = [];
  const reading = setup.read(document, (part, error) => crashes.push({ part, error }), options);
  const translate = createTranslate(reading.locale, registry.traditional);

  const found = [...rules.values()].flatMap((rule) => runRule(rule, contextOf(rule, reading, setup), translate));
  // Counting reads the claims that no rule asked for; after it every crash is known.
  const claims = countVerdicts(reading.claims);
  const crashed = crashes.map(({ part, error }) =>
    engineDiagnostic("reading-crashed", { part, error: errorText(error) }, translate),
  );

  const { kept, suppressed, idle } = suppress(document, inOrder(found));
  const severity = severityOf(config.unusedSuppressions ?? "warn");
  const remarks =
    severity === "off"
      ? []
      : suppressionRemarks(document.directives, idle, {
          severity,
          rules: registry.rules.keys(),
          active: rules.keys(),
          translate,
        });
  return {
    diagnostics: inOrder([...kept, ...crashed, ...remarks]),
    suppressed,
    profile: reading.profile?.id ?? null,
    locale: reading.locale,
    claims,
  };
}

function contextOf({ id, plugin, options }: ResolvedRule, reading: Reading, setup: Setup): RuleContext<never> {
  const { settings = {}, report = {} } = setup.config;
  return {
    id,
    options: options as never,
    settings,
    report,
    document: reading.document,
    facts: reading.facts,
    claims: reading.claims,
    slips: reading.slips,
    profile: reading.profile,
    data: (table) => dataTable(setup.registry, plugin, table),
  };
}

function countVerdicts({ all }: ClaimSheet): LintResult["claims"] {
  const counts = { holds: 0, violated: 0, undecided: 0 };
  for (const { verdict } of all) counts[verdict.state]++;
  return counts;
}

const LOCALES: readonly unknown[] = ["auto", "zh-Hans", "zh-Hant", "en"] satisfies (Locale | "auto")[];

function settingProblems(
  { profile = "auto", locale = "auto", unusedSuppressions = "warn" }: LinterConfig,
  { profiles }: Registry,
): ConfigProblem[] {
  const problems = severityProblem(unusedSuppressions, ["unusedSuppressions"]);
  if (!LOCALES.includes(locale))
    problems.push({ path: ["locale"], message: engineText(CONFIG_MESSAGES["unknown-locale"], { name: locale }) });
  if (profile !== "auto" && profile !== "none" && !profiles.has(profile)) {
    const data = { name: profile, hint: hint(profile, ["auto", "none", ...profiles.keys()]) };
    problems.push({ path: ["profile"], message: engineText(CONFIG_MESSAGES["unknown-profile"], data) });
  }
  return problems;
}
