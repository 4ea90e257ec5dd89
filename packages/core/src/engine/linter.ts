import type { ClaimSheet } from "../claims/claim.ts";
import type { Document } from "../document/document.ts";
import { type BlockCache, createFacts } from "../facts/store.ts";
import { ConfigError, type ConfigProblem, type LinterConfig } from "./config.ts";
import type { Diagnostic, SuppressedDiagnostic } from "./diagnostic.ts";
import { inOrder } from "./diagnostic-order.ts";
import { engineDiagnostic, errorText } from "./engine-diagnostic.ts";
import { CONFIG_MESSAGES, NAMED_RULES, NOTHING } from "./engine-messages.ts";
import type { Locale } from "./locale.ts";
import { createTranslate, filledText, localeFor, type Translate } from "./messages.ts";
import { severityOf } from "./plugin.ts";
import type { ReportProfile } from "./profile.ts";
import type { Reading } from "./reading.ts";
import { recognise } from "./recognise.ts";
import { categoryOf, dataTable, type Registry, register } from "./registry.ts";
import { hint, type ResolvedRule, resolveRules, severityProblem } from "./resolve-rules.ts";
import type { RuleContext, RuleMeta, Severity } from "./rule.ts";
import { runRule } from "./run-rule.ts";
import { claimSheet, claimsFact, slipSheet } from "./sheets.ts";
import { type IdleDirective, suppress } from "./suppressions.ts";

/** A configuration that was checked and is ready to be held against documents. Keeps nothing of one document for the next. */
export interface Linter {
  lint(document: Document, options?: LintOptions): LintResult;
  /** What rules would see of a document, for those who want to show it: its facts, claims and slips. */
  read(document: Document, options?: LintOptions): Reading;
  /** The rules that are on, by id, with the severity they report with and their options. */
  readonly rules: ReadonlyMap<string, ActiveRule>;
}

export interface LintOptions {
  /** Kept by an editor for each report, so that only changed paragraphs are read again. */
  readonly blockCache?: BlockCache;
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

  const reader = createReader(config, registry);
  return {
    read: (document, options) => reader(document, options).reading,
    lint: (document, options) => lint(reader(document, options), { config, registry, rules }),
    rules: new Map([...rules].map(([id, { rule, severity, options }]) => [id, { meta: rule.meta, severity, options }])),
  };
}

interface Setup {
  readonly config: LinterConfig;
  readonly registry: Registry;
  readonly rules: ReadonlyMap<string, ResolvedRule>;
}

interface Read {
  readonly reading: Reading;
  readonly crashes: readonly { readonly part: string; readonly error: unknown }[];
}

function lint({ reading, crashes }: Read, setup: Setup): LintResult {
  const { document, profile, locale, claims } = reading;
  const translate = createTranslate(locale, setup.registry.traditional);
  const found = [...setup.rules.values()].flatMap((rule) => runRule(rule, contextOf(rule, reading, setup), translate));
  const counts = countVerdicts(claims);
  // Read last: claims are read when a rule, or the count, asks for them.
  const crashed = crashes.map(({ part, error }) =>
    engineDiagnostic("reading-crashed", { part, error: errorText(error) }, translate),
  );
  const { kept, suppressed, idle } = suppress(document, inOrder(found));
  return {
    diagnostics: inOrder([...kept, ...crashed, ...idleDiagnostics(idle, setup, translate)]),
    suppressed,
    profile: profile?.id ?? null,
    locale,
    claims: counts,
  };
}

function createReader(config: LinterConfig, registry: Registry): (document: Document, options?: LintOptions) => Read {
  const claimsFacts = registry.claimReaders.map(claimsFact);
  return (document, options) => {
    const crashes: { part: string; error: unknown }[] = [];
    const onCrash = (part: string, error: unknown) => crashes.push({ part, error });
    const store = createFacts(document, options);
    const profile = profileFor(document);
    const facts = store.withProfile(profile);
    const claims = claimSheet(claimsFacts, facts, onCrash);
    const slips = slipSheet(claims, registry.slipFinder, onCrash);
    const locale = localeFor(document, config.locale ?? "auto");
    return { reading: { document, profile, locale, facts, claims, slips }, crashes };

    function profileFor({ metadata }: Document): ReportProfile | undefined {
      const { profile: wanted = "auto" } = config;
      if (wanted === "none") return undefined;
      if (wanted !== "auto") return registry.profiles.get(wanted);
      return recognise(titleFact() ?? metadata.title, registry.profiles);
    }

    function titleFact(): string | undefined {
      if (registry.title === undefined) return undefined;
      try {
        return store.get(registry.title);
      } catch (error) {
        onCrash(registry.title.id, error);
        return undefined;
      }
    }
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

function idleDiagnostics(
  idle: readonly IdleDirective[],
  { config, registry: { rules } }: Setup,
  translate: Translate,
): Diagnostic[] {
  const severity = severityOf(config.unusedSuppressions ?? "warn");
  if (severity === "off") return [];
  const known = new Set([...rules.keys()].flatMap((id) => [id, categoryOf(id)]));
  return idle.flatMap(({ directive, names }): Diagnostic[] => {
    const options = { severity, range: directive.range };
    const sourcePlace = { line: directive.line, column: directive.column };
    const instruction = `reportlint-${directive.kind}`;
    const unknown = names.filter((name) => !known.has(name));
    const unused = names.filter((name) => known.has(name));
    const diagnostics = unknown.map((name) =>
      engineDiagnostic(
        "unknown-rule-in-suppression",
        { directive: instruction, name, hint: hint(name, known) },
        translate,
        options,
      ),
    );
    if (unused.length > 0 || names.length === 0) {
      const rules = unused.length === 0 ? NOTHING : filledText(NAMED_RULES, { names: unused.join(" ") });
      diagnostics.push(engineDiagnostic("unused-suppression", { directive: instruction, rules }, translate, options));
    }
    return diagnostics.map((diagnostic) => ({ ...diagnostic, sourcePlace }));
  });
}

const LOCALES: readonly unknown[] = ["auto", "zh-Hans", "zh-Hant", "en"] satisfies (Locale | "auto")[];

function settingProblems(
  { profile = "auto", locale = "auto", unusedSuppressions = "warn" }: LinterConfig,
  { profiles }: Registry,
): ConfigProblem[] {
  const problems = severityProblem(unusedSuppressions, ["unusedSuppressions"]);
  if (!LOCALES.includes(locale))
    problems.push({ path: ["locale"], message: filledText(CONFIG_MESSAGES["unknown-locale"], { name: locale }) });
  if (profile !== "auto" && profile !== "none" && !profiles.has(profile)) {
    const data = { name: profile, hint: hint(profile, ["auto", "none", ...profiles.keys()]) };
    problems.push({ path: ["profile"], message: filledText(CONFIG_MESSAGES["unknown-profile"], data) });
  }
  return problems;
}
