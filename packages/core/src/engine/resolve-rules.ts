import { nearest } from "../text/nearest.ts";
import type { ConfigProblem, LinterConfig } from "./config.ts";
import { CONFIG_MESSAGES, ENGINE_PARTS, engineText } from "./engine-messages.ts";
import type { LocalizedText } from "./locale.ts";
import { optionProblems } from "./options.ts";
import { type RuleSetting, type SeveritySetting, severityOf } from "./plugin.ts";
import { findPreset, presetNames } from "./presets.ts";
import { type RegisteredRule, type Registry, registeredId } from "./registry.ts";
import type { Severity } from "./rule.ts";

/** A rule that is on, and how. */
export interface ResolvedRule extends RegisteredRule {
  readonly severity: Severity;
  readonly options: unknown;
}

/**
 * The rules that a configuration turns on: its presets in order, then its own settings. What is wrong is added to
 * `problems`. A setting without options keeps the options that an earlier one gave.
 */
export function resolveRules(
  config: LinterConfig,
  registry: Registry,
  problems: ConfigProblem[],
): ReadonlyMap<string, ResolvedRule> {
  const settings = new Settings(registry, problems);
  for (const [index, name] of (config.extends ?? []).entries()) settings.addPreset(name, ["extends", index], []);
  for (const [id, setting] of Object.entries(config.rules ?? {})) settings.add(id, setting, ["rules", id]);
  return settings.resolved();
}

/** `，是不是“…”？`, or nothing when no name is near. */
export function hint(given: string, names: Iterable<string>): LocalizedText {
  const guess = nearest(given, names);
  return guess === undefined ? ENGINE_PARTS.nothing : engineText(ENGINE_PARTS.didYouMean, { nearest: guess });
}

/** What is wrong with a severity, if anything. */
export function severityProblem(setting: unknown, path: ConfigProblem["path"]): ConfigProblem[] {
  if (SEVERITIES.includes(setting as SeveritySetting)) return [];
  return [{ path, message: engineText(CONFIG_MESSAGES.severity, { given: JSON.stringify(setting) ?? "undefined" }) }];
}

const SEVERITIES: readonly SeveritySetting[] = ["off", "info", "warn", "error"];

type Path = ConfigProblem["path"];

class Settings {
  readonly #registry: Registry;
  readonly #problems: ConfigProblem[];
  readonly #severities = new Map<string, Severity | "off">();
  readonly #options = new Map<string, unknown>();

  constructor(registry: Registry, problems: ConfigProblem[]) {
    this.#registry = registry;
    this.#problems = problems;
  }

  /** `within` are the presets that brought this one in. */
  addPreset(name: string, path: Path, within: readonly string[]): void {
    const found = findPreset(this.#registry.plugins, name);
    if (found === undefined) {
      const names = presetNames(this.#registry.plugins);
      this.#problem(path, engineText(CONFIG_MESSAGES["unknown-preset"], { name, hint: hint(name, names) }));
      return;
    }
    if (within.includes(name)) {
      const circle = [...within.slice(within.indexOf(name)), name].join(" → ");
      this.#problem(path, engineText(CONFIG_MESSAGES["preset-circle"], { circle }));
      return;
    }
    const { plugin, preset } = found;
    for (const base of preset.extends ?? [])
      this.addPreset(base.includes(":") ? base : `${plugin}:${base}`, path, [...within, name]);
    const own = new Map(
      this.#registry.plugins[plugin]?.rules?.map((rule) => [rule.meta.id, registeredId(plugin, rule)]),
    );
    for (const [id, setting] of Object.entries(preset.rules ?? {})) this.add(own.get(id) ?? id, setting, path, name);
  }

  add(id: string, setting: RuleSetting, path: Path, preset?: string): void {
    const registered = this.#registry.rules.get(id);
    if (registered === undefined) {
      const data = { name: id, hint: hint(id, this.#registry.rules.keys()) };
      const message =
        preset === undefined
          ? engineText(CONFIG_MESSAGES["unknown-rule"], data)
          : engineText(CONFIG_MESSAGES["unknown-rule-in-preset"], { ...data, preset });
      this.#problem(path, message);
      return;
    }
    const wrong = settingProblems(registered, setting, path);
    this.#problems.push(...wrong);
    if (wrong.length > 0) return;
    this.#severities.set(id, severityOf(setting));
    if (typeof setting !== "string" && setting[1] !== undefined) this.#options.set(id, setting[1]);
  }

  resolved(): ReadonlyMap<string, ResolvedRule> {
    const rules = new Map<string, ResolvedRule>();
    // In the order of the registry, so that a configuration's order of keys changes nothing.
    for (const [id, registered] of this.#registry.rules) {
      const severity = this.#severities.get(id) ?? "off";
      if (severity !== "off") rules.set(id, { ...registered, severity, options: this.#optionsOf(registered) });
    }
    return rules;
  }

  #optionsOf({ id, rule }: RegisteredRule): unknown {
    const given = this.#options.get(id);
    const defaults: unknown = rule.meta.defaultOptions;
    return given === undefined ? defaults : { ...(defaults as object | undefined), ...(given as object) };
  }

  #problem(path: Path, message: LocalizedText): void {
    this.#problems.push({ path, message });
  }
}

function settingProblems({ id, rule }: RegisteredRule, setting: RuleSetting, path: Path): ConfigProblem[] {
  if (!Array.isArray(setting)) return severityProblem(setting, path);
  const [severity, options] = setting as readonly unknown[];
  return [
    ...severityProblem(severity, [...path, 0]),
    ...optionProblems(rule.meta.schema, options).map(({ path: inner, problem, expected }): ConfigProblem => {
      const data = { name: id, option: inner.join("."), expected };
      if (problem === "takes-none")
        return { path: [...path, 1], message: engineText(CONFIG_MESSAGES["options-none"], data) };
      const message = CONFIG_MESSAGES[problem === "unknown" ? "option-unknown" : "option-type"];
      return { path: [...path, 1, ...inner], message: engineText(message, data) };
    }),
  ];
}
