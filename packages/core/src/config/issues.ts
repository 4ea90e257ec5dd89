import type { z } from "zod";
import type { ConfigProblem } from "../engine/config.ts";
import type { LocalizedText } from "../engine/locale.ts";
import { nearest } from "../text/nearest.ts";
import { keysAt } from "./schema-keys.ts";
import { configText, TEXTS, TYPE_TEXTS } from "./texts.ts";

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
  const expected = branches.flatMap(([error]) => (error === undefined ? [] : [expectation(error)]));
  const any = expected.reduce((first, second) => configText(TEXTS.either, { first, second: spaced(second) }));
  return [{ path, message: wrong(any, issue.input) }];
}

/** Whether the value was of the branch's type and failed within. */
function isPartial(issue: Issue): boolean {
  return issue.code === "too_small" || issue.code === "too_big" || issue.code === "unrecognized_keys";
}

function unknownKey(key: string, known: readonly string[]): LocalizedText {
  const guess = nearest(key, known);
  return guess === undefined
    ? configText(TEXTS.unknownKey, { key, known: listed(known) })
    : configText(TEXTS.misspeltKey, { key, guess });
}

function missing(path: readonly (string | number)[]): LocalizedText {
  return configText(TEXTS.missing, { key: path.at(-1) ?? "" });
}

function mistaken(issue: Issue): LocalizedText {
  return wrong(expectation(issue), issue.input);
}

function wrong(expected: LocalizedText, input: unknown): LocalizedText {
  return configText(TEXTS.wrong, { expected: spaced(expected), found: spaced(shown(input)) });
}

/** What a value should have been. */
function expectation(issue: Issue): LocalizedText {
  switch (issue.code) {
    case "invalid_type":
      return configText(TYPE_TEXTS[issue.expected] ?? verbatim(issue.expected));
    case "invalid_value":
      return configText(TEXTS.oneOf, { values: listed(issue.values.map(String)) });
    case "too_small":
    case "too_big":
      return bound(issue);
    default:
      return configText(TEXTS.somethingElse);
  }
}

function bound(issue: Extract<Issue, { code: "too_small" | "too_big" }>): LocalizedText {
  const limit = String(issue.code === "too_big" ? issue.maximum : issue.minimum);
  const isList = issue.origin === "array";
  if (issue.code === "too_big") return configText(isList ? TEXTS.listAtMost : TEXTS.numberAtMost, { limit });
  if (issue.origin === "string") return configText(TEXTS.textNotEmpty);
  return configText(isList ? TEXTS.listAtLeast : TEXTS.numberAtLeast, { limit });
}

/** A value as the message quotes it. */
function shown(input: unknown): LocalizedText {
  if (input === null || input === "") return configText(TEXTS.nothing);
  if (Array.isArray(input)) return configText(TEXTS.aList, { count: input.length });
  if (typeof input === "object") return configText(TEXTS.aMapping);
  return typeof input === "string" ? configText(TEXTS.quoted, { text: input }) : verbatim(String(input));
}

/** What is written the same in every language. */
function verbatim(text: string): LocalizedText {
  return { zh: text, en: text, zhHant: text };
}

function listed(names: readonly string[]): LocalizedText {
  const zh = names.join("、");
  return { zh, zhHant: zh, en: names.join(", ") };
}

/** Chinese text sets a space between itself and Latin. */
function spaced({ zh, zhHant = zh, en }: LocalizedText): LocalizedText {
  const withSpace = (text: string) => (/^[\w[-]/u.test(text) ? ` ${text}` : text);
  return { zh: withSpace(zh), zhHant: withSpace(zhHant), en };
}
