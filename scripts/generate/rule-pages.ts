import { readFileSync } from "node:fs";
import { pageHead } from "@reportlint/core/testing";
import { categories } from "../../packages/rules/src/categories.ts";
import type { Generated } from "./generated.ts";
import { loadRule, type RuleFile } from "./rule-files.ts";

/** The head of a rule's page, from its `meta`; the rest of the page is written by hand. */
export async function rulePage(file: RuleFile): Promise<Generated> {
  const { meta } = await loadRule(file);
  const url = new URL(file.url.href.replace(/\.ts$/u, ".md"));
  const [, , ...rest] = readFileSync(url, "utf8").split("\n");
  return {
    path: `packages/rules/src/${file.id}.md`,
    content: [`# ${meta.id}`, pageHead(meta, categories), ...rest].join("\n"),
  };
}
