import { ConfigError, createLinter, type Linter, type LinterConfig, type Plugin } from "@reportlint/core";
import type { ConfigSource } from "./config-source.ts";
import { ConfigurationError, type ConfigurationProblem } from "./configuration-error.ts";
import { type Layer, mergeLayers, originOf } from "./layers.ts";
import { PROFILE_FILES } from "./profile-files.ts";

/** Linters by the layers that they are made of: most files share one. */
export class Linters {
  readonly locale: NonNullable<LinterConfig["locale"]>;
  readonly #source: ConfigSource;
  readonly #plugins: Readonly<Record<string, Plugin>>;
  readonly #made: { readonly layers: readonly Layer[]; readonly linter: Linter }[] = [];

  constructor(
    source: ConfigSource,
    plugins: Readonly<Record<string, Plugin>>,
    locale: NonNullable<LinterConfig["locale"]>,
  ) {
    this.locale = locale;
    this.#source = source;
    this.#plugins = plugins;
  }

  of(layers: readonly Layer[]): Linter {
    const known = this.#made.find(
      (made) => made.layers.length === layers.length && made.layers.every((layer, index) => layer === layers[index]),
    );
    if (known !== undefined) return known.linter;
    const linter = createLinter(this.#config(layers));
    this.#made.push({ layers, linter });
    return linter;
  }

  /** Throws what is wrong with any of the combinations, each mistake once. */
  check(combinations: readonly (readonly Layer[])[]): void {
    const problems = new Map<string, ConfigurationProblem>();
    for (const layers of combinations) {
      try {
        this.of(layers);
      } catch (error) {
        if (!(error instanceof ConfigError)) throw error;
        for (const problem of error.problems) {
          // The plugin of the profile files is nobody's entry; the profile is.
          const entry = problem.path[1] === PROFILE_FILES ? ["profile"] : problem.path;
          const path = originOf(entry, layers);
          const [located] = path === undefined ? [] : this.#source.located([{ ...problem, path }]);
          problems.set(JSON.stringify([path, problem.message]), located ?? { message: problem.message });
        }
      }
    }
    if (problems.size > 0) throw new ConfigurationError([...problems.values()].sort(byPlace));
  }

  #config(layers: readonly Layer[]): LinterConfig {
    const { extends: presets = [RECOMMENDED], settings, unusedSuppressions } = this.#source.config;
    const { profile, rules, report } = mergeLayers(layers);
    return {
      plugins: this.#plugins,
      extends: presets,
      rules,
      report,
      locale: this.locale,
      ...(profile === undefined ? {} : { profile }),
      ...(settings === undefined ? {} : { settings }),
      ...(unusedSuppressions === undefined ? {} : { unusedSuppressions }),
    };
  }
}

const RECOMMENDED = "reportlint:recommended";

function byPlace(a: ConfigurationProblem, b: ConfigurationProblem): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}
