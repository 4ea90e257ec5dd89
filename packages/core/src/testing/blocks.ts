/** A code block between fences. */
export interface Fence {
  readonly kind: "fence";
  /** 1-based. */
  readonly line: number;
  /** `report`, `fixed`, `yaml` … */
  readonly language: string;
  readonly info: string;
  readonly content: string;
  readonly closed: boolean;
}

/** Markdown, as far as a page needs it. Lines of other kinds are text. */
export type PageBlock =
  | Fence
  | { readonly kind: "heading"; readonly line: number; readonly level: number; readonly text: string }
  | { readonly kind: "quote"; readonly line: number; readonly lines: readonly string[] }
  | { readonly kind: "text"; readonly line: number; readonly lines: readonly string[] };

/** ```report profile=none */
const FENCE = /^(`{3,}|~{3,})([^\s`]*)(\s[^`]*)?$/u;
const HEADING = /^(#{1,6})[ \t]+(\S.*)$/u;

/** The blocks of a page, in order. */
export function blocksOf(text: string): PageBlock[] {
  const lines = text.split(/\r\n|\n|\r/u);
  const blocks: PageBlock[] = [];
  let at = 0;
  /** Takes lines for as long as they fit, and gives what `part` gives of each. */
  const take = (part: (line: string) => string | undefined): string[] => {
    const taken: string[] = [];
    for (; at < lines.length; at++) {
      const piece = part(lines[at] as string);
      if (piece === undefined) break;
      taken.push(piece);
    }
    return taken;
  };
  while (at < lines.length) {
    const line = lines[at] as string;
    const start = at + 1;
    const fence = FENCE.exec(line);
    const heading = HEADING.exec(line);
    if (line.trim() === "") at++;
    else if (fence !== null) {
      const [, mark = "", language = "", info = ""] = fence;
      at++;
      const content = take((inside) => (closes(inside, mark) ? undefined : inside));
      blocks.push({
        kind: "fence",
        line: start,
        language,
        info,
        content: content.join("\n"),
        closed: at < lines.length,
      });
      at++;
    } else if (heading !== null) {
      at++;
      blocks.push({ kind: "heading", line: start, level: heading[1]?.length ?? 1, text: (heading[2] ?? "").trim() });
    } else if (line.startsWith(">")) {
      blocks.push({ kind: "quote", line: start, lines: take(unquoted) });
    } else {
      blocks.push({ kind: "text", line: start, lines: take((plain) => (isPlain(plain) ? plain.trim() : undefined)) });
    }
  }
  return blocks;
}

function unquoted(line: string): string | undefined {
  return line.startsWith(">") ? line.slice(line.startsWith("> ") ? 2 : 1) : undefined;
}

function closes(line: string, mark: string): boolean {
  const trimmed = line.trimEnd();
  return trimmed.startsWith(mark) && trimmed === (mark[0] ?? "").repeat(trimmed.length);
}

function isPlain(line: string): boolean {
  return line.trim() !== "" && !line.startsWith(">") && !FENCE.test(line) && !HEADING.test(line);
}
