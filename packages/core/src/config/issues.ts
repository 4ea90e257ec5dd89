import type { z } from "zod";
import type { ConfigProblem } from "../engine/config.ts";
import type { LocalizedText } from "../engine/locale.ts";
import { nearest } from "../text/nearest.ts";
import { keysAt } from "./schema-keys.ts";

type Issue = z.core.$ZodIssue;

/** What a schema found, in words that name the remedy. */
export function problemsOf(schema: z.ZodType, issues: readonly Issue[]): ConfigProblem[] {
  // What a whole lacks is said only when none of its keys is misspelt: the misspelt one is what it lacks.
  const misspelt = new Set(
    issues.filter(({ code }) => code === "unrecognized_keys").map(({ path }) => path.join("\0")),
  );
  return issues.flatMap((issue): ConfigProblem[] => {
    const path = issue.path as (string | number)[];
    switch (issue.code) {
      case "unrecognized_keys":
        return issue.keys.map((key) => ({ path: [...path, key], message: unknownKey(key, keysAt(schema, path)) }));
      case "invalid_union":
        return unionProblems(schema, issue);
      case "custom":
        return misspelt.has(path.join("\0")) ? [] : [{ path, message: issue.params?.text as LocalizedText }];
      default:
        return [{ path, message: issue.input === undefined ? missing(path) : mistaken(issue) }];
    }
  });
}

/** A union fails as often as it has branches; the branch that came furthest is what was meant. */
function unionProblems(schema: z.ZodType, issue: Extract<Issue, { code: "invalid_union" }>): ConfigProblem[] {
  const path = issue.path as (string | number)[];
  const branches = issue.errors.map((errors) =>
    errors.map((error): Issue => ({ ...error, path: [...path, ...error.path] })),
  );
  const deepest = branches.find((errors) =>
    errors.some((error) => error.path.length > path.length || isPartial(error)),
  );
  if (deepest !== undefined) return problemsOf(schema, deepest);
  const expected = branches.map(([error]) => error && expectation(error)).filter((text) => text !== undefined);
  return [
    {
      path,
      message: wrong(
        {
          zh: expected
            .map(({ zh }) => spaced(zh))
            .join("，或")
            .trimStart(),
          en: expected.map(({ en }) => en).join(", or "),
        },
        issue.input,
      ),
    },
  ];
}

/** Whether the value was of the branch's type and failed within. */
function isPartial(issue: Issue): boolean {
  return issue.code === "too_small" || issue.code === "too_big" || issue.code === "unrecognized_keys";
}

function unknownKey(key: string, known: readonly string[]): LocalizedText {
  const guess = nearest(key, known);
  return guess === undefined
    ? {
        zh: `没有“${key}”这个键；这里可以写：${known.join("、")}`,
        en: `unknown key “${key}”; known here: ${known.join(", ")}`,
      }
    : { zh: `没有“${key}”这个键，是不是“${guess}”？`, en: `unknown key “${key}”; did you mean “${guess}”?` };
}

function missing(path: readonly (string | number)[]): LocalizedText {
  const key = path.at(-1);
  return { zh: `缺少“${key}”，请补上`, en: `“${key}” is missing; add it` };
}

function mistaken(issue: Issue): LocalizedText {
  return wrong(expectation(issue), issue.input);
}

function wrong(expected: LocalizedText, input: unknown): LocalizedText {
  const zh = `应为${spaced(expected.zh)}，这里是${spaced(shown(input).zh)}`;
  const en = `expected ${expected.en}, found ${shown(input).en}`;
  return { zh, en };
}

/** What a value should have been. */
function expectation(issue: Issue): LocalizedText {
  switch (issue.code) {
    case "invalid_type":
      return TYPES[issue.expected] ?? { zh: issue.expected, en: issue.expected };
    case "invalid_value":
      return { zh: `${issue.values.join("、")} 之一`, en: `one of ${issue.values.join(", ")}` };
    case "too_small":
    case "too_big":
      return bound(issue);
    default:
      return { zh: "另一种写法", en: "something else" };
  }
}

function bound(issue: Extract<Issue, { code: "too_small" | "too_big" }>): LocalizedText {
  if (issue.code === "too_big") {
    return issue.origin === "array"
      ? { zh: `不超过 ${issue.maximum} 项的列表`, en: `a list of at most ${issue.maximum}` }
      : { zh: `不大于 ${issue.maximum} 的数`, en: `a number up to ${issue.maximum}` };
  }
  if (issue.origin === "array")
    return { zh: `至少 ${issue.minimum} 项的列表`, en: `a list of at least ${issue.minimum}` };
  if (issue.origin === "string") return { zh: "不空的文字", en: "text that is not empty" };
  return { zh: `不小于 ${issue.minimum} 的数`, en: `a number from ${issue.minimum}` };
}

const TYPES: Readonly<Record<string, LocalizedText>> = {
  string: { zh: "文字", en: "text" },
  number: { zh: "数", en: "a number" },
  int: { zh: "整数", en: "a whole number" },
  boolean: { zh: "true 或 false", en: "true or false" },
  array: { zh: "列表（每行一个“- ”）", en: "a list (one “- ” a line)" },
  tuple: { zh: "[严重程度, {选项}]", en: "[severity, {options}]" },
  object: { zh: "一组“键: 值”", en: "a mapping of “key: value”" },
  record: { zh: "一组“键: 值”", en: "a mapping of “key: value”" },
};

/** Chinese text sets a space between itself and Latin. */
function spaced(text: string): string {
  return /^[\w[-]/u.test(text) ? ` ${text}` : text;
}

/** A value as the message quotes it. */
function shown(input: unknown): LocalizedText {
  if (input === null) return { zh: "空的", en: "nothing" };
  if (Array.isArray(input)) return { zh: `有 ${input.length} 项的列表`, en: `a list of ${input.length}` };
  if (typeof input === "object") return { zh: "一组“键: 值”", en: "a mapping" };
  if (input === "") return { zh: "空的", en: "nothing" };
  return typeof input === "string" ? { zh: `“${input}”`, en: `“${input}”` } : { zh: String(input), en: String(input) };
}
