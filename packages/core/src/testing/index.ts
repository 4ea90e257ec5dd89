export type { PageFailure } from "./check-case.ts";
export { checkPage } from "./check-page.ts";
export { type ExampleSettings, findings, type RuleTestOptions } from "./findings.ts";
export { type ExpectedFinding, type Page, type PageCase, type PageProblem, parsePage } from "./page.ts";
export { pageHead } from "./page-head.ts";
export { testRule } from "./test-rule.ts";
