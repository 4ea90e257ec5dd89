import { isMap, isScalar, parseDocument, type YAMLError, type Document as YamlDocument } from "yaml";
import type { z } from "zod";
import type { ConfigProblem } from "../engine/config.ts";
import type { LocalizedText } from "../engine/locale.ts";
import { type LineColumn, LineIndex } from "../text/line-index.ts";
import { problemsOf } from "./issues.ts";
import { syntaxProblem } from "./syntax.ts";

/** Something wrong in a configuration file, where a person finds it. */
export interface LocatedProblem extends LineColumn {
  readonly file: string;
  /** What is wrong and what to do about it, in one sentence. */
  readonly message: LocalizedText;
}

/** A YAML file that was read: its value, unless there are problems. */
export interface Parsed<T> {
  readonly value: T | undefined;
  readonly problems: readonly LocatedProblem[];
  /** Where problems that were found later (an unknown rule, a plugin that cannot be loaded) stand in the file. */
  located(problems: readonly ConfigProblem[]): LocatedProblem[];
}

/** Reads YAML and holds it against a schema. A file with nothing in it counts as `{}`. */
export function parseYaml<T>(schema: z.ZodType<T>, text: string, file: string): Parsed<T> {
  const yaml = parseDocument(text, { prettyErrors: false, logLevel: "silent" });
  const lines = new LineIndex(text);
  const locate = (path: ConfigProblem["path"]): LineColumn => lines.at(offsetOf(yaml, path));
  const located = (problems: readonly ConfigProblem[]): LocatedProblem[] =>
    problems
      .map(({ path, message }) => ({ file, ...locate(path), message }))
      .sort((a, b) => a.line - b.line || a.column - b.column);

  // What follows the first syntax error is mostly its consequence.
  const [error] = yaml.errors;
  if (error !== undefined) return failed([{ file, ...lines.at(error.pos[0]), message: syntaxProblem(text, error) }]);
  const content = contentOf(yaml);
  if (content.error !== undefined)
    return failed([{ file, line: 1, column: 1, message: syntaxProblem(text, content.error) }]);
  const checked = schema.safeParse(content.value ?? {}, { reportInput: true });
  if (checked.success) return { value: checked.data, problems: [], located };
  return failed(located(problemsOf(schema, checked.error.issues)));

  function failed(problems: readonly LocatedProblem[]): Parsed<T> {
    return { value: undefined, problems, located };
  }
}

function contentOf(yaml: YamlDocument.Parsed): {
  value?: unknown;
  error?: Pick<YAMLError, "code" | "message" | "pos">;
} {
  try {
    return { value: yaml.toJS() };
  } catch (error) {
    // An alias without its anchor is found only now.
    return { error: { code: "BAD_ALIAS", message: (error as Error).message, pos: [0, 0] } };
  }
}

/** Where the last key of a path stands, or as much of the path as there is. */
function offsetOf(yaml: YamlDocument.Parsed, path: ConfigProblem["path"]): number {
  let offset = yaml.contents?.range?.[0] ?? 0;
  for (let length = 1; length <= path.length; length++) {
    const parent = yaml.getIn(path.slice(0, length - 1), true) ?? yaml.contents;
    const key = path[length - 1];
    const pair = isMap(parent)
      ? parent.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key))
      : undefined;
    const node = pair?.key ?? yaml.getIn(path.slice(0, length), true);
    const range = (node as { range?: readonly number[] } | undefined)?.range;
    if (range?.[0] === undefined) break;
    offset = range[0];
  }
  return offset;
}
