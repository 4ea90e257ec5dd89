import type { Reader } from "@reportlint/core";
import { docxReader } from "./docx/docx.ts";
import { htmlReader } from "./html.ts";
import { markdownReader } from "./markdown.ts";
import { textReader } from "./text.ts";

export { readSource, SOURCE_MIB_MAX } from "./read-source.ts";
export { docxReader, htmlReader, markdownReader, textReader };

/** The readers that come with the program. What a format needs to be read is loaded when a file of it is. */
export const builtinReaders: readonly Reader[] = [textReader, markdownReader, htmlReader, docxReader];
