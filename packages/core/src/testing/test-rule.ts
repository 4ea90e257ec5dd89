import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import type { AnyRule } from "../engine/rule.ts";
import { checkCase, type PageFailure } from "./check-case.ts";
import { pageFailures } from "./check-page.ts";
import type { RuleTestOptions } from "./findings.ts";
import { parsePage } from "./page.ts";

/**
 * Holds a rule against its page, the Markdown file beside its test: `sum-mismatch.test.ts` → `sum-mismatch.md`.
 * Each example is a test of its own.
 *
 *     testRule(sumMismatch, import.meta.url, { plugin: builtIn });
 */
export function testRule(rule: AnyRule, testUrl: string, options: RuleTestOptions = {}): void {
  const path = fileURLToPath(testUrl).replace(/\.test\.[cm]?[jt]s$/u, ".md");
  const page = parsePage(readFileSync(path, "utf8"));
  describe(rule.meta.id, () => {
    test("页面", () => report(pageFailures(rule, page, options), path));
    for (const example of page.cases)
      test(example.name, async () => report(await checkCase(rule, example, options), path));
  });
}

/** Fails with the first disagreement, as a difference between two texts where there are two. */
function report([failure]: readonly PageFailure[], path: string): void {
  if (failure === undefined) return;
  const { line, message, expected, actual } = failure;
  const text = `${message}\n    ${path}:${line}`;
  if (expected !== undefined) expect(actual, text).toBe(expected);
  expect.fail(text);
}
