import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { foldTable } from "./generate/fold-table.ts";
import type { Generated } from "./generate/generated.ts";
import { schemas } from "./generate/schemas.ts";

/** Everything in the repository that is made from something else. */
export async function generateAll(): Promise<Generated[]> {
  return [foldTable(), ...schemas()];
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
