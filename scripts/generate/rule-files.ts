import { readdirSync } from "node:fs";
import type { AnyRule } from "@reportlint/core";

export interface RuleFile {
  /** `numbers/sum-mismatch`, from the folder and the file; the rule's id must be the same. */
  readonly id: string;
  /** `sumMismatch`: the name under which the file exports it. */
  readonly exported: string;
  readonly url: URL;
}

const RULES = new URL("../../packages/rules/src/", import.meta.url);

/** The rules of the built-in plugin: each TypeScript file that has a page beside it. */
export function ruleFiles(): RuleFile[] {
  return readdirSync(RULES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name: category }) => {
      const folder = new URL(`${category}/`, RULES);
      const files = new Set(readdirSync(folder));
      return [...files]
        .filter((file) => file.endsWith(".md") && files.has(file.replace(/\.md$/u, ".ts")))
        .map((page): RuleFile => {
          const name = page.slice(0, -".md".length);
          const exported = name.replace(/-(\w)/gu, (_, letter: string) => letter.toUpperCase());
          return { id: `${category}/${name}`, exported, url: new URL(`${name}.ts`, folder) };
        });
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The rule of a file, loaded. Throws if the file exports none under the expected name. */
export async function loadRule({ id, exported, url }: RuleFile): Promise<AnyRule> {
  const rule = ((await import(url.href)) as Record<string, unknown>)[exported] as AnyRule | undefined;
  if (rule?.meta.id !== id) throw new Error(`${url.pathname} must export the rule ${id} as ${exported}`);
  return rule;
}
