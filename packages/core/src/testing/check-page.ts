import type { AnyRule } from "../engine/rule.ts";
import { checkCase, type PageFailure } from "./check-case.ts";
import type { RuleTestOptions } from "./findings.ts";
import { type Page, parsePage } from "./page.ts";
import { pageHead } from "./page-head.ts";

/** Holds a rule against its page. Empty when they agree. */
export async function checkPage(
  rule: AnyRule,
  pageText: string,
  options: RuleTestOptions = {},
): Promise<PageFailure[]> {
  const page = parsePage(pageText);
  const ofCases = await Promise.all(page.cases.map((example) => checkCase(rule, example, options)));
  return [...pageFailures(rule, page, options), ...ofCases.flat()];
}

/** What is wrong with the page apart from what its cases find. */
export function pageFailures(rule: AnyRule, page: Page, { plugin }: RuleTestOptions): PageFailure[] {
  const { meta } = rule;
  const failures: PageFailure[] = page.problems.map(({ line, message, caseName }) => ({ caseName, line, message }));
  const fail = (line: number, message: string, texts: Pick<PageFailure, "expected" | "actual"> = {}) =>
    failures.push({ caseName: undefined, line, message, ...texts });
  if (page.id !== meta.id)
    fail(1, "第一个标题应是规则的编号", { expected: `# ${meta.id}`, actual: `# ${page.id ?? ""}` });
  const head = pageHead(meta, plugin?.categories);
  if (page.head !== head) fail(2, "标题下面一行应与规则的 meta 一致", { expected: head, actual: page.head ?? "" });
  if (!page.cases.some(({ expected }) => expected.length > 0)) fail(1, "至少要有一个会报告的示例");
  if (!page.cases.some(({ expected }) => expected.length === 0)) fail(1, "至少要有一个不报告的示例");
  if (meta.fixable && !page.cases.some(({ fixed }) => fixed !== undefined))
    fail(1, "规则能自动修正，至少要有一个示例用 fixed 代码块写出修正后的文字");
  if (meta.hasSuggestions && !page.cases.some(({ expected }) => expected.some(({ suggestions }) => suggestions)))
    fail(1, "规则有修改建议，至少要有一个示例写出“建议：”");
  return failures;
}
