import { posix } from "node:path";
import { builtinPlugin } from "@reportlint/rules";
import { describe, expect, test } from "vitest";
import { staleFiles } from "../scripts/generate.ts";
import { importsOf, ROOT, readRepositoryFile, repositoryFiles } from "./repository.ts";

/** What reviewers would otherwise have to repeat. A failure names its remedy. */

const files = repositoryFiles();
const sources = files.filter(
  (path) => /^packages\/[^/]+\/src\/.*\.ts$/u.test(path) && !/\.(?:test|d)\.ts$/u.test(path),
);
const within = (folder: string) => {
  const found = sources.filter((path) => path.startsWith(folder));
  // A rule for a folder that is gone must fail, not pass.
  if (found.length === 0) throw new Error(`${folder} has no sources: mend this test`);
  return found;
};

describe("layers", () => {
  test.each([
    ["packages/core/src/", [], "core depends on no other package"],
    ["packages/readers/src/", ["@reportlint/core"], "readers depend on core only"],
    ["packages/rules/src/", ["@reportlint/core"], "rules depend on core only"],
    [
      "packages/node/src/",
      ["@reportlint/core", "@reportlint/readers", "@reportlint/rules"],
      "node is the host of these",
    ],
    ["packages/cli/src/", ["@reportlint/core", "@reportlint/node"], "the command goes through node"],
  ])("%s", (folder, allowed, remedy) => {
    const foreign = within(folder).flatMap((path) =>
      importsOf(path)
        .filter((from) => from.startsWith("@reportlint/"))
        .map((from) => from.split("/").slice(0, 2).join("/"))
        .filter((name) => !allowed.includes(name))
        .map((name) => `${path} imports ${name}: ${remedy}`),
    );
    expect(foreign).toEqual([]);
  });

  test.each([
    ["text", []],
    ["number", ["text"]],
    ["document", ["text", "engine/locale.ts"]],
    ["claims", ["text", "number", "document", "facts"]],
    // Facts see a profile as a value; of the engine they know that type only.
    ["facts", ["text", "number", "document", "engine/profile.ts"]],
    // The contracts, and the store that keeps facts; what facts and claims there are is registered.
    ["engine", ["text", "document", "facts/fact.ts", "facts/store.ts", "claims/claim.ts"]],
    ["config", ["text", "document", "engine"]],
  ])("core/%s", (folder, allowed) => {
    const core = "packages/core/src/";
    const foreign = within(`${core}${folder}/`).flatMap((path) =>
      importsOf(path)
        .filter((from) => from.startsWith("."))
        .map((from) => posix.join(posix.dirname(path), from).slice(core.length))
        .filter(
          (target) =>
            !target.startsWith(`${folder}/`) &&
            !allowed.some((name) => target === name || target.startsWith(`${name}/`)),
        )
        .map(
          (target) => `${path} imports ${target}: ${folder} may use ${allowed.join(", ") || "nothing beside itself"}`,
        ),
    );
    expect(foreign).toEqual([]);
  });

  test("core, readers and rules run in a browser", () => {
    const pure = [
      ...within("packages/core/src/"),
      ...within("packages/readers/src/"),
      ...within("packages/rules/src/"),
    ].filter((path) => !path.startsWith("packages/core/src/testing/"));
    expect(
      pure.flatMap((path) =>
        importsOf(path)
          .filter((from) => from.startsWith("node:"))
          .map((from) => `${path}: ${from}`),
      ),
    ).toEqual([]);
  });

  test("format libraries, yaml and zod are loaded on demand", () => {
    const eager = within("packages/readers/src/").flatMap((path) =>
      [...readRepositoryFile(path).matchAll(/(?:^|\n)import (?!type)[^;]*?from "([^".][^"]*)"/gu)]
        .map(([, from]) => from as string)
        .filter((from) => !from.startsWith("@reportlint/"))
        .map((from) => `${path} imports ${from} at the top; only a file that is itself loaded on demand may`),
    );
    const onDemand = new Set(
      within("packages/readers/src/").flatMap((path) =>
        [...readRepositoryFile(path).matchAll(/import\("(\.[^"]+)"\)/gu)].map(([, from]) =>
          posix.join(posix.dirname(path), from as string),
        ),
      ),
    );
    expect(eager.filter((line) => !reachable(onDemand).has(line.split(" ")[0] as string))).toEqual([]);
    const usesYaml = sources.filter((path) => importsOf(path).some((from) => from === "yaml" || from === "zod"));
    expect(usesYaml.filter((path) => !path.startsWith("packages/core/src/config/"))).toEqual([]);
  });

  test("nothing reaches for the network", () => {
    const reaching = [...sources, "packages/cli/bin/reportlint.mjs"].filter((path) =>
      /["']node:(?:https?|net|tls|dgram|dns|http2)|\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon/u.test(
        readRepositoryFile(path),
      ),
    );
    expect(reaching, "drafts are confidential: no network access").toEqual([]);
  });
});

/** The files that are loaded only through one of the given entries. */
function reachable(entries: ReadonlySet<string>): Set<string> {
  const seen = new Set(entries);
  for (const path of seen) {
    for (const from of importsOf(path)) if (from.startsWith(".")) seen.add(posix.join(posix.dirname(path), from));
  }
  return seen;
}

describe("rules", () => {
  const rules = builtinPlugin.rules ?? [];

  test("every file that looks like a rule is one", () => {
    const ids = new Set(rules.map(({ meta }) => meta.id));
    const pages = files
      .filter((path) => /^packages\/rules\/src\/[^/]+\/[^/]+\.md$/u.test(path))
      .map((path) => path.slice("packages/rules/src/".length, -3));
    expect(
      pages.filter((id) => !ids.has(id)),
      "run pnpm generate",
    ).toEqual([]);
  });

  test.each(rules.map(({ meta }) => [meta.id, meta] as const))("%s has source, page, test and words", (id, meta) => {
    const base = `packages/rules/src/${id}`;
    for (const extension of [".ts", ".md", ".test.ts"]) expect(files).toContain(base + extension);
    expect(meta.category).toBe(id.split("/")[0]);
    expect(Object.keys(builtinPlugin.categories ?? {})).toContain(meta.category);
    for (const text of [meta.docs.title, meta.docs.source, ...Object.values(meta.messages)]) {
      expect(text.zh).toMatch(/\p{Script=Han}/u);
      expect(text.en).not.toBe("");
    }
  });

  test("rules see no other rule and read no number", () => {
    const ruleFiles = new Set(rules.map(({ meta }) => `packages/rules/src/${meta.id}.ts`));
    for (const path of ruleFiles) {
      const others = importsOf(path)
        .filter((from) => from.startsWith("."))
        .map((from) => posix.join(posix.dirname(path), from));
      expect(
        others.filter((other) => ruleFiles.has(other)),
        `${path}: what two rules need is a fact`,
      ).toEqual([]);
      expect(readRepositoryFile(path), `${path}: numbers are facts`).not.toMatch(
        /\\d|\[0-9|parseInt|parseFloat|Number\(/u,
      );
    }
  });
});

describe("documents", () => {
  test("generated files are fresh", async () => {
    expect(await staleFiles(ROOT), "run pnpm generate").toEqual([]);
  });

  test("ARCHITECTURE.md names what is there", () => {
    const named = [
      ...readRepositoryFile("ARCHITECTURE.md").matchAll(
        /`((?:packages|examples|docs|bench|tests|scripts|\.ci)\/[\w./<>*-]*)`/gu,
      ),
    ]
      .map(([, path]) => (path as string).replace(/\/$/u, ""))
      .filter((path) => !/[<*]/u.test(path));
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((path) => !files.some((file) => file === path || file.startsWith(`${path}/`)))).toEqual([]);
  });

  test("links between Markdown files lead somewhere", () => {
    const broken = files
      .filter((path) => path.endsWith(".md") && !path.startsWith("packages/rules/src/"))
      .flatMap((path) =>
        [...readRepositoryFile(path).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/gu)]
          .map(([, link]) => posix.join(posix.dirname(path), decodeURI(link as string)).replace(/\/$/u, ""))
          .filter((target) => !files.some((file) => file === target || file.startsWith(`${target}/`)))
          .map((target) => `${path} → ${target}`),
      );
    expect(broken).toEqual([]);
  });
});

describe("habits", () => {
  const written = files.filter((path) => /\.(?:ts|js|mjs|md|yaml|json|sh)$/u.test(path) || path.startsWith(".ci/"));

  test("no file is a drawer for odds and ends", () => {
    expect(files.filter((path) => /(?:^|\/)(?:utils?|helpers?|common|misc)(?:\.|\/)/u.test(path))).toEqual([]);
  });

  test("nothing is left for later", () => {
    const marks = new RegExp(
      `\\b(?:${["TO", "FIX"].map((start) => `${start}${start === "TO" ? "DO" : "ME"}`).join("|")}|XX${"X"})\\b`,
      "u",
    );
    expect(written.filter((path) => path !== "pnpm-lock.yaml" && marks.test(readRepositoryFile(path)))).toEqual([]);
  });

  test("no path of somebody's machine", () => {
    const places = /(?:^|["'`\s(])\/(?:work|root|home|Users)\/\w/mu;
    expect(written.filter((path) => places.test(readRepositoryFile(path)))).toEqual([]);
  });
});
