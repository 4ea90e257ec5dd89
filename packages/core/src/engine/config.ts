import type { Locale, LocalizedText } from "./locale.ts";
import type { Plugin, RuleSetting, SeveritySetting } from "./plugin.ts";
import type { ReportSettings } from "./rule.ts";

/**
 * What a linter is made with. A `reportlint.config.yaml` becomes one of these for each file, when the host has loaded its
 * plugins and applied its `overrides`.
 */
export interface LinterConfig {
  /** By the name they are registered under; their rules are `name/rule`. The built-in plugin is `reportlint`, its rules `category/rule`. */
  readonly plugins: Readonly<Record<string, Plugin>>;
  /** Presets: `reportlint:recommended`, `reportlint:strict`, `reportlint:all`, `hospital:recommended`. Later ones win. */
  readonly extends?: readonly string[];
  /** `auto` (the default) chooses by the report's title; `none` lints a fragment, of which nothing is demanded. */
  readonly profile?: string;
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  readonly report?: ReportSettings;
  readonly settings?: Readonly<Record<string, unknown>>;
  /** `auto` (the default): Traditional for a report in Traditional script, else Simplified. */
  readonly locale?: Locale | "auto";
  /** How suppressions that silence nothing are reported; `warn` by default. */
  readonly unusedSuppressions?: SeveritySetting;
}

/** Something wrong with a configuration, and where in it. */
export interface ConfigProblem {
  /** Keys from the top of the configuration: `["rules", "numbers/sum-mismach"]`. */
  readonly path: readonly (string | number)[];
  readonly message: LocalizedText;
}

/** Thrown for a configuration that cannot be used; holds everything that is wrong with it. */
export class ConfigError extends Error {
  readonly problems: readonly ConfigProblem[];

  constructor(problems: readonly ConfigProblem[]) {
    super(problems.map(({ path, message }) => `${path.join(".")}: ${message.en}`).join("\n"));
    this.name = "ConfigError";
    this.problems = problems;
  }
}
