import type { ClaimReader, SlipFinder } from "../claims/claim.ts";
import type { Reader } from "../document/reader.ts";
import type { DocumentFact } from "../facts/fact.ts";
import type { LocalizedText } from "./locale.ts";
import type { ReportProfile } from "./profile.ts";
import type { AnyRule, DataRow, Severity } from "./rule.ts";

/** Rules, profiles, readers and data that are loaded together. The built-ins are one plugin like any other. */
export interface Plugin {
  readonly meta: { readonly name: string; readonly version: string };
  /**
   * Their `meta.id` is `name/rule`. A plugin that is registered under another name than it had in mind lends its rules
   * that name: `hospital/bed-count` of a plugin registered as `clinic` is `clinic/bed-count`.
   */
  readonly rules?: readonly AnyRule[];
  /** What people call the categories of its rules. */
  readonly categories?: Readonly<Record<string, LocalizedText>>;
  readonly profiles?: readonly ReportProfile[];
  readonly claims?: readonly ClaimReader[];
  /** What people call its claims. */
  readonly claimWords?: ClaimWords;
  /** Replaces how violated claims are grouped; the last plugin that has one wins. */
  readonly slips?: SlipFinder;
  readonly readers?: readonly Reader[];
  /** Gives the title by which a report's profile is recognised; the last plugin that has one wins. */
  readonly title?: DocumentFact<string | undefined>;
  /** Tables by name, as rows. */
  readonly data?: Readonly<Record<string, readonly DataRow[]>>;
  /**
   * Presets by name: `hospital:icu` is `configs.icu` of the plugin registered as `hospital`. Every plugin has the presets
   * `recommended`, `strict` and `all`, made from the `meta` of its rules; one of these names here takes its place.
   */
  readonly configs?: Readonly<Record<string, Preset>>;
  /** Traditional texts by their Simplified ones, for messages that have none of their own. */
  readonly traditional?: Readonly<Record<string, string>>;
}

/** Words for what claims say of themselves in ids. */
export interface ClaimWords {
  /** By kind. */
  readonly kinds?: Readonly<Record<string, LocalizedText>>;
  /** Why one is undecided. */
  readonly reasons?: Readonly<Record<string, LocalizedText>>;
  /** What reading makes one hold, where that is not the plain one. */
  readonly notes?: Readonly<Record<string, LocalizedText>>;
}

/** A named choice of rules. */
export interface Preset {
  /** Full names, or `recommended` for a preset of the same plugin. */
  readonly extends?: readonly string[];
  /** Rules of the same plugin go by their `meta.id`. */
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
