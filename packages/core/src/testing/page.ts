import { nearest } from "../text/nearest.ts";
import { blocksOf, type Fence, type PageBlock } from "./blocks.ts";
import { type Mark, parseLeadingMark, parseMarks } from "./marks.ts";

/**
 * A rule's page, which is also its test.
 *
 *     # numbers/sum-mismatch
 *     总数与分项之和不一致 | 数字 | 错误 | 推荐
 *
 *     ## 分项之和小于总数
 *     ```report profile=none
 *     全年处罚[[11件]]，其中普通程序8件、简易程序2件。
 *     ```
 *     > [[11件]] 分项之和为10件，与总数11件相差1件
 *     > 算式：8＋2＝10
 *     > 相关：[[8件]] 分项
 *
 * A second-level heading names a case, a `report` block is its input, and the quote below has a line for each mark. Under
 * that line may stand `级别：`, `算式：`, and any number of `相关：` and `建议：`; those that stand there must be complete.
 * A `fixed` block is the input after all fixes, the nth `suggested` block the input after the nth `建议：` alone.
 */
export interface Page {
  /** The rule's id: the first heading. */
  readonly id: string | undefined;
  /** The paragraph below it. */
  readonly head: string | undefined;
  readonly cases: readonly PageCase[];
  /** What is wrong with the page as it is written. */
  readonly problems: readonly PageProblem[];
}

export interface PageCase {
  readonly name: string;
  /** 1-based line of its heading. */
  readonly line: number;
  /** The input without its marks. */
  readonly source: string;
  /** What follows `report` on the fence: `profile=… year=2025 options={…}`. */
  readonly settings: Readonly<Record<string, unknown>>;
  /** In the order of the page; empty for a case that must stay clean. */
  readonly expected: readonly ExpectedFinding[];
  readonly fixed: string | undefined;
  readonly suggested: readonly string[];
}

/** What a quote line demands. An optional part that is `undefined` is not compared. */
export interface ExpectedFinding {
  readonly mark: Mark;
  readonly message: string;
  readonly severity?: string;
  readonly derivation?: string;
  /** `[[marked text]] message` */
  readonly related?: readonly string[];
  readonly suggestions?: readonly string[];
}

export interface PageProblem {
  readonly line: number;
  readonly message: string;
  /** The case that it is in, if it is in one. */
  readonly caseName?: string;
}

export function parsePage(text: string): Page {
  const blocks = blocksOf(text);
  const problems: PageProblem[] = [];
  const [title, next] = blocks;
  const cases = sectionsOf(blocks).flatMap((section) => caseIn(section, problems));
  for (const [index, { name, line }] of cases.entries())
    if (cases.findIndex((other) => other.name === name) !== index)
      problems.push({ line, message: `有两个示例都叫“${name}”，请改一个名称`, caseName: name });
  return {
    id: title?.kind === "heading" && title.level === 1 ? title.text : undefined,
    head: next?.kind === "text" ? next.lines.join("\n") : undefined,
    cases,
    problems,
  };
}

interface Section {
  readonly name: string;
  readonly line: number;
  readonly blocks: readonly PageBlock[];
}

/** Second-level headings and what stands under each; what stands above the first has no name. */
function sectionsOf(blocks: readonly PageBlock[]): Section[] {
  const sections: { name: string; line: number; blocks: PageBlock[] }[] = [{ name: "", line: 1, blocks: [] }];
  for (const block of blocks) {
    if (block.kind === "heading" && block.level === 2)
      sections.push({ name: block.text, line: block.line, blocks: [] });
    else sections[sections.length - 1]?.blocks.push(block);
  }
  return sections;
}

const OUTCOMES: readonly string[] = ["fixed", "suggested"];
const LANGUAGES: readonly string[] = ["report", ...OUTCOMES];

function caseIn({ name, line, blocks }: Section, problems: PageProblem[]): PageCase[] {
  const complain = (at: number, message: string) => problems.push({ line: at, message, caseName: name });
  const fences = blocks.filter((block) => block.kind === "fence");
  for (const fence of fences) if (!fence.closed) complain(fence.line, "代码块没有结束标记 ```");
  const [report, second] = fences.filter(({ language }) => language === "report");
  const outcomes = fences.filter(({ language }) => OUTCOMES.includes(language));
  for (const { line: at, language } of fences) {
    const meant = LANGUAGES.includes(language) ? undefined : nearest(language, LANGUAGES);
    if (meant !== undefined) complain(at, `代码块的名称“${language}”是不是应为“${meant}”？`);
  }
  if (report === undefined) {
    for (const stray of outcomes) complain(stray.line, `${stray.language} 代码块之前没有 report 代码块`);
    for (const block of blocks)
      if (block.kind === "quote" && block.lines[0]?.startsWith("[["))
        complain(block.line, "引用之前没有 report 代码块");
    return [];
  }
  if (name === "") complain(report.line, "示例前面要有二级标题（## …）作为它的名称");
  if (second !== undefined) complain(second.line, "一个二级标题下只能有一个 report 代码块，请另起标题");

  const { text, marks, unbalanced } = parseMarks(report.content);
  if (unbalanced) complain(report.line, "标记 [[ 与 ]] 不成对；要写方括号本身，请写作 \\[[ 或 \\]]");
  const following = blocks[blocks.indexOf(report) + 1];
  const quote = following?.kind === "quote" ? following : undefined;
  const fixed = outcomes.filter(({ language }) => language === "fixed");
  if (fixed[1] !== undefined) complain(fixed[1].line, "一个示例只能有一个 fixed 代码块");
  return [
    {
      name,
      line,
      source: text,
      settings: parseSettings(report, complain),
      expected: expectations(quote, marks, report.line, complain),
      fixed: fixed[0]?.content,
      suggested: outcomes.filter(({ language }) => language === "suggested").map(({ content }) => content),
    },
  ];
}

type Complain = (line: number, message: string) => void;

/** `key=value` pairs; a value in braces is JSON. */
function parseSettings({ info, line }: Fence, complain: Complain): Record<string, unknown> {
  const settings: Record<string, unknown> = {};
  let rest = info.trim();
  while (rest !== "") {
    const [pair, key = "", plain = ""] = /^([a-z]+)=(\{|\S+)/u.exec(rest) ?? [];
    const value = plain === "{" ? jsonAtStart(rest.slice(key.length + 1)) : { value: plain, length: plain.length };
    if (pair === undefined || value === undefined) {
      complain(line, `看不懂 report 后面的“${rest}”，应写作 名称=值`);
      break;
    }
    settings[key] = value.value;
    rest = rest.slice(key.length + 1 + value.length).trim();
  }
  return settings;
}

/** Tries each closing brace in turn: a brace may stand in a string. */
function jsonAtStart(text: string): { readonly value: unknown; readonly length: number } | undefined {
  for (let end = text.indexOf("}"); end >= 0; end = text.indexOf("}", end + 1)) {
    try {
      return { value: JSON.parse(text.slice(0, end + 1)), length: end + 1 };
    } catch {
      // Not the brace that ends it.
    }
  }
  return undefined;
}

// The quote below a report.

const DETAIL = /^(级别|算式|相关|建议)[：:]\s*(.*)$/u;

function expectations(
  quote: Extract<PageBlock, { kind: "quote" }> | undefined,
  marks: readonly Mark[],
  reportLine: number,
  complain: Complain,
): ExpectedFinding[] {
  const found: { -readonly [Key in keyof ExpectedFinding]: ExpectedFinding[Key] }[] = [];
  // The mark that the next line is expected to quote. A line may also quote the mark of the line before once more.
  let next = 0;
  for (const [index, written] of (quote?.lines ?? []).entries()) {
    const line = (quote?.line ?? 0) + index;
    const text = written.trim();
    if (text === "") continue;
    const leading = parseLeadingMark(text);
    if (leading !== undefined) {
      const mark = [marks[next], marks[next - 1]].find((one) => one !== undefined && quotes(leading.marked, one.text));
      if (mark === undefined) complain(line, strayQuote(leading.marked, marks, next));
      else found.push({ mark, message: leading.rest });
      if (mark === marks[next] || mark === undefined) next++;
      continue;
    }
    const [, label, value = ""] = DETAIL.exec(text) ?? [];
    const last = found[found.length - 1];
    if (label === undefined) complain(line, `看不懂这一行：${text}（应写作“> [[标记的文字]] 提示语”）`);
    else if (last === undefined) complain(line, `“${label}”之前要先写它所属的“> [[标记的文字]] 提示语”`);
    else if (label === "级别") last.severity = value;
    else if (label === "算式") last.derivation = value;
    else if (label === "相关") last.related = [...(last.related ?? []), value.trim()];
    else last.suggestions = [...(last.suggestions ?? []), value];
  }
  for (const mark of marks.slice(next))
    complain(reportLine, `标记 [[${oneLine(mark.text)}]] 在下面的引用里没有对应的一行`);
  return found;
}

function strayQuote(quoted: string, marks: readonly Mark[], next: number): string {
  const expected = marks[next];
  if (expected === undefined) return `引用里的 [[${quoted}]] 在上面的示例里没有对应的标记`;
  return `引用里写的是 [[${quoted}]]，示例里这时的标记是 [[${oneLine(expected.text)}]]；引用要按标记的先后来写`;
}

/** A quote writes a line break as ⏎, and may leave out the middle of a long text: 开头…结尾 */
function quotes(quoted: string, marked: string): boolean {
  const text = oneLine(marked);
  if (quoted === text) return true;
  const gap = quoted.indexOf("…");
  if (gap < 0) return false;
  const [head, tail] = [quoted.slice(0, gap), quoted.slice(gap + 1)];
  return head.length + tail.length <= text.length && text.startsWith(head) && text.endsWith(tail);
}

/** As it is written in one line of a quote. */
export function oneLine(text: string): string {
  return text.replaceAll("\n", "⏎");
}
