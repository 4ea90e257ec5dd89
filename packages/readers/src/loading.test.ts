import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

/** What a module imports as soon as it is imported itself, types left out. */
function importsOf(path: string): string[] {
  const source = readFileSync(path, "utf8").replace(/^(?:import|export) type [^;]*;/gmu, "");
  return [...source.matchAll(/^(?:import|export) (?:[^;"]* from )?"([^"]+)";/gmu)].map(([, name = ""]) => name);
}

// A page that only ever sees .txt should not have to wait for parsers of HTML, Markdown and Word.
test("the readers load no format library before they read", () => {
  const seen = new Set<string>();
  const packages = new Set<string>();
  const follow = (path: string) => {
    if (seen.has(path)) return;
    seen.add(path);
    for (const name of importsOf(path)) {
      if (name.startsWith(".")) follow(resolve(dirname(path), name));
      else packages.add(name);
    }
  };
  follow(fileURLToPath(new URL("./index.ts", import.meta.url)));
  expect(seen.size).toBeGreaterThan(10);
  expect([...packages]).toEqual(["@reportlint/core"]);
});
