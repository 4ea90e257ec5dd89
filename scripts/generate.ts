import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { TEXTS as commandTexts } from "../packages/cli/src/texts.ts";
import * as configTexts from "../packages/core/src/config/texts.ts";
import * as engineTexts from "../packages/core/src/engine/engine-messages.ts";
import { TEXTS as hostTexts } from "../packages/node/src/texts.ts";
import { TEXTS as readerTexts } from "../packages/readers/src/texts.ts";
import { categories } from "../packages/rules/src/categories.ts";
import { claimWords } from "../packages/rules/src/claim-words.ts";
import { foldTable } from "./generate/fold-table.ts";
import type { Generated } from "./generate/generated.ts";
import { profiles, readProfiles } from "./generate/profiles.ts";
import { loadRule, ruleFiles } from "./generate/rule-files.ts";
import { ruleIndex } from "./generate/rule-index.ts";
import { rulePage } from "./generate/rule-pages.ts";
import { schemas } from "./generate/schemas.ts";
import { traditionalTable } from "./generate/traditional.ts";

/** Everything in the repository that is made from something else. */
export async function generateAll(): Promise<Generated[]> {
  const rules = await Promise.all(ruleFiles().map(loadRule));
  return [
    ...(await Promise.all(ruleFiles().map(rulePage))),
    foldTable(),
    ...schemas(),
    ruleIndex(),
    profiles(),
    traditionalTable("packages/rules/src/traditional.generated.ts", [
      rules.map(({ meta }) => meta),
      readProfiles(),
      categories,
      claimWords,
    ]),
    traditionalTable("packages/core/src/engine/traditional.generated.ts", engineTexts),
    traditionalTable("packages/core/src/config/traditional.generated.ts", configTexts),
    traditionalTable("packages/readers/src/traditional.generated.ts", readerTexts),
    traditionalTable("packages/node/src/traditional.generated.ts", hostTexts),
    traditionalTable("packages/cli/src/traditional.generated.ts", commandTexts),
  ];
}

/** The paths whose committed content is not what the generators give now. */
export async function staleFiles(root: URL): Promise<string[]> {
  const files = await generateAll();
  return files
    .filter(({ path, content }) => readOr(new URL(path, root), undefined) !== content)
    .map(({ path }) => path);
}

function readOr(url: URL, otherwise: string | undefined): string | undefined {
  try {
    return readFileSync(url, "utf8");
  } catch {
    return otherwise;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = new URL("../", import.meta.url);
  for (const { path, content } of await generateAll()) {
    if (readOr(new URL(path, root), undefined) === content) continue;
    writeFileSync(new URL(path, root), content);
    console.log(`wrote ${path}`);
  }
}
