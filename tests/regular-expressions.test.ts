import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { parse } from "acorn";
import { transformSync } from "esbuild";
import { checkSync } from "recheck";
import { describe, expect, test } from "vitest";
import { ROOT, readRepositoryFile, repositoryFiles } from "./repository.ts";

/**
 * A pattern with super-linear backtracking is how this program would hang an editor. Every literal of the sources and
 * every pattern that is built at run time is held against a checker; the few that are too large for it are held
 * against hostile inputs in tests of their own, beside their source.
 */

interface Pattern {
  readonly source: string;
  readonly flags: string;
}

const literals = new Map<string, Pattern>();
for (const path of repositoryFiles().filter(
  (file) => /^packages\/[^/]+\/(?:src|bin)\/.*\.m?[jt]s$/u.test(file) && !/\.(?:test|d)\.ts$|\/testing\//u.test(file),
)) {
  for (const pattern of patternsIn(readRepositoryFile(path)))
    literals.set(`${path} /${pattern.source}/${pattern.flags}`, pattern);
}

const built = new Map<string, Pattern>(
  (
    JSON.parse(
      execFileSync(process.execPath, ["--import", "tsx", "tests/record-patterns.mjs"], {
        cwd: fileURLToPath(ROOT),
        encoding: "utf8",
      }),
    ) as string[]
  ).map((pattern) => {
    const end = pattern.lastIndexOf("/");
    return [pattern, { source: pattern.slice(1, end), flags: pattern.slice(end + 1) }];
  }),
);

describe("no regular expression backtracks more than linearly", () => {
  test("there are patterns to check", () => {
    expect(literals.size).toBeGreaterThan(50);
    expect(built.size).toBeGreaterThan(10);
  });

  test.each([...literals, ...built])("%s", (_name, pattern) => {
    const verdict = verdictOf(pattern);
    expect(verdict, "write it so that no stretch can be matched in two ways").not.toMatch(/^vulnerable/u);
  });
});

/** Parameters that keep the search short; what it does not settle in that time is `unknown`. */
function verdictOf({ source, flags }: Pattern): string {
  const result = checkSync(source, flags.replace(/[dv]/gu, ""), { timeout: 2000, attackTimeout: 500 });
  return result.status === "vulnerable"
    ? `vulnerable: ${result.complexity.summary}, ${JSON.stringify(result.attack.string.slice(0, 80))}`
    : result.status;
}

/** The literals of a source, types taken off first. */
function patternsIn(typescript: string): Pattern[] {
  const { code } = transformSync(typescript, { loader: "ts", target: "es2022" });
  const found: Pattern[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    const { type, regex } = node as { type?: string; regex?: { pattern: string; flags: string } };
    if (type === "Literal" && regex !== undefined) found.push({ source: regex.pattern, flags: regex.flags });
    for (const child of Object.values(node)) Array.isArray(child) ? child.forEach(visit) : visit(child);
  };
  visit(parse(code, { ecmaVersion: "latest", sourceType: "module" }));
  return found;
}
