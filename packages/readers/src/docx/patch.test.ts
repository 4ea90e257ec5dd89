import { type Document, type SourceEdit, textRange } from "@reportlint/core";
import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { docxOf, link, p, r, read, relationships, root, zipOf } from "../../test/docx-fixture.ts";
import { docxReader } from "./docx.ts";

function editOf(document: Document, found: string, text: string): readonly SourceEdit[] {
  const start = document.text.indexOf(found);
  const edits = document.origin.edit({ range: textRange(start, start + found.length), text });
  if (edits === undefined) throw new Error("refused");
  return edits;
}

async function patched(bytes: Uint8Array, found: string, text: string): Promise<Uint8Array> {
  const { document } = await read(bytes);
  const edits = editOf(document, found, text);
  const result = await docxReader.patch?.({ name: "", bytes }, edits);
  if (result === undefined) throw new Error("refused");
  return result;
}

const body = (bytes: Uint8Array) => new TextDecoder().decode(unzipSync(bytes)["word/document.xml"]);

describe("patch", () => {
  test("an edit over runs goes into the first and empties the others", async () => {
    const bytes = await patched(docxOf(p("共1", "2.", "5件")), "12.5", "13");
    expect((await read(bytes)).document.text).toBe("共13件");
    expect(body(bytes)).toContain(p("共13", "", "件"));
  });

  test("text is escaped", async () => {
    const bytes = await patched(docxOf(p("甲&amp;乙")), "甲&乙", "a<b>&c");
    expect((await read(bytes)).document.text).toBe("a<b>&c");
  });

  test("what XML cannot hold is refused", async () => {
    const { document } = await read(docxOf(p("甲")));
    for (const text of ["\0", "\x0b", "\uffff", "\ud800"]) {
      expect(document.origin.edit({ range: textRange(0, 1), text })).toBeUndefined();
    }
  });

  test("a space at an end is kept, and one that was never shown stays hidden", async () => {
    const run = (text: string) => `<w:p><w:r>${text}</w:r></w:p>`;
    const bytes = docxOf(run("<w:t>\n 12 件\n</w:t>") + run("<w:t xml:space='default'>甲</w:t>"));
    const once = await patched(bytes, "件", "");
    expect(body(once)).toContain('<w:t xml:space="preserve">12 </w:t>');
    const twice = await patched(once, "甲", " 乙");
    expect(body(twice)).toContain('<w:t xml:space="preserve"> 乙</w:t>');
    expect((await read(twice)).document.text).toBe("12 \n 乙");
  });

  test("a CDATA section is replaced as a whole", async () => {
    const bytes = docxOf(p("甲<![CDATA[a<b]]>乙"));
    const { document } = await read(bytes);
    expect(document.origin.edit({ range: textRange(1, 2), text: "c" })).toBeUndefined();
    expect((await read(await patched(bytes, "a<b", "a>b"))).document.text).toBe("甲a>b乙");
  });

  test("a section that looks like a tag is not taken for one", async () => {
    const result = await patched(docxOf(p("<![CDATA[<a>]]>乙")), "乙", " ");
    expect((await read(result)).document.text).toBe("<a> ");
    const arrow = await patched(docxOf("<w:p><w:r><w:t>甲-->乙<!-- <b> -->丙</w:t></w:r></w:p>"), "丙", " ");
    expect((await read(arrow)).document.text).toBe("甲-->乙 ");
  });

  test("a character is not cut in two", async () => {
    const bytes = docxOf(p("𠮷田"));
    const { document } = await read(bytes);
    const edits = document.origin.edit({ range: textRange(0, 1), text: "" }) ?? [];
    expect(await docxReader.patch?.({ name: "", bytes }, edits)).toBeUndefined();
  });

  test("every untouched part keeps its bytes, and the archive its order", async () => {
    const bytes = docxOf(`${p("甲")}<w:sectPr><w:headerReference w:type="default" r:id="h"/></w:sectPr>`, {
      headers: { h: p("页眉") },
      styles: "",
    });
    const before = unzipSync(bytes);
    const after = unzipSync(await patched(bytes, "页眉", "新页眉"));
    expect(Object.keys(after)).toEqual(Object.keys(before));
    const changed = Object.keys(before).filter((name) => !sameBytes(before[name], after[name]));
    expect(changed).toEqual(["word/h.xml"]);
  });

  test("an entry with a data descriptor can be patched", async () => {
    const bytes = docxOf(p("甲"));
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < bytes.length - 4; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, view.getUint16(at + 8, true) | 8, true);
      if (view.getUint32(at, true) !== 0x04034b50) continue;
      view.setUint16(at + 6, view.getUint16(at + 6, true) | 8, true);
      view.setUint32(at + 14, 0, true);
      view.setUint32(at + 18, 0, true);
      view.setUint32(at + 22, 0, true);
    }
    const result = await patched(bytes, "甲", "乙");
    expect((await read(result)).document.text).toBe("乙");
    expect(body(result)).toContain("乙");
  });

  test("a part in UTF-16 stays in UTF-16", async () => {
    const source = `\ufeff${root("document", `<w:body>${p("甲")}</w:body>`).replace("UTF-8", "UTF-16")}`;
    const part = new Uint8Array(source.length * 2);
    for (let at = 0; at < source.length; at++)
      new DataView(part.buffer).setUint16(at * 2, source.charCodeAt(at), false);
    const files = { "_rels/.rels": relationships([link("a", "officeDocument", "d.xml")]), "d.xml": part };
    const result = await patched(zipOf(files), "甲", "乙丙");
    expect((await read(result)).document.text).toBe("乙丙");
    expect(unzipSync(result)["d.xml"]?.slice(0, 2)).toEqual(new Uint8Array([0xfe, 0xff]));
  });

  test("edits that do not fit are refused", async () => {
    const bytes = docxOf(`<w:p>${r("甲乙丙")}</w:p>`);
    const { document } = await read(bytes);
    const [edit] = editOf(document, "甲乙", "丁") as [SourceEdit];
    const patch = (...edits: SourceEdit[]) => docxReader.patch?.({ name: "", bytes }, edits);
    expect(await patch({ ...edit, part: "word/none.xml" })).toBeUndefined();
    expect(await patch(edit, { ...edit, start: edit.start + 1 })).toBeUndefined();
    expect(await patch({ ...edit, end: 1e9 })).toBeUndefined();
    expect(await patch()).toBe(bytes);
    expect(await docxReader.patch?.({ name: "", bytes: new Uint8Array(3) }, [edit])).toBeUndefined();
  });
});

function sameBytes(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  return a !== undefined && b !== undefined && a.length === b.length && a.every((byte, index) => byte === b[index]);
}
