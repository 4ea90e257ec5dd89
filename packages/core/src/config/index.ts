export { type ConfigFile, type OverrideEntry, parseConfig } from "./config-file.ts";
export { configJsonSchema, profileJsonSchema } from "./json-schemas.ts";
export type { LocatedProblem, Parsed } from "./parsed.ts";
export { parseProfile } from "./profile-file.ts";
