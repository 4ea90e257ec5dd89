import { readdirSync, readFileSync } from "node:fs";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT: URL = new URL("../", import.meta.url);

const NOT_OURS = new Set(["node_modules", "dist", "coverage", ".git"]);

/** Every file of the repository that somebody wrote or generated, by its path from the top, with `/`. */
export function repositoryFiles(folder: URL = ROOT): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (NOT_OURS.has(entry.name)) return [];
    if (entry.isDirectory()) return repositoryFiles(new URL(`${encodeURIComponent(entry.name)}/`, folder));
    return [
      relative(fileURLToPath(ROOT), fileURLToPath(new URL(encodeURIComponent(entry.name), folder))).replaceAll(
        "\\",
        "/",
      ),
    ];
  });
}

export function readRepositoryFile(path: string): string {
  return readFileSync(new URL(path.split("/").map(encodeURIComponent).join("/"), ROOT), "utf8");
}

/** What a TypeScript or JavaScript file imports, statically or on demand: specifiers as written. */
export function importsOf(path: string): string[] {
  const source = readRepositoryFile(path);
  return [
    ...source.matchAll(
      /(?:^|\n)\s*(?:import|export)\b[^;'"]*?from\s*["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']\s*\)|(?:^|\n)import\s*["']([^"']+)["']/gu,
    ),
  ].map(([, from, onDemand, bare]) => (from ?? onDemand ?? bare) as string);
}
