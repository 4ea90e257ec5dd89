import { type Document, type SourceSpan, textRange } from "@reportlint/core";
import fc from "fast-check";
import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import { docxOf, p, r, read } from "../../test/docx-fixture.ts";
import { docxReader } from "./docx.ts";

/** Text as a file may write it: plain, by references, in CDATA. */
const characters = fc.constantFrom("共", "１", "2", "3", ".", "％", "，", " ", "A", "&amp;", "&#x4EF6;", "&lt;", "𠮷");
const text = fc
  .array(fc.oneof({ weight: 9, arbitrary: characters }, fc.constantFrom("<![CDATA[<a>]]>", "<!-- <b> -->")), {
    maxLength: 6,
  })
  .map((pieces) => pieces.join(""));

const run: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: text.map(r) },
  text.map((shown) => `<w:r><w:t>${shown}</w:t></w:r>`),
  text.map((shown) => `<w:ins w:id="1">${r(shown)}</w:ins>`),
  text.map((gone) => `<w:del w:id="2"><w:r><w:delText>${gone}</w:delText></w:r></w:del>`),
  text.map((shown) => `<w:hyperlink>${r(shown)}</w:hyperlink>`),
  text.map((result) => {
    const mark = (kind: string) => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
    return `${mark("begin")}<w:r><w:instrText>REF</w:instrText></w:r>${mark("separate")}${r(result)}${mark("end")}`;
  }),
  fc.constantFrom("<w:r><w:tab/></w:r>", "<w:r><w:br/></w:r>", "<w:r><w:rPr><w:vanish/></w:rPr><w:t>隐</w:t></w:r>"),
  text.map((box) => `<w:r><w:pict><w:txbxContent>${p(box)}</w:txbxContent></w:pict></w:r>`),
);

const paragraph = fc
  .tuple(
    fc.constantFrom("", '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>', "<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>"),
    fc.array(run, { maxLength: 6 }),
  )
  .map(([properties, runs]) => `<w:p>${properties}${runs.join("")}</w:p>`);

const cell = fc
  .tuple(
    fc.constantFrom("", '<w:gridSpan w:val="2"/>', '<w:vMerge w:val="restart"/>', "<w:vMerge/>"),
    fc.array(paragraph, { maxLength: 2 }),
  )
  .map(([properties, blocks]) => `<w:tc><w:tcPr>${properties}</w:tcPr>${blocks.join("")}</w:tc>`);

const table = fc
  .array(fc.array(cell, { maxLength: 3 }), { maxLength: 3 })
  .map((rows) => `<w:tbl>${rows.map((cells) => `<w:tr>${cells.join("")}</w:tr>`).join("")}</w:tbl>`);

const body = fc
  .array(fc.oneof({ weight: 3, arbitrary: paragraph }, table), { maxLength: 6 })
  .map((blocks) => p("第一段文字") + blocks.join(""));

const position = fc.double({ min: 0, max: 1, noNaN: true });

/** A range of the text between two relative positions. */
function rangeAt(document: Document, a: number, b: number) {
  const [start, end] = [a, b].map((at) => Math.round(at * document.text.length)).sort((x, y) => x - y) as [
    number,
    number,
  ];
  return textRange(start, end);
}

test("the source of a range is what it says", async () => {
  await fc.assert(
    fc.asyncProperty(body, position, position, async (xml, a, b) => {
      const bytes = docxOf(xml);
      const { document } = await read(bytes);
      const parts = unzipSync(bytes);
      const written = (spans: readonly SourceSpan[]) =>
        authored(
          spans
            .map(({ part, start, end }) => decoded(new TextDecoder().decode(parts[part]).slice(start, end)))
            .join(""),
        );
      const range = rangeAt(document, a, b);
      // Whole documents never cut a reference, other ranges may: they get the whole of it.
      expect(written(document.origin.spans(textRange(0, document.text.length)))).toBe(authored(document.text));
      expect(written(document.origin.spans(range))).toContain(authored(document.text.slice(range.start, range.end)));
    }),
  );
});

test("an edit that is accepted reads back as the edited text", async () => {
  const replacement = fc
    .array(fc.constantFrom("新", "8", " ", "&", "<", "]]>"), { minLength: 1, maxLength: 4 })
    .map((all) => all.join(""));
  let accepted = 0;
  await fc.assert(
    fc.asyncProperty(body, position, fc.nat(4), replacement, async (xml, a, length, inserted) => {
      const bytes = docxOf(xml);
      const { document } = await read(bytes);
      const before = [...document.text].slice(0, Math.round(a * document.text.length)).join("").length;
      const start = Math.min(before, document.text.length);
      const range = textRange(start, start + [...document.text.slice(start)].slice(0, length).join("").length);
      const edits = document.origin.edit({ range, text: inserted });
      if (edits === undefined) return;
      accepted++;
      const edited = await docxReader.patch?.({ name: "", bytes }, edits);
      if (edited === undefined) throw new Error("an edit of the document's own origin was refused");
      const expected = document.text.slice(0, range.start) + inserted + document.text.slice(range.end);
      expect(withoutBlankLines((await read(edited)).document.text)).toBe(withoutBlankLines(expected));
    }),
  );
  expect(accepted).toBeGreaterThan(20);
});

test("lines and columns are those of the text", async () => {
  await fc.assert(
    fc.asyncProperty(body, position, async (xml, a) => {
      const { document } = await read(docxOf(xml));
      const offset = Math.round(a * document.text.length);
      const { line, column } = document.origin.place(offset);
      const before = document.text.slice(0, offset).split("\n");
      expect([line, column]).toEqual([before.length, (before[before.length - 1] as string).length + 1]);
    }),
  );
});

test("damaged files never throw, and give a document or say why not", async () => {
  const whole = docxOf(p("共12件") + p("办结"), {
    styles: "",
    numbering: "",
    footnotes: "",
    comments: "",
    core: "",
    app: "",
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 8 }),
      fc.option(fc.nat(whole.length)),
      async (changes, cut) => {
        const bytes = whole.slice(0, cut ?? whole.length);
        for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value;
        const { document, problems } = await docxReader.read({ name: "", bytes });
        expect(document !== undefined || problems.some(({ severity }) => severity === "fatal")).toBe(true);
        await docxReader.patch?.({ name: "", bytes }, [{ part: "word/document.xml", start: 0, end: 0, text: "" }]);
      },
    ),
    { numRuns: 300 },
  );
});

test("damaged markup in a sound archive never throws either", async () => {
  const numbering =
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>' +
    '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
  const styles =
    '<w:style w:type="paragraph" w:styleId="1"><w:basedOn w:val="1"/><w:name w:val="heading 1"/></w:style>';
  const scrap = fc.constantFrom(
    "<w:p>",
    "</w:p>",
    "<w:tbl>",
    "</w:tbl>",
    "<w:tc/>",
    "<w:tr/>",
    "<w:r/>",
    "<w:sdt/>",
    "<w:lvl/>",
    "<w:num/>",
    "&#0;",
    "&",
    "-1",
    "99999999999",
    "<w:numPr><w:ilvl w:val='-7'/><w:numId w:val='1'/></w:numPr>",
    "<mc:AlternateContent/>",
    "<w:comment/>",
    '<w:fldChar w:fldCharType="end"/>',
    '<w:fldChar w:fldCharType="begin"/>',
    "<w:gridSpan w:val='-3'/>",
    "<w:commentRangeEnd/>",
  );
  await fc.assert(
    fc.asyncProperty(
      body,
      fc.array(fc.tuple(position, scrap), { maxLength: 5 }),
      fc.nat(2),
      async (xml, scraps, where) => {
        const broken = scraps.reduce(
          (all, [at, piece]) => {
            const offset = Math.round(at * (all[where]?.length ?? 0));
            return all.map((part, index) =>
              index === where ? part.slice(0, offset) + piece + part.slice(offset) : part,
            );
          },
          [xml, numbering, styles],
        );
        const [brokenBody = "", brokenNumbering = "", brokenStyles = ""] = broken;
        const bytes = docxOf(brokenBody, { numbering: brokenNumbering, styles: brokenStyles, comments: "" });
        const { document, problems } = await docxReader.read({ name: "", bytes });
        expect(document !== undefined || problems.some(({ severity }) => severity === "fatal")).toBe(true);
      },
    ),
    { numRuns: 300 },
  );
});

/** What a stretch of XML says. */
function decoded(xml: string): string {
  return xml
    .replace(/<!\[CDATA\[(.*?)\]\]>/gsu, (_, content: string) => content.replaceAll("<", "&lt;"))
    .replace(/&#x([0-9A-F]+);/gu, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replaceAll("&lt;", "<")
    .replaceAll("&amp;", "&");
}

/** Without what may stand in no source: breaks, tabs, and the space that joins the lines of a heading. */
function authored(shown: string): string {
  return shown.replace(/[\n\t ]/gu, "");
}

function withoutBlankLines(shown: string): string {
  return shown
    .split("\n")
    .filter((line) => line.trim() !== "")
    .join("\n");
}
