import { type Document, type Reader, type TextRange, textBlocks, textRange } from "@reportlint/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readBytes } from "../test/reading.ts";
import { decode } from "./encoding/decode.ts";
import { encode } from "./encoding/encode.ts";
import type { Encoding } from "./encoding/encoding.ts";
import { htmlReader } from "./html.ts";
import { markdownReader } from "./markdown.ts";
import { textReader } from "./text.ts";

/** A stretch of source and what a person reads of it. */
interface Written {
  readonly source: string;
  readonly text: string;
}

const plain = fc
  .stringMatching(/^[甲乙丙年度案件行政处罚，。、（）%0-9a-z]{1,8}$/u)
  .map((text): Written => ({ source: text, text }));

function written(...pairs: readonly (readonly [source: string, text: string])[]): fc.Arbitrary<Written> {
  return fc.constantFrom(...pairs.map(([source, text]) => ({ source, text })));
}

function joined(parts: fc.Arbitrary<Written>, maxLength: number, separator: Written = { source: "", text: "" }) {
  return fc.array(parts, { minLength: 1, maxLength }).map((all) => ({
    source: all.map(({ source }) => source).join(separator.source),
    text: all.map(({ text }) => text).join(separator.text),
  }));
}

function wrapped(inner: fc.Arbitrary<Written>, before: string, after: string): fc.Arbitrary<Written> {
  return inner.map(({ source, text }) => ({ source: before + source + after, text }));
}

const LINE: Written = { source: "\r\n", text: "\n" };

const textSource = joined(
  joined(fc.oneof(plain, written(["&amp;", "&amp;"], ["<b>", "<b>"], ["　　", "　　"])), 4),
  5,
  LINE,
).filter(({ text }) => text.split("\n").every((line) => line.trim() !== ""));

const bold = fc.stringMatching(/^[甲乙丙][0-9a-z]{0,2}[件度]$/u).map((text): Written => ({ source: text, text }));

const markdownInline = joined(
  fc.oneof(
    { weight: 4, arbitrary: plain },
    written(["\\*", "*"], ["&amp;", "&"], ["&#20113;", "云"], ["&nbsp;", "\u00a0"], ["`<i>`", "<i>"], ["<u>", ""]),
    wrapped(bold, "**", "**"),
    wrapped(plain, "[", "](https://a.example/)"),
  ),
  5,
)
  .filter(({ source }) => !/\*{4}|``/u.test(source))
  .map(({ source, text }) => ({ source: `甲${source}尾`, text: `甲${text}尾` }));

const sentence = markdownInline.map(({ source, text }) => ({ source: `${source}。`, text: `${text}。` }));

const markdownTable = fc
  .array(fc.tuple(markdownInline, markdownInline), { minLength: 1, maxLength: 3 })
  .map((rows): Written => {
    const lines = rows.map((cells) => `| ${cells.map(({ source }) => source).join(" | ")} |`);
    lines.splice(1, 0, "|---|:-:|");
    return { source: lines.join("\r\n"), text: rows.flatMap((cells) => cells.map(({ text }) => text)).join("\n") };
  });

const markdownSource = joined(
  fc.oneof(
    markdownInline,
    wrapped(markdownInline, "## ", " ##"),
    wrapped(markdownInline, "- ", ""),
    wrapped(markdownInline, "> ", ""),
    markdownInline.map(({ source, text }) => ({ source: `3. ${source}`, text: `3. ${text}` })),
    joined(sentence, 3, LINE),
    markdownTable,
  ),
  5,
  { source: "\r\n\r\n", text: "\n" },
);

const htmlInline = joined(
  fc.oneof(
    { weight: 4, arbitrary: plain },
    written(
      ["&amp;", "&"],
      ["&#20113;", "云"],
      ["&#x5cad", "岭"],
      ["&nbsp;", "\u00a0"],
      ["&lt", "<"],
      ["</>", ""],
      ["&", "&"],
    ),
    written([" ", " "], ["\r\n ", " "], [" <!-- 注 -->", " "], ["</i>", ""]),
    wrapped(plain, "<b>", "</b>"),
    wrapped(plain, '<a name="b">', "</a>"),
  ),
  5,
)
  // What follows may change what a reference without a semicolon means, and blanks run together: the reader's own affair.
  .filter(
    ({ source, text }) =>
      !/&(?:#x5cad|lt)?[#\da-z;]/iu.test(source.replace(/&(?:amp|nbsp|#20113|#x5cad|lt);/gu, "")) &&
      !/ {2}/u.test(text),
  )
  .map(({ source, text }) => ({ source: `甲${source}尾`, text: `甲${text}尾` }));

const htmlTable = fc
  .array(fc.tuple(htmlInline, fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 })), {
    minLength: 2,
    maxLength: 4,
  })
  .map((cells): Written => {
    const rows = cells.map(
      ([{ source }, columns, rowSpan]) => `<tr><td colspan=${columns} rowspan=${rowSpan}>${source}<td>乙</td></tr>`,
    );
    return { source: `<table>${rows.join("\r\n")}</table>`, text: cells.map(([{ text }]) => `${text}\n乙`).join("\n") };
  });

const htmlSource = joined(
  fc.oneof(
    wrapped(htmlInline, "<p>", "</p>"),
    wrapped(htmlInline, "<h2> ", "\r\n</h2>"),
    wrapped(htmlInline, "<div>", "<br></div>"),
    htmlTable,
  ),
  5,
  { source: "\r\n", text: "\n" },
);

const encodings = fc.constantFrom<Encoding>(
  { name: "utf-8", bom: false },
  { name: "utf-8", bom: true },
  { name: "utf-16le", bom: true },
  { name: "utf-16be", bom: true },
  { name: "gb18030", bom: false },
);

/** What a person reads of a stretch of source that is one decoded character, a run of them, or plain. */
function meaning(source: string): string {
  const known: Record<string, string> = {
    "&amp;": "&",
    "&#20113;": "云",
    "&nbsp;": "\u00a0",
    "&#x5cad": "岭",
    "&lt": "<",
  };
  return known[source] ?? (/^\s+$/u.test(source) ? " " : source.replace(/^\\(?=.)/u, ""));
}

/** In a `.txt` nothing means anything else. */
const meaningIn = (reader: Reader) => (reader === textReader ? (source: string) => source : meaning);

function rangeIn(document: Document, from: number, length: number): TextRange {
  const start = from % (document.text.length + 1);
  return textRange(start, Math.min(document.text.length, start + length));
}

const formats: readonly (readonly [string, Reader, fc.Arbitrary<Written>])[] = [
  ["text", textReader, textSource],
  ["markdown", markdownReader, markdownSource],
  ["html", htmlReader, htmlSource],
];

describe.each(formats)("%s", (_name, reader, sources) => {
  const bytesOf = (source: string, encoding: Encoding) => encode(source, encoding) as Uint8Array;

  test("is read as it is written", async () => {
    await fc.assert(
      fc.asyncProperty(sources, encodings, async ({ source, text }, encoding) => {
        const bytes = bytesOf(source, encoding);
        fc.pre(decode(bytes).text === source);
        expect((await readBytes(reader, bytes)).text).toBe(text);
      }),
    );
  });

  test("every character leads back to its source", async () => {
    await fc.assert(
      fc.asyncProperty(sources, fc.nat(), fc.nat(12), async ({ source }, from, length) => {
        const document = await readBytes(reader, bytesOf(source, { name: "utf-8", bom: false }));
        const means = meaningIn(reader);
        for (let at = 0; at < document.text.length; at++) {
          const spans = document.origin.spans(textRange(at, at + 1));
          const expected = document.text[at] === "\n" ? "" : document.text[at];
          expect(spans.map(({ start, end }) => means(source.slice(start, end))).join("")).toBe(expected);
        }
        const range = rangeIn(document, from, length);
        const characters = [...document.text.slice(range.start, range.end)].map((_, index) =>
          document.origin.spans(textRange(range.start + index, range.start + index + 1)),
        );
        const pieces = document.origin.spans(range).map(({ start, end }) => source.slice(start, end));
        expect(pieces.join("")).toBe(
          characters
            .flat()
            .map(({ start, end }) => source.slice(start, end))
            .join(""),
        );
      }),
    );
  });

  test("an edit that is accepted is read as it was meant, and nothing else changes", async () => {
    const replacements = fc.oneof(
      fc.constantFrom(
        "13",
        "丁",
        "",
        " ",
        "<b>",
        "lt;",
        "&amp;",
        "*",
        "- ",
        "# 一",
        "|",
        "`",
        "<!-- 注 -->",
        "1. ",
        "　　",
      ),
      plain.map(({ text }) => text),
    );
    let accepted = 0;
    let asked = 0;
    await fc.assert(
      fc.asyncProperty(
        sources,
        encodings,
        fc.nat(),
        fc.nat(6),
        replacements,
        async ({ source }, encoding, from, length, text) => {
          const bytes = bytesOf(source, encoding);
          fc.pre(decode(bytes).text === source);
          const document = await readBytes(reader, bytes);
          const block = [...textBlocks(document.blocks)].find(({ range }) => range.end > from % document.text.length);
          const start = from % document.text.length;
          const range = textRange(start, Math.max(start, Math.min(block?.range.end ?? start, start + length)));
          const edits = document.origin.edit({ range, text });
          asked++;
          if (edits === undefined) return;
          const after = await reader.patch?.({ name: "report", bytes }, edits);
          if (after === undefined) return;
          accepted++;
          const edited = document.text.slice(0, range.start) + text + document.text.slice(range.end);
          expect((await readBytes(reader, after)).text).toBe(edited);
        },
      ),
      { numRuns: 300 },
    );
    expect(accepted).toBeGreaterThan(asked / 3);
  });
});
