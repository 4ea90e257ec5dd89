import { z } from "zod";
import { configSchema } from "./config-file.ts";
import { profileSchema } from "./profile-file.ts";

/** JSON Schema (draft-07) of `reportlint.config.yaml`, for completion in an editor. */
export function configJsonSchema(): object {
  return jsonSchema(configSchema);
}

/** JSON Schema (draft-07) of a report profile. */
export function profileJsonSchema(): object {
  return jsonSchema(profileSchema);
}

function jsonSchema(schema: z.ZodType): object {
  return z.toJSONSchema(schema, { target: "draft-7", io: "input" });
}
