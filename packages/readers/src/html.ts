import type { Reader } from "@reportlint/core";
import { decode } from "./encoding/decode.ts";
import { declaredCharset } from "./html/charset.ts";
import { patchText, sourceText } from "./source-text.ts";

/** Web pages: the report in them, without what a site puts around it. */
export const htmlReader: Reader = {
  id: "html",
  extensions: [".html", ".htm", ".xhtml"],

  async read({ name, bytes }) {
    const { text, problems } = sourceText(bytes, declaredCharset(bytes));
    if (text === undefined) return { problems };
    const { htmlDocument } = await import("./html/document.ts");
    return { document: htmlDocument(name, text), problems };
  },

  async patch({ bytes }, edits) {
    return patchText(bytes, edits, (all) => decode(all, declaredCharset(all)));
  },
};
