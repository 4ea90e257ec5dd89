import { relative, resolve } from "node:path";
import type { ConfigProblem, Linter, LinterConfig, Plugin, Reader, RuleSetting } from "@reportlint/core";
import type { ConfigFile } from "@reportlint/core/config";
import { builtinReaders } from "@reportlint/readers";
import { builtinPlugin } from "@reportlint/rules";
import { configSource } from "./config-source.ts";
import { ConfigurationError } from "./configuration-error.ts";
import { pathMatcher } from "./glob.ts";
import type { Host } from "./host.ts";
import type { Layer } from "./layers.ts";
import { Linters } from "./linters.ts";
import { nodeHost } from "./node-host.ts";
import { BUILT_IN, loadPlugins } from "./plugins.ts";
import { ProfileFiles } from "./profile-files.ts";

/** How a project is opened. What is given here wins over the configuration, `overrides` included. */
export interface ProjectOptions {
  /** Path of a configuration, the configuration itself, or `false` for none; else the nearest file is used. */
  readonly config?: string | ConfigFile | false | undefined;
  readonly profile?: string | undefined;
  readonly rules?: Readonly<Record<string, RuleSetting>> | undefined;
  readonly locale?: LinterConfig["locale"] | undefined;
  /** Plugins beside those of the configuration, by the names they are registered under. */
  readonly plugins?: Readonly<Record<string, Plugin>> | undefined;
  /** The disk; by default that of the machine, from the working directory of the process. */
  readonly host?: Host | undefined;
}

/** A configuration that was read and checked, with everything that it names. */
export interface Project {
  readonly host: Host;
  /** The file that was used, if one was. */
  readonly configFile: string | undefined;
  /** Language of the messages, as far as it does not depend on the report. */
  readonly locale: NonNullable<LinterConfig["locale"]>;
  readonly readers: readonly Reader[];
  readonly plugins: Readonly<Record<string, Plugin>>;
  /** The linter that a file is held against. */
  linterFor(path: string): Linter;
  isIgnored(path: string): boolean;
}

/** Finds the configuration and loads what it names. Throws a {@link ConfigurationError} with everything wrong in it. */
export async function openProject(options: ProjectOptions = {}): Promise<Project> {
  const host = options.host ?? nodeHost();
  const source = await configSource(options.config, host);
  const { config } = source;
  const problems: ConfigProblem[] = [];
  const profiles = new ProfileFiles(host);
  const base: Layer = await profiles.resolved({ ...config, path: [] }, source.folder, problems);
  const overrides = await Promise.all(
    (config.overrides ?? []).map(async (entry, index) => ({
      matches: pathMatcher(entry.files),
      layer: await profiles.resolved({ ...entry, path: ["overrides", index] }, source.folder, problems),
    })),
  );
  const given: Layer = await profiles.resolved(
    { profile: options.profile, rules: options.rules, path: undefined },
    host.cwd,
    problems,
  );
  const plugins: Record<string, Plugin> = {
    [BUILT_IN]: builtinPlugin,
    ...(await loadPlugins(config.plugins ?? {}, source.folder, host, problems)),
    ...options.plugins,
    ...profiles.asPlugin(),
  };
  if (problems.length > 0) throw new ConfigurationError(source.located(problems));

  const ignored = pathMatcher(config.ignores ?? []);
  const linters = new Linters(source, plugins, options.locale ?? config.locale ?? "auto");
  // Each override is tried at once: a mistake in one should not wait for a file that it applies to.
  linters.check([[base, given], ...overrides.map(({ layer }) => [base, layer, given])]);

  return {
    host,
    configFile: source.file,
    locale: linters.locale,
    plugins,
    readers: [...Object.values(plugins).flatMap(({ readers = [] }) => readers), ...builtinReaders],
    linterFor(path) {
      const name = relative(source.folder, resolve(host.cwd, path));
      return linters.of([base, ...overrides.filter(({ matches }) => matches(name)).map(({ layer }) => layer), given]);
    },
    isIgnored: (path) => ignored(relative(source.folder, resolve(host.cwd, path))),
  };
}
