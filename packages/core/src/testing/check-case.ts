import type { Document, Metadata } from "../document/document.ts";
import { documentFromText } from "../document/from-text.ts";
import { ConfigError } from "../engine/config.ts";
import type { Diagnostic } from "../engine/diagnostic.ts";
import { applyEdits, selectFixes, sourceEdits } from "../engine/fixes.ts";
import type { Linter } from "../engine/linter.ts";
import type { AnyRule } from "../engine/rule.ts";
import { type ExampleSettings, linterFor, type RuleTestOptions } from "./findings.ts";
import { actualOutcomes, expectedOutcomes, writtenOutcomes } from "./outcomes.ts";
import type { PageCase } from "./page.ts";

/** Where a page and its rule disagree. */
export interface PageFailure {
  /** `undefined` for the page as a whole. */
  readonly caseName: string | undefined;
  /** 1-based line of the page. */
  readonly line: number;
  readonly message: string;
  /** What the page says and what the rule did, in the page's own notation: two texts to compare. */
  readonly expected?: string;
  readonly actual?: string;
}

/** Runs one example: its findings, its suggestions, and its text after fixes. */
export async function checkCase(rule: AnyRule, example: PageCase, options: RuleTestOptions): Promise<PageFailure[]> {
  try {
    const { read, settings } = settingsOf(example, options);
    const linter = linterFor(rule, settings, options);
    const document = await read(example.source);
    const diagnostics = lint(linter, document);
    const differences = compareFindings(example, document, diagnostics);
    // Suggestions are told apart by the findings that they belong to.
    if (differences.length > 0) return differences;
    return [...compareSuggestions(example, diagnostics), ...(await compareFixes(example, linter, read))];
  } catch (error) {
    return [{ ...placeOf(example), message: messageOf(error) }];
  }
}

type Read = (source: string) => Promise<Document>;

/** The settings on a case's fence, each checked: a misspelt one would silently test something else. */
function settingsOf(
  { settings: { format = "text", metadata = {}, ...written } }: PageCase,
  options: RuleTestOptions,
): { readonly read: Read; readonly settings: ExampleSettings } {
  const settings: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(written)) {
    if (key === "year" && /^\d{4}$/u.test(String(value))) settings.year = Number(value);
    else if (key === "profile" || key === "agency" || key === "options") settings[key] = value;
    else throw new Error(`report 后面看不懂“${key}=${value}”；可以写 ${SETTINGS}`);
  }
  if (typeof metadata !== "object") throw new Error(`metadata 要写作 metadata={"signed": "2026-01-08"}`);
  const read: Read = async (source) => {
    if (format === "text") return documentFromText(source, { metadata: metadata as Metadata });
    if (options.read !== undefined) return options.read(String(format), source, metadata as Metadata);
    throw new Error(`没有读取 ${format} 格式的办法，请给 testRule 加上 read`);
  };
  return { settings, read };
}

const SETTINGS = "profile=… year=2025 agency=… options={…} metadata={…} format=…";

function lint(linter: Linter, document: Document): readonly Diagnostic[] {
  const { diagnostics } = linter.lint(document);
  for (const { ruleId, message } of diagnostics) if (ruleId === null) throw new Error(message);
  return diagnostics;
}

function compareFindings(example: PageCase, document: Document, diagnostics: readonly Diagnostic[]): PageFailure[] {
  const wanted = expectedOutcomes(example.expected);
  const found = actualOutcomes(diagnostics, document, example.expected);
  const expected = writtenOutcomes(example.source, wanted);
  const actual = writtenOutcomes(example.source, found);
  if (expected === actual) return [];
  const message =
    found.length === 0
      ? "应当报告，却没有报告"
      : wanted.length === 0
        ? "不应当报告，却报告了"
        : "报告的内容与页面写的不一致";
  return [{ ...placeOf(example), message, expected, actual }];
}

/** The nth `suggested` block belongs to the nth suggestion that the quote lists. */
function compareSuggestions(example: PageCase, diagnostics: readonly Diagnostic[]): PageFailure[] {
  const listed = new Set(example.expected.flatMap(({ suggestions = [] }) => suggestions));
  const suggestions = diagnostics.flatMap((diagnostic) =>
    diagnostic.suggestions.filter(({ message }) => listed.has(message)),
  );
  return example.suggested.flatMap((expected, index): PageFailure[] => {
    const suggestion = suggestions[index];
    if (suggestion === undefined) return [{ ...placeOf(example), message: "suggested 代码块比引用里的“建议：”多" }];
    const actual = applyEdits(example.source, suggestion.source);
    if (actual === expected) return [];
    return [{ ...placeOf(example), message: `采纳建议“${suggestion.message}”后的文字不一致`, expected, actual }];
  });
}

/** As many passes as a host makes. */
const PASSES = 10;

async function compareFixes(example: PageCase, linter: Linter, read: Read): Promise<PageFailure[]> {
  let text = example.source;
  for (let pass = 0; pass <= PASSES; pass++) {
    const fixes = selectFixes(lint(linter, await read(text)));
    if (fixes.length === 0) {
      if (example.fixed === undefined || example.fixed === text) return [];
      return [{ ...placeOf(example), message: "自动修正后的文字不一致", expected: example.fixed, actual: text }];
    }
    text = applyEdits(text, sourceEdits(fixes));
  }
  return [{ ...placeOf(example), message: `自动修正了${PASSES}遍仍有可修正之处：${text}` }];
}

function placeOf({ name, line }: PageCase): Pick<PageFailure, "caseName" | "line"> {
  return { caseName: name, line };
}

function messageOf(error: unknown): string {
  if (error instanceof ConfigError) return error.problems.map(({ message }) => message.zh).join("；");
  return error instanceof Error ? error.message : String(error);
}
