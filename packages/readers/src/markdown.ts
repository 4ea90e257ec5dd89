import type { Reader } from "@reportlint/core";
import { patchText, sourceText } from "./source-text.ts";

/** Markdown as reports are written in it: with tables and front matter, and emphasis that works beside Han characters. */
export const markdownReader: Reader = {
  id: "markdown",
  extensions: [".md", ".markdown"],

  async read({ name, bytes }) {
    const { text, problems } = sourceText(bytes);
    if (text === undefined) return { problems };
    const { markdownDocument } = await import("./markdown/document.ts");
    const loadHtml = async () => (await import("./html/fragment.ts")).writeHtmlFragment;
    return { document: await markdownDocument(name, text, loadHtml), problems };
  },

  async patch({ bytes }, edits) {
    return patchText(bytes, edits);
  },
};
