import { type Block, type Document, type Reader, slice } from "@reportlint/core";

/** What a reader makes of a text; fails where there is no document. */
export async function readText(reader: Reader, source: string): Promise<Document> {
  return readBytes(reader, new TextEncoder().encode(source));
}

export async function readBytes(reader: Reader, bytes: Uint8Array): Promise<Document> {
  const { document, problems } = await reader.read({ name: `report${reader.extensions[0]}`, bytes });
  if (document === undefined) throw new Error(problems.map(({ message }) => message.en).join("\n"));
  return document;
}

/** The blocks of a document as lines: `p 正文`, `h1 标题`, `table`, and `td 0 1×1 甲` with `th` for a header cell. */
export function outline(document: Document, blocks: readonly Block[] = document.blocks): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === "paragraph") return [`p ${slice(document.text, block.range)}`];
    if (block.kind === "heading") return [`h${block.level} ${slice(document.text, block.range)}`];
    const rows = block.rows.map(({ cells }) =>
      cells.map(({ header, column, columnSpan, rowSpan, range }) => {
        const text = slice(document.text, range).replaceAll("\n", "⏎");
        return `${header ? "th" : "td"} ${column} ${columnSpan}×${rowSpan} ${text}`.trimEnd();
      }),
    );
    return ["table", ...rows.flat()];
  });
}

/** Replaces the first `from` in a document's text by `to` and gives the file that comes of it; `undefined` if the reader declines. */
export async function patched(reader: Reader, source: string, from: string, to: string): Promise<string | undefined> {
  const bytes = new TextEncoder().encode(source);
  const document = await readBytes(reader, bytes);
  const start = document.text.indexOf(from);
  if (start < 0) throw new Error(`no ${from} in ${document.text}`);
  const range = { start, end: start + from.length } as Block["range"];
  const edits = document.origin.edit({ range, text: to });
  if (edits === undefined) return undefined;
  const result = await reader.patch?.({ name: "report", bytes }, edits);
  return result === undefined ? undefined : new TextDecoder("utf-8", { ignoreBOM: true }).decode(result);
}
