import type { Plugin, Preset, RuleSetting, SeveritySetting } from "./plugin.ts";
import type { RuleMeta } from "./rule.ts";

/** Presets from the smallest to the largest; each has the rules of those before it. */
const COMPUTED = ["recommended", "strict", "all"] as const;

/**
 * A preset by its full name, `plugin:preset`. Every plugin has `recommended`, `strict` and `all`: its rules with their
 * own severities, as far as their `meta.preset` reaches; what the plugin itself puts under such a name takes its place.
 */
export function findPreset(
  plugins: Readonly<Record<string, Plugin>>,
  fullName: string,
): { readonly plugin: string; readonly preset: Preset } | undefined {
  const colon = fullName.indexOf(":");
  const name = fullName.slice(0, Math.max(colon, 0));
  const plugin = Object.hasOwn(plugins, name) ? plugins[name] : undefined;
  const preset = plugin === undefined ? undefined : presetsOf(plugin)[fullName.slice(colon + 1)];
  return preset === undefined ? undefined : { plugin: name, preset };
}

/** The full names of all presets there are. */
export function presetNames(plugins: Readonly<Record<string, Plugin>>): string[] {
  return Object.entries(plugins).flatMap(([name, plugin]) =>
    Object.keys(presetsOf(plugin)).map((preset) => `${name}:${preset}`),
  );
}

function presetsOf({ rules = [], configs = {} }: Plugin): Readonly<Record<string, Preset>> {
  const presets: Record<string, Preset> = Object.create(null);
  for (const [size, name] of COMPUTED.entries()) {
    const chosen = rules.filter(({ meta }) => COMPUTED.indexOf(meta.preset) <= size);
    presets[name] = { rules: Object.fromEntries(chosen.map(({ meta }) => [meta.id, ownSetting(meta)])) };
  }
  return Object.assign(presets, configs);
}

function ownSetting({ severity }: RuleMeta): RuleSetting {
  return (severity === "warning" ? "warn" : severity) satisfies SeveritySetting;
}
