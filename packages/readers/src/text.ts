import { documentFromText, type Reader, textBlocks } from "@reportlint/core";
import { type Region, withRereadEdits } from "./reread-origin.ts";
import { patchText, sourceText } from "./source-text.ts";

/** Plain text: each line is a paragraph, as it is written. */
export const textReader: Reader = {
  id: "text",
  extensions: [".txt", ".text"],

  async read({ name, bytes }) {
    const { text, problems } = sourceText(bytes);
    if (text === undefined) return { problems };
    const document = documentFromText(text, { name });
    const regions = [...textBlocks(document.blocks)].map(({ range }): Region => {
      const spans = document.origin.spans(range);
      return { range, start: spans[0]?.start ?? 0, end: spans[spans.length - 1]?.end ?? 0 };
    });
    const read = (line: string) => documentFromText(line).text;
    return {
      document: withRereadEdits({ document, source: text, regions, read, writings: [(written) => written] }),
      problems,
    };
  },

  async patch({ bytes }, edits) {
    return patchText(bytes, edits);
  },
};
