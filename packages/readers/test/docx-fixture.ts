import type { Block, Document, Problem, Table } from "@reportlint/core";
import { textBlocks } from "@reportlint/core";
import { strToU8, type Zippable, zipSync } from "fflate";
import { docxReader } from "../src/docx/docx.ts";

/** The parts of a document beside its body; relationships to them are made from their names. */
export interface FixtureParts {
  readonly styles?: string;
  readonly numbering?: string;
  readonly settings?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly comments?: string;
  /** By the id of the relationship. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly footers?: Readonly<Record<string, string>>;
  readonly core?: string;
  readonly app?: string;
}

/** A .docx with this body; each part is given as what stands inside its root element. */
export function docxOf(body: string, parts: FixtureParts = {}): Uint8Array {
  const files: Record<string, string> = { "word/document.xml": root("document", `<w:body>${body}</w:body>`) };
  const packageLinks = [link("rId1", "officeDocument", "word/document.xml")];
  const links: string[] = [];
  for (const name of ["styles", "numbering", "settings", "footnotes", "endnotes", "comments"] as const) {
    const content = parts[name];
    if (content === undefined) continue;
    files[`word/${name}.xml`] = root(name, content);
    links.push(link(name, name, `${name}.xml`));
  }
  for (const [id, content] of Object.entries(parts.headers ?? {})) {
    files[`word/${id}.xml`] = root("hdr", content);
    links.push(link(id, "header", `${id}.xml`));
  }
  for (const [id, content] of Object.entries(parts.footers ?? {})) {
    files[`word/${id}.xml`] = root("ftr", content);
    links.push(link(id, "footer", `${id}.xml`));
  }
  if (parts.core !== undefined) {
    files["docProps/core.xml"] =
      `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
      `xmlns:dc="http://purl.org/dc/elements/1.1/">${parts.core}</cp:coreProperties>`;
    packageLinks.push(
      `<Relationship Id="core" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/` +
        `core-properties" Target="docProps/core.xml"/>`,
    );
  }
  if (parts.app !== undefined) {
    files["docProps/app.xml"] =
      `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">${parts.app}</Properties>`;
    packageLinks.push(link("app", "extended-properties", "docProps/app.xml"));
  }
  files["_rels/.rels"] = relationships(packageLinks);
  files["word/_rels/document.xml.rels"] = relationships(links);
  return zipOf(files);
}

export function zipOf(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const zippable: Zippable = {};
  for (const [name, content] of Object.entries(files)) {
    zippable[name] = typeof content === "string" ? strToU8(content) : content;
  }
  return zipSync(zippable, { mtime: "2024-01-01T00:00:00Z" });
}

export function link(id: string, type: string, target: string): string {
  return (
    `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" ` +
    `Target="${target}"/>`
  );
}

export function relationships(links: readonly string[]): string {
  return (
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
    `${links.join("")}</Relationships>`
  );
}

/** A part of WordprocessingML. */
export function root(name: string, content: string): string {
  const namespaces = [
    `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"`,
    `xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"`,
    `xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"`,
    `xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"`,
    `xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"`,
    `xmlns:v="urn:schemas-microsoft-com:vml"`,
  ];
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:${name} ${namespaces.join(" ")}>${content}</w:${name}>`;
}

/** A paragraph with runs of these texts, which are XML. */
export function p(...texts: readonly string[]): string {
  return `<w:p>${texts.map(r).join("")}</w:p>`;
}

export function r(text: string): string {
  return `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** The document and its problems. */
export async function read(bytes: Uint8Array): Promise<{ document: Document; problems: readonly Problem[] }> {
  const { document, problems } = await docxReader.read({ name: "报告.docx", bytes });
  if (document === undefined) throw new Error(problems.map(({ id }) => id).join());
  return { document, problems };
}

/** The lines of the document that a body makes. */
export async function linesOf(body: string, parts?: FixtureParts): Promise<string[]> {
  const { document } = await read(docxOf(body, parts));
  return document.text.split("\n");
}

/** Each line with its story, and the level of a heading: `body 一、概况`, `body#1 标题`. */
export function outline(document: Document): string[] {
  return [...textBlocks(document.blocks)].map(
    (block) =>
      `${block.story}${block.kind === "heading" ? `#${block.level}` : ""} ${document.text.slice(block.range.start, block.range.end)}`,
  );
}

export function tableOf(blocks: readonly Block[]): Table {
  const table = blocks.find((block) => block.kind === "table");
  if (table === undefined) throw new Error("no table");
  return table;
}
