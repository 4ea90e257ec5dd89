import { z } from "zod";

/** The keys that a schema knows at a place: what a misspelt one may have meant. */
export function keysAt(schema: z.ZodType, path: readonly (string | number)[]): string[] {
  return candidates(schema, path).flatMap((node) => (node instanceof z.ZodObject ? Object.keys(node.shape) : []));
}

/** The schemas of a place; a union has several. */
function candidates(schema: z.core.$ZodType, path: readonly (string | number)[]): z.core.$ZodType[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return candidates(schema.unwrap(), path);
  if (schema instanceof z.ZodPipe) return candidates(schema.in, path);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => candidates(option, path));
  const [key, ...rest] = path;
  if (key === undefined) return [schema];
  if (schema instanceof z.ZodObject) {
    const value = schema.shape[key];
    return value === undefined ? [] : candidates(value, rest);
  }
  if (schema instanceof z.ZodArray) return candidates(schema.element, rest);
  if (schema instanceof z.ZodRecord) return candidates(schema.valueType, rest);
  return [];
}
