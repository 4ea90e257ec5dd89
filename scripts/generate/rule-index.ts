import { BANNER, type Generated } from "./generated.ts";
import { ruleFiles } from "./rule-files.ts";

/** The list of all built-in rules, so that adding one edits no file by hand. */
export function ruleIndex(): Generated {
  const files = ruleFiles();
  const imports = files.map(({ id, exported }) => `import { ${exported} } from "./${id}.ts";`);
  return {
    path: "packages/rules/src/rules.generated.ts",
    content: [
      BANNER,
      'import type { AnyRule } from "@reportlint/core";',
      ...imports,
      "",
      "export const rules: readonly AnyRule[] = [",
      ...files.map(({ exported }) => `  ${exported},`),
      "];",
      "",
    ].join("\n"),
  };
}
