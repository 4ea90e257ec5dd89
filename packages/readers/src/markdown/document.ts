import { type Document, DocumentBuilder, type Metadata, textRange } from "@reportlint/core";
import type { Root } from "mdast";
import { type Region, withRereadEdits } from "../reread-origin.ts";
import { readFrontMatter } from "./front-matter.ts";
import { parseMarkdown } from "./parse.ts";
import { type HtmlWriter, hasHtml, MarkdownWriter, sourceOf } from "./writer.ts";

/** A Markdown text as a document. `loadHtml` is called only if the text has HTML blocks with something in them. */
export async function markdownDocument(
  name: string,
  source: string,
  loadHtml: () => Promise<HtmlWriter>,
): Promise<Document> {
  const { root, metadata } = parsed(source);
  const html = hasHtml(root, source) ? await loadHtml() : undefined;
  const builder = new DocumentBuilder();
  const writer = new MarkdownWriter(builder, source, html);
  const regions = root.children.map((node) => {
    const start = builder.length;
    writer.block(node);
    return { from: start, to: builder.length, ...sourceOf(node) };
  });
  const document = builder.build({ name, format: "markdown", metadata, source });
  return withRereadEdits({
    document,
    source,
    regions: regions.flatMap(({ from, to, start, end }) => regionOf(document.text, from, to, start, end)),
    read: (slice) => trimLineFeeds(textOfMarkdown(slice, html)),
    writings: [(text) => text, escapeMarkdown],
  });
}

function parsed(source: string): { root: Root; metadata: Metadata } {
  const root = parseMarkdown(source, { frontMatter: true });
  const [first] = root.children;
  if (first?.type !== "yaml") return { root, metadata: {} };
  const metadata = readFrontMatter(first.value);
  return metadata === undefined
    ? { root: parseMarkdown(source, { frontMatter: false }), metadata: {} }
    : { root, metadata };
}

function textOfMarkdown(source: string, html: HtmlWriter | undefined): string {
  const builder = new DocumentBuilder();
  const writer = new MarkdownWriter(builder, source, html);
  for (const node of parseMarkdown(source, { frontMatter: false }).children) writer.block(node);
  return builder.build({ name: "", format: "markdown" }).text;
}

/** The lines of a top-level block, without the breaks that part it from its neighbours. */
function regionOf(text: string, from: number, to: number, start: number, end: number): Region[] {
  const written = text.slice(from, to);
  const inner = trimLineFeeds(written);
  if (inner === "") return [];
  const at = from + written.indexOf(inner);
  return [{ range: textRange(at, at + inner.length), start, end }];
}

function trimLineFeeds(text: string): string {
  return text.replace(/^\n+/u, "").replace(/(?<!\n)\n+$/u, "");
}

function escapeMarkdown(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]/gu, "\\$&");
}
