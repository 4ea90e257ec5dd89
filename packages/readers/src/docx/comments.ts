import { accepted } from "./accepted.ts";
import { Fields } from "./fields.ts";
import { emptyInline, readInline, textOfPiece } from "./inline.ts";
import type { Styles } from "./styles.ts";
import { children, type XmlElement } from "./xml.ts";

/** The text of each comment, by its id. */
export function commentTexts(root: XmlElement, styles: Styles): ReadonlyMap<string, string> {
  return new Map(
    children(root, "w:comment").map((comment) => [comment.attributes["w:id"] ?? "", textOfComment(comment, styles)]),
  );
}

function textOfComment(comment: XmlElement, styles: Styles): string {
  const inline = emptyInline();
  const fields = new Fields(comment);
  for (const paragraph of accepted(comment)) {
    if (paragraph.name !== "w:p") continue;
    readInline(paragraph, inline, { fields, style: styles.style(undefined), styles });
    inline.lines.push([]);
  }
  const lines = inline.lines.map((line) => line.map(textOfPiece).join(""));
  return lines.join("\n").trim();
}
