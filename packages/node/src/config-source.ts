import { dirname, join, resolve } from "node:path";
import type { ConfigProblem } from "@reportlint/core";
import type { ConfigFile, Parsed } from "@reportlint/core/config";
import { ConfigurationError, type ConfigurationProblem } from "./configuration-error.ts";
import { decodeText } from "./decode-text.ts";
import type { Host } from "./host.ts";
import { hostText } from "./texts.ts";

/** A configuration, and the way from its entries to where they were written. */
export interface ConfigSource {
  readonly config: ConfigFile;
  /** Where its paths and patterns start from. */
  readonly folder: string;
  /** The file it was read from, if it was. */
  readonly file?: string;
  located(problems: readonly ConfigProblem[]): readonly ConfigurationProblem[];
}

const CONFIG_NAMES: readonly string[] = ["reportlint.config.yaml", "reportlint.config.yml"];

/**
 * The configuration to use: a file by its path, one given in code, none (`false`), or the nearest file in the working
 * directory and the folders above it.
 */
export async function configSource(given: string | ConfigFile | false | undefined, host: Host): Promise<ConfigSource> {
  if (given === false) return inCode({}, host);
  if (typeof given === "object") return inCode(given, host);
  const file = given === undefined ? await findConfig(host) : resolve(host.cwd, given);
  if (file === undefined) return inCode({}, host);
  if (given !== undefined && (await host.kind(file)) !== "file")
    throw new ConfigurationError([{ file, message: hostText("noConfig") }]);
  return fromFile(file, host);
}

function inCode(config: ConfigFile, host: Host): ConfigSource {
  return { config, folder: host.cwd, located: (problems) => problems.map(({ message }) => ({ message })) };
}

async function findConfig(host: Host): Promise<string | undefined> {
  for (let folder = host.cwd; ; folder = dirname(folder)) {
    for (const name of CONFIG_NAMES) {
      const file = join(folder, name);
      if ((await host.kind(file)) === "file") return file;
    }
    if (dirname(folder) === folder) return undefined;
  }
}

async function fromFile(file: string, host: Host): Promise<ConfigSource> {
  // YAML and schemas are loaded only where there is a file to read.
  const { parseConfig } = await import("@reportlint/core/config");
  const parsed = parseConfig(await readText(file, host), file);
  return { config: requireValue(parsed), folder: dirname(file), file, located: parsed.located };
}

/** The text of a configuration or a profile. */
export async function readText(file: string, host: Host): Promise<string> {
  const text = decodeText(await host.read(file));
  if (text !== undefined) return text;
  throw new ConfigurationError([{ file, message: hostText("noText") }]);
}

/** The value of a file that was read; throws what is wrong with it. */
export function requireValue<T>({ value, problems }: Parsed<T>): T {
  if (value === undefined) throw new ConfigurationError(problems);
  return value;
}
