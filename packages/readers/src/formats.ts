import type { LocalizedText } from "@reportlint/core";
import type { FormatWords } from "./problems.ts";
import { readerText, type TextId } from "./texts.ts";

/** A format that we know of without reading it as text. */
export interface Format {
  readonly words: FormatWords;
  /** The extensions that such a file may well have. The first one is the one to rename it to. */
  readonly extensions: readonly string[];
}

/** What is known of formats by their extension alone. */
export function formatOfExtension(extension: string): FormatWords | undefined {
  if (extension === ".wps") return WPS;
  if (extension === ".doc" || extension === ".dot") return DOC;
  return [PDF, RTF, SPREADSHEET, PRESENTATION, OFD, ODT, IMAGE, ARCHIVE, MHTML].find(({ extensions }) =>
    extensions.includes(extension),
  )?.words;
}

function saveAsDocx(name: TextId, program: LocalizedText | string = readerText("wordOrWps")): FormatWords {
  return { name: readerText(name), remedy: readerText("saveAsDocx", { program }) };
}

function otherwise(name: TextId, remedy: TextId): FormatWords {
  return { name: readerText(name), remedy: readerText(remedy) };
}

const DOC = saveAsDocx("doc");
const WPS = saveAsDocx("wps", "WPS");

export const OLE: Format = {
  words: saveAsDocx("oldOffice"),
  extensions: [".doc", ".dot", ".wps", ".xls", ".et", ".ppt", ".dps"],
};

export const ENCRYPTED: Format = { words: otherwise("encrypted", "removePassword"), extensions: [] };

export const DOCX: Format = { words: saveAsDocx("docx"), extensions: [".docx", ".docm", ".dotx", ".dotm"] };

export const SPREADSHEET: Format = {
  words: otherwise("spreadsheet", "putIntoDocx"),
  extensions: [".xlsx", ".xls", ".et", ".csv"],
};

export const PRESENTATION: Format = {
  words: otherwise("presentation", "putIntoDocx"),
  extensions: [".pptx", ".ppt", ".dps"],
};

export const PDF: Format = { words: otherwise("pdf", "originalOfPdf"), extensions: [".pdf"] };

export const OFD: Format = { words: otherwise("ofd", "originalOfOfd"), extensions: [".ofd"] };

export const RTF: Format = { words: saveAsDocx("rtf"), extensions: [".rtf", ".doc"] };

export const ODT: Format = { words: saveAsDocx("odt", readerText("anyOffice")), extensions: [".odt"] };

export const WORD_XML: Format = { words: saveAsDocx("wordXml", "Word"), extensions: [".xml", ".doc"] };

export const MHTML: Format = { words: otherwise("webArchive", "saveAsHtml"), extensions: [".mht", ".mhtml", ".doc"] };

export const IMAGE: Format = {
  words: otherwise("image", "originalOfImage"),
  extensions: [".png", ".jpg", ".jpeg", ".gif", ".bmp", ".tif", ".tiff", ".webp"],
};

export const ARCHIVE: Format = { words: otherwise("archive", "unpack"), extensions: [".zip", ".rar", ".7z", ".gz"] };
