import { configJsonSchema, profileJsonSchema } from "../../packages/core/src/config/index.ts";
import type { Generated } from "./generated.ts";

/** The JSON Schemas that editors complete configurations and profiles with. */
export function schemas(): Generated[] {
  return [
    { path: "packages/core/schema/config.schema.json", content: json(configJsonSchema()) },
    { path: "packages/core/schema/profile.schema.json", content: json(profileJsonSchema()) },
  ];
}

function json(schema: object): string {
  return `${JSON.stringify(schema, undefined, 2)}\n`;
}
