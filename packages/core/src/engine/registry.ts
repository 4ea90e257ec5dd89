import type { ClaimReader, SlipFinder } from "../claims/claim.ts";
import type { DocumentFact } from "../facts/fact.ts";
import { nearest } from "../text/nearest.ts";
import type { ConfigProblem } from "./config.ts";
import { CONFIG_MESSAGES, engineText } from "./engine-messages.ts";
import type { Plugin } from "./plugin.ts";
import type { ReportProfile } from "./profile.ts";
import type { AnyRule, DataRow } from "./rule.ts";

/** The name that the built-in plugin is registered under. Its rules keep their ids, `category/name`. */
export const BUILT_IN = "reportlint";

/** Everything that the plugins of a configuration bring, by the names it goes by there. */
export interface Registry {
  readonly plugins: Readonly<Record<string, Plugin>>;
  readonly rules: ReadonlyMap<string, RegisteredRule>;
  readonly profiles: ReadonlyMap<string, ReportProfile>;
  readonly claimReaders: readonly ClaimReader[];
  readonly slipFinder: SlipFinder | undefined;
  readonly title: DocumentFact<string | undefined> | undefined;
  /** Traditional texts by Simplified ones. */
  readonly traditional: Readonly<Record<string, string>>;
}

export interface RegisteredRule {
  readonly id: string;
  /** The name that its plugin is registered under. */
  readonly plugin: string;
  readonly rule: AnyRule;
}

/** Puts the plugins together; what is wrong with them is added to `problems`. */
export function register(plugins: Readonly<Record<string, Plugin>>, problems: ConfigProblem[]): Registry {
  const all = Object.values(plugins);
  problems.push(...nameProblems(plugins));
  return {
    plugins,
    rules: rulesById(plugins, problems),
    profiles: profilesById(plugins, problems),
    claimReaders: all.flatMap(({ claims = [] }) => claims),
    slipFinder: all.findLast(({ slips }) => slips !== undefined)?.slips,
    title: all.findLast(({ title }) => title !== undefined)?.title,
    traditional: Object.assign({}, ...all.map(({ traditional }) => traditional)),
  };
}

/** The id that a rule goes by when its plugin is registered under a name. */
export function registeredId(plugin: string, { meta: { id } }: AnyRule): string {
  return plugin === BUILT_IN ? id : `${plugin}/${id.slice(id.indexOf("/") + 1)}`;
}

/** The part of a rule's id before the `/`: its category, which for a plugin's rules is the plugin's name. */
export function categoryOf(ruleId: string): string {
  return ruleId.slice(0, ruleId.indexOf("/"));
}

/** Rows of a data table as a rule of `plugin` names it: `table` of its own plugin, or `plugin/table`. */
export function dataTable(registry: Registry, plugin: string, name: string): readonly DataRow[] {
  const slash = name.indexOf("/");
  const [owner, table] = slash < 0 ? [plugin, name] : [name.slice(0, slash), name.slice(slash + 1)];
  const tables = registry.plugins[owner]?.data ?? {};
  if (Object.hasOwn(tables, table)) return tables[table] as readonly DataRow[];
  const guess = nearest(table, Object.keys(tables));
  throw new Error(`plugin ${owner} has no data table ${table}${guess === undefined ? "" : ` (but ${guess})`}`);
}

function nameProblems(plugins: Readonly<Record<string, Plugin>>): ConfigProblem[] {
  const { rules = [], categories = {} } = plugins[BUILT_IN] ?? {};
  const reserved = new Set([...Object.keys(categories), ...rules.map(({ meta }) => meta.category)]);
  return Object.keys(plugins).flatMap((name): ConfigProblem[] => {
    const path = ["plugins", name];
    if (!/^[^\s/:,，、]+$/u.test(name))
      return [{ path, message: engineText(CONFIG_MESSAGES["plugin-name"], { name }) }];
    if (!reserved.has(name)) return [];
    return [{ path, message: engineText(CONFIG_MESSAGES["plugin-name-reserved"], { name }) }];
  });
}

function rulesById(
  plugins: Readonly<Record<string, Plugin>>,
  problems: ConfigProblem[],
): ReadonlyMap<string, RegisteredRule> {
  const byId = new Map<string, RegisteredRule>();
  for (const [plugin, { rules = [] }] of Object.entries(plugins)) {
    const own = new Set<string>();
    for (const rule of rules) {
      const id = registeredId(plugin, rule);
      const path = ["plugins", plugin];
      if (!/^[^\s/]+\/[^\s/]+$/u.test(rule.meta.id))
        problems.push({ path, message: engineText(CONFIG_MESSAGES["rule-id"], { id: rule.meta.id }) });
      else if (own.has(id)) problems.push({ path, message: engineText(CONFIG_MESSAGES["rule-duplicate"], { id }) });
      own.add(id);
      if (!byId.has(id)) byId.set(id, { id, plugin, rule });
    }
  }
  return byId;
}

function profilesById(
  plugins: Readonly<Record<string, Plugin>>,
  problems: ConfigProblem[],
): ReadonlyMap<string, ReportProfile> {
  const byId = new Map<string, ReportProfile>();
  const pluginOf = new Map<string, string>();
  for (const [plugin, { profiles = [] }] of Object.entries(plugins)) {
    for (const profile of profiles) {
      const first = pluginOf.get(profile.id);
      if (first !== undefined) {
        const message = engineText(CONFIG_MESSAGES["profile-duplicate"], { id: profile.id, first });
        problems.push({ path: ["plugins", plugin], message });
        continue;
      }
      byId.set(profile.id, profile);
      pluginOf.set(profile.id, plugin);
    }
  }
  return byId;
}
