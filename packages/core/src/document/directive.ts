import type { TextRange } from "../text/range.ts";

/**
 * An instruction to the linter, written into the report: a comment in `.txt`, `.md` and `.html`, a Word comment in `.docx`.
 *
 *     <!-- reportlint-disable-next-line numbers/sum-mismatch -- 其中两件重复统计 -->
 */
export interface Directive {
  readonly kind: "disable" | "enable" | "disable-next-line" | "disable-file";
  /** Rule ids; empty means all. */
  readonly rules: readonly string[];
  /** What follows `--`. */
  readonly reason: string | undefined;
  /** Where it stands in the text: an empty range between blocks, or what the Word comment is attached to. */
  readonly range: TextRange;
  /** Where to point when it is of no use: a place in the source, since it is no part of the text. */
  readonly line: number;
  readonly column: number;
}

const SYNTAX = /^\s*reportlint-(disable-next-line|disable-file|disable|enable)(?![\w-])(.*)$/su;

/** Reads the inside of a comment; `undefined` if it is not addressed to the linter. */
export function parseDirective(comment: string): Pick<Directive, "kind" | "rules" | "reason"> | undefined {
  const match = SYNTAX.exec(comment);
  if (match === null) return undefined;
  const [, kind, rest = ""] = match;
  const dash = rest.search(/(?:^|\s)--(?:\s|$)/u);
  const names = dash < 0 ? rest : rest.slice(0, dash);
  const reason =
    dash < 0
      ? ""
      : rest
          .slice(dash)
          .replace(/^\s*--/u, "")
          .trim();
  return {
    kind: kind as Directive["kind"],
    rules: names.split(/[\s,，、]+/u).filter((name) => name !== ""),
    reason: reason === "" ? undefined : reason,
  };
}
