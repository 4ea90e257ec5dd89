import { dirname, isAbsolute, join, resolve } from "node:path";
import type { ConfigProblem, LocalizedText, Plugin } from "@reportlint/core";
import type { Host } from "./host.ts";
import { hostText } from "./texts.ts";

/** The name of the built-in plugin. */
export const BUILT_IN = "reportlint";

/**
 * Loads the plugins that a configuration names. `./` and absolute paths are files; anything else is a package, looked
 * for where the configuration stands and not where reportlint is installed. What cannot be loaded is added to `problems`.
 */
export async function loadPlugins(
  specifiers: Readonly<Record<string, string>>,
  folder: string,
  host: Host,
  problems: ConfigProblem[],
): Promise<Record<string, Plugin>> {
  const plugins: Record<string, Plugin> = {};
  for (const [name, specifier] of Object.entries(specifiers)) {
    const loaded = await loadPlugin(name, specifier, folder, host);
    if ("plugin" in loaded) plugins[name] = loaded.plugin;
    else problems.push({ path: ["plugins", name], message: loaded.problem });
  }
  return plugins;
}

async function loadPlugin(
  name: string,
  specifier: string,
  folder: string,
  host: Host,
): Promise<{ plugin: Plugin } | { problem: LocalizedText }> {
  if (name === BUILT_IN) return { problem: hostText("builtInName", { name }) };
  const isPath = isAbsolute(specifier) || /^\.{1,2}(?:[/\\]|$)/u.test(specifier);
  const path = isPath ? resolve(folder, specifier) : await packageEntry(specifier, folder, host);
  if (path === undefined) return { problem: hostText("noPackage", { specifier }) };
  if ((await host.kind(path)) !== "file") return { problem: hostText("noPlugin", { specifier }) };
  try {
    const plugin = pluginOf(await host.load(path));
    return plugin === undefined ? { problem: hostText("notPlugin", { specifier }) } : { plugin };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { problem: hostText("pluginFailed", { specifier, reason }) };
  }
}

function pluginOf(module: unknown): Plugin | undefined {
  const plugin = (module as { default?: unknown }).default;
  return typeof plugin === "object" && plugin !== null && "meta" in plugin ? (plugin as Plugin) : undefined;
}

/**
 * The file that a package's main entry is. Node resolves a name only from the module that asks, and the one that asks
 * here is reportlint; so the package is looked for in the `node_modules` of the folder and of those above it.
 */
async function packageEntry(specifier: string, from: string, host: Host): Promise<string | undefined> {
  for (let folder = from; ; folder = dirname(folder)) {
    const home = join(folder, "node_modules", specifier);
    const manifest = join(home, "package.json");
    if ((await host.kind(manifest)) === "file") return join(home, await entryOf(manifest, host));
    if (dirname(folder) === folder) return undefined;
  }
}

async function entryOf(manifest: string, host: Host): Promise<string> {
  const { exports, main } = JSON.parse(new TextDecoder().decode(await host.read(manifest))) as Manifest;
  return target(exports) ?? main ?? "index.js";
}

interface Manifest {
  readonly exports?: Exports;
  readonly main?: string;
}

type Exports = string | { readonly [condition: string]: Exports };

/** What `exports` gives for the package itself, to a module of Node. */
function target(exports: Exports | undefined): string | undefined {
  if (exports === undefined || typeof exports === "string") return exports;
  const keys = Object.keys(exports);
  const chosen = keys.includes(".") ? "." : keys.find((key) => CONDITIONS.has(key));
  return chosen === undefined ? undefined : target(exports[chosen]);
}

const CONDITIONS: ReadonlySet<string> = new Set(["import", "node", "default"]);
