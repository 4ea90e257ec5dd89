import { LineIndex } from "../text/line-index.ts";
import { DocumentBuilder } from "./builder.ts";
import type { Document, Metadata } from "./document.ts";

/** What a comment to the linter looks like in plain text: alone on its line, or at the end of one. */
const COMMENT = /<!--(.*?)-->/gsu;

/** A document from plain text: each line that is not blank is a paragraph. */
export function documentFromText(
  source: string,
  { name = "", metadata = {} }: { name?: string; metadata?: Metadata } = {},
): Document {
  const builder = new DocumentBuilder();
  const lines = new LineIndex(source);
  for (const { 0: line, index: start } of source.matchAll(/[^\r\n]+/gu)) {
    const comments = [...line.matchAll(COMMENT)];
    const written = comments.length === 0 ? line : line.replace(COMMENT, "");
    // A comment before the text of its line stands before the block, and one after it stands after.
    const leading = comments.filter(({ index }) => line.slice(0, index).trim() === "");
    for (const comment of leading) builder.comment(comment[1] ?? "", lines.at(start + comment.index));
    if (written.trim() !== "") {
      builder.paragraph(() => {
        let from = 0;
        for (const comment of comments) {
          builder.verbatim(line.slice(from, comment.index), start + from);
          from = comment.index + comment[0].length;
        }
        builder.verbatim(line.slice(from), start + from);
      });
    }
    for (const comment of comments.slice(leading.length))
      builder.comment(comment[1] ?? "", lines.at(start + comment.index));
  }
  return builder.build({ name, format: "text", metadata, source });
}
