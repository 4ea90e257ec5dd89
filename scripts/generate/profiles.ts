import { readdirSync, readFileSync } from "node:fs";
import type { ReportProfile } from "@reportlint/core";
import { parseProfile } from "@reportlint/core/config";
import { BANNER, type Generated } from "./generated.ts";

const PROFILES = new URL("../../packages/rules/src/profiles/", import.meta.url);

/** The shipped profiles, read from YAML and checked; so that linting needs neither a YAML reader nor a disk. */
export function profiles(): Generated {
  return {
    path: "packages/rules/src/profiles.generated.ts",
    content: [
      BANNER,
      'import type { ReportProfile } from "@reportlint/core";',
      "",
      `export const profiles: readonly ReportProfile[] = ${JSON.stringify(readProfiles(), undefined, 2)};`,
      "",
    ].join("\n"),
  };
}

/** Every profile in the folder. Throws with file, line and remedy where one is wrong. */
export function readProfiles(): ReportProfile[] {
  return readdirSync(PROFILES)
    .filter((name) => name.endsWith(".yaml"))
    .sort()
    .map((name) => {
      const { value, problems } = parseProfile(readFileSync(new URL(name, PROFILES), "utf8"), name);
      if (value === undefined) {
        throw new Error(
          problems.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message.en}`).join("\n"),
        );
      }
      return value;
    });
}
