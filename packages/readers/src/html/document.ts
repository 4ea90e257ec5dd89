import { type Document, DocumentBuilder } from "@reportlint/core";
import { withRereadEdits } from "../reread-origin.ts";
import { everything, mainText } from "./main-text.ts";
import { pageMetadata } from "./metadata.ts";
import { parsePage, parsePart } from "./tree.ts";
import { HtmlWriter } from "./writer.ts";

/** A page as a document. */
export function htmlDocument(name: string, source: string): Document {
  const page = parsePage(source);
  const metadata = pageMetadata(page);
  const builder = new DocumentBuilder();
  const writer = new HtmlWriter(builder, source, mainText(page, metadata));
  writer.write(page);
  const document = builder.build({ name, format: "html", metadata, source });
  return withRereadEdits({ document, source, regions: writer.regions, read: textOfHtml, writings: [escapeHtml] });
}

function textOfHtml(html: string): string {
  const builder = new DocumentBuilder();
  new HtmlWriter(builder, html, everything).write(parsePart(html));
  return builder.build({ name: "", format: "html" }).text;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>]/gu, (character) => ENTITIES[character as keyof typeof ENTITIES]);
}

const ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
