import { dirname, isAbsolute, join, resolve } from "node:path";
import type { ConfigProblem, LocalizedText, Plugin } from "@reportlint/core";
import type { Host } from "./host.ts";

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
  if (name === BUILT_IN)
    return {
      problem: {
        zh: `“${name}”是内置插件的名称，插件请换一个名称`,
        en: `“${name}” is the built-in plugin; register the plugin under another name`,
      },
    };
  const isPath = isAbsolute(specifier) || /^\.{1,2}(?:[/\\]|$)/u.test(specifier);
  const path = isPath ? resolve(folder, specifier) : await packageEntry(specifier, folder, host);
  if (path === undefined)
    return {
      problem: {
        zh: `找不到插件包“${specifier}”：请在配置所在的文件夹安装它；如果是文件，路径要以 ./ 开头`,
        en: `plugin package “${specifier}” is not installed beside the configuration; a file's path begins with ./`,
      },
    };
  if ((await host.kind(path)) !== "file")
    return {
      problem: { zh: `没有插件文件“${specifier}”，请检查路径`, en: `no plugin file “${specifier}”; check the path` },
    };
  try {
    const plugin = pluginOf(await host.load(path));
    if (plugin !== undefined) return { plugin };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
      problem: { zh: `插件“${specifier}”加载时出错：${reason}`, en: `plugin “${specifier}” failed to load: ${reason}` },
    };
  }
  return {
    problem: {
      zh: `“${specifier}”不是插件：应以 export default 给出含 meta 的对象`,
      en: `“${specifier}” is not a plugin: it should export default an object with meta`,
    },
  };
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
