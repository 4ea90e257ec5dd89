import type { ConfigProblem, ReportSettings, RuleSetting } from "@reportlint/core";
import type { ConfigFile } from "@reportlint/core/config";

/** Settings that may differ from file to file, or be given on the command line. */
export interface Layer {
  readonly profile?: string | undefined;
  readonly rules?: Readonly<Record<string, RuleSetting>> | undefined;
  readonly report?: ConfigFile["report"];
  /** Where it stands in the configuration, or `undefined` if it was given otherwise. */
  readonly path: ConfigProblem["path"] | undefined;
}

/** Several layers as one. */
export interface Merged {
  readonly profile: string | undefined;
  readonly rules: Readonly<Record<string, RuleSetting>>;
  readonly report: ReportSettings;
}

/** Later layers win, entry by entry; a severity alone keeps the options that an earlier layer gave. */
export function mergeLayers(layers: readonly Layer[]): Merged {
  const rules: Record<string, RuleSetting> = {};
  const report: Record<string, string | number> = {};
  for (const layer of layers) {
    for (const [id, setting] of Object.entries(layer.rules ?? {})) {
      const earlier = rules[id];
      rules[id] = typeof setting === "string" && Array.isArray(earlier) ? [setting, earlier[1]] : setting;
    }
    for (const [key, value] of Object.entries(layer.report ?? {})) if (value !== undefined) report[key] = value;
  }
  const profile = layers.findLast((layer) => layer.profile !== undefined)?.profile;
  return { profile, rules, report };
}

/**
 * Where an entry of the merged settings was written: in the last layer that has it. `undefined` if that is no part of
 * the configuration.
 */
export function originOf(path: ConfigProblem["path"], layers: readonly Layer[]): ConfigProblem["path"] | undefined {
  const [key, name] = path;
  const has = (layer: Layer) => {
    if (key === "profile") return layer.profile !== undefined;
    return key === "rules" && layer.rules !== undefined && Object.hasOwn(layer.rules, String(name));
  };
  const layer = layers.findLast(has);
  if (layer === undefined) return path;
  return layer.path === undefined ? undefined : [...layer.path, ...path];
}
