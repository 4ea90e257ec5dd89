import type { ClaimReader, SlipFinder } from "../claims/claim.ts";
import type { Reader } from "../document/reader.ts";
import type { ReportProfile } from "./profile.ts";
import type { DataRow, Rule, Severity } from "./rule.ts";

/** Rules, profiles, readers and data that are loaded together. The built-ins are one plugin like any other. */
export interface Plugin {
  readonly meta: { readonly name: string; readonly version: string };
  readonly rules?: readonly Rule<never>[];
  readonly profiles?: readonly ReportProfile[];
  readonly claims?: readonly ClaimReader[];
  /** Replaces how violated claims are grouped; the last plugin that has one wins. */
  readonly slips?: SlipFinder;
  readonly readers?: readonly Reader[];
  /** Tables by name, as rows. */
  readonly data?: Readonly<Record<string, readonly DataRow[]>>;
  /** Presets by name: `hospital:recommended` is `configs.recommended` of the plugin registered as `hospital`. */
  readonly configs?: Readonly<Record<string, Preset>>;
  /** Traditional texts by their Simplified ones, for messages that have none of their own. */
  readonly traditional?: Readonly<Record<string, string>>;
}

/** A named choice of rules. */
export interface Preset {
  readonly extends?: readonly string[];
  readonly rules?: Readonly<Record<string, RuleSetting>>;
}

export type SeveritySetting = "off" | "info" | "warn" | "error";

/** A severity, or a severity and the rule's options. */
export type RuleSetting = SeveritySetting | readonly [SeveritySetting, unknown];

export function severityOf(setting: RuleSetting): Severity | "off" {
  const name = typeof setting === "string" ? setting : setting[0];
  return name === "warn" ? "warning" : name;
}

/** Gives a plugin its type. */
export function definePlugin(plugin: Plugin): Plugin {
  return plugin;
}
