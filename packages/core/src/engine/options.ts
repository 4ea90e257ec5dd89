/**
 * The shape of a rule's options, as a small part of JSON Schema (draft-07): enough to check options without loading a
 * schema library, and to complete them in an editor.
 */
export interface OptionsSchema {
  readonly type: "object";
  readonly properties: Readonly<Record<string, OptionSchema>>;
}

export type OptionSchema =
  | { readonly type: "boolean"; readonly description: string }
  | { readonly type: "integer"; readonly description: string; readonly minimum?: number; readonly maximum?: number }
  | { readonly type: "string"; readonly description: string; readonly enum?: readonly string[] }
  | { readonly type: "array"; readonly description: string; readonly items: { readonly type: "string" } };

/** What is wrong with the given options, one line each; empty when nothing is. */
export function optionProblems(schema: OptionsSchema | undefined, options: unknown): OptionProblem[] {
  if (options === undefined) return [];
  if (schema === undefined) return [{ path: [], problem: "takes-none", expected: "" }];
  if (typeof options !== "object" || options === null || Array.isArray(options))
    return [{ path: [], problem: "type", expected: "object" }];
  return Object.entries(options).flatMap(([name, value]): OptionProblem[] => {
    const option = schema.properties[name];
    if (option === undefined)
      return [{ path: [name], problem: "unknown", expected: Object.keys(schema.properties).join(", ") }];
    return fits(option, value) ? [] : [{ path: [name], problem: "type", expected: expectation(option) }];
  });
}

export interface OptionProblem {
  readonly path: readonly string[];
  readonly problem: "takes-none" | "unknown" | "type";
  /** The type, or the names that exist. */
  readonly expected: string;
}

function fits(option: OptionSchema, value: unknown): boolean {
  switch (option.type) {
    case "boolean":
      return typeof value === "boolean";
    case "integer":
      return (
        Number.isInteger(value) &&
        (value as number) >= (option.minimum ?? -Infinity) &&
        (value as number) <= (option.maximum ?? Infinity)
      );
    case "string":
      return typeof value === "string" && (option.enum?.includes(value) ?? true);
    case "array":
      return Array.isArray(value) && value.every((item) => typeof item === "string");
  }
}

function expectation(option: OptionSchema): string {
  if (option.type === "integer") return `integer ${option.minimum ?? ""}..${option.maximum ?? ""}`;
  if (option.type === "string" && option.enum !== undefined) return option.enum.join(" | ");
  return option.type === "array" ? "list of strings" : option.type;
}
