import { LineIndex } from "../text/line-index.ts";
import { DocumentBuilder } from "./builder.ts";
import type { Document, Metadata } from "./document.ts";
import { type HtmlComment, htmlComments } from "./html-comment.ts";

/** A document from plain text: each line that is not blank is a paragraph. */
export function documentFromText(
  source: string,
  { name = "", metadata = {} }: { name?: string; metadata?: Metadata } = {},
): Document {
  const builder = new DocumentBuilder();
  const lines = new LineIndex(source);
  for (const { 0: line, index: start } of source.matchAll(/[^\r\n]+/gu)) {
    const comments = [...htmlComments(line)];
    // A comment before the text of its line stands before the block, and one after it stands after.
    const leading = comments.filter((comment) => line.slice(0, comment.start).trim() === "");
    for (const comment of leading) builder.comment(comment.comment, lines.at(start + comment.start));
    const pieces = around(comments, line.length);
    if (pieces.some(([from, to]) => line.slice(from, to).trim() !== "")) {
      builder.paragraph(() => {
        for (const [from, to] of pieces) builder.verbatim(line.slice(from, to), start + from);
      });
    }
    for (const comment of comments.slice(leading.length))
      builder.comment(comment.comment, lines.at(start + comment.start));
  }
  return builder.build({ name, format: "text", metadata, source });
}

/** The stretches of a line that lie between its comments. */
function around(comments: readonly HtmlComment[], length: number): [number, number][] {
  const starts = [0, ...comments.map(({ end }) => end)];
  const ends = [...comments.map(({ start }) => start), length];
  return starts.map((from, index) => [from, ends[index] as number]);
}
