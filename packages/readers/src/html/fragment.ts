import type { DocumentBuilder } from "@reportlint/core";
import { everything } from "./main-text.ts";
import { parsePart } from "./tree.ts";
import { HtmlWriter } from "./writer.ts";

/** Adds the blocks of a stretch of HTML that stands in another format. */
export function writeHtmlFragment(builder: DocumentBuilder, source: string, start: number, end: number): void {
  new HtmlWriter(builder, source, everything, start).write(parsePart(source.slice(start, end)));
}
