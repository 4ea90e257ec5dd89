import { createFacts, type Document, type LineColumn, outline, type SourcePlace } from "@reportlint/core";
import type { Speech } from "../speech.ts";

/** `第14行第18列`; in formats without lines `第12段`, as the reader names it. */
export function placeName({ place, ...at }: SourcePlace, speech: Speech): string {
  return place === undefined ? lineColumn(at, speech) : speech.translate(place);
}

export function lineColumn({ line, column }: LineColumn, { say }: Speech): string {
  return say("line", { line, column });
}

/** The heading that a place stands under, as the report writes it. Worked out once for each report. */
export function headingOver(document: Document, offset: number): string | undefined {
  const last = headingsOf(document).findLast(({ range }) => range.start <= offset);
  if (last === undefined) return undefined;
  // In a heading's own line nobody needs to be told of it.
  const isOwnLine = !document.text.slice(last.range.start, offset).includes("\n");
  const over = isOwnLine ? last.parent : last;
  if (over === undefined) return undefined;
  return document.text.slice(over.range.start, over.title.end).trim();
}

const known = new WeakMap<Document, ReturnType<typeof readHeadings>>();

function headingsOf(document: Document): ReturnType<typeof readHeadings> {
  const headings = known.get(document) ?? readHeadings(document);
  known.set(document, headings);
  return headings;
}

function readHeadings(document: Document) {
  return createFacts(document).get(outline).headings;
}
