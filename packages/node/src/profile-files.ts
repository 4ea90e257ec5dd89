import { resolve } from "node:path";
import type { ConfigProblem, Plugin, ReportProfile } from "@reportlint/core";
import { readText, requireValue } from "./config-source.ts";
import { ConfigurationError } from "./configuration-error.ts";
import type { Host } from "./host.ts";
import type { Layer } from "./layers.ts";
import { hostText } from "./texts.ts";

/** Profiles that the configuration names by their files. They come to the engine as one more plugin. */
export class ProfileFiles {
  readonly #host: Host;
  readonly #read = new Map<string, Promise<ReportProfile>>();
  readonly #profiles: ReportProfile[] = [];

  constructor(host: Host) {
    this.#host = host;
  }

  /** The layer with the id of its profile, where it gave a file. */
  async resolved(layer: Layer, folder: string, problems: ConfigProblem[]): Promise<Layer> {
    const { profile } = layer;
    if (profile === undefined || !/\.ya?ml$/iu.test(profile)) return layer;
    const file = resolve(folder, profile);
    if ((await this.#host.kind(file)) !== "file") {
      const message = hostText("noProfile", { profile });
      if (layer.path === undefined) throw new ConfigurationError([{ message }]);
      problems.push({ path: [...layer.path, "profile"], message });
      return layer;
    }
    const known = this.#read.get(file) ?? this.#readProfile(file);
    this.#read.set(file, known);
    return { ...layer, profile: (await known).id };
  }

  asPlugin(): Record<string, Plugin> {
    if (this.#profiles.length === 0) return {};
    const version = "0.0.0";
    return { [PROFILE_FILES]: { meta: { name: PROFILE_FILES, version }, profiles: this.#profiles } };
  }

  async #readProfile(file: string): Promise<ReportProfile> {
    const { parseProfile } = await import("@reportlint/core/config");
    const profile = requireValue(parseProfile(await readText(file, this.#host), file));
    this.#profiles.push(profile);
    return profile;
  }
}

/** The name of that plugin. */
export const PROFILE_FILES = "profile-files";
