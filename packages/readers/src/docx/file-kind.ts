import type { LocalizedText } from "@reportlint/core";
import { anotherFormat, type Damage, EMPTY, ENCRYPTED, LEGACY_DOC, NOT_DOCX } from "./problems.ts";

/** Why bytes cannot be a .docx, told from how they begin; `undefined` if they begin like a zip archive. */
export function notZipBecause(bytes: Uint8Array): Damage | undefined {
  if (bytes.length === 0) return EMPTY;
  if (startsWith(bytes, "PK")) return undefined;
  if (startsWith(bytes, "\xd0\xcf\x11\xe0")) {
    if (contains(bytes, "EncryptedPackage")) return ENCRYPTED;
    return contains(bytes, "WordDocument") ? LEGACY_DOC : NOT_DOCX;
  }
  const kind = SIGNATURES.find(([signature]) => startsWith(bytes, signature));
  return kind === undefined ? NOT_DOCX : anotherFormat(kind[1]);
}

/** What a zip archive without a Word document is, told from the names in it. */
export function notWordBecause(names: readonly string[]): Damage {
  const kind = CONTENTS.find(([content]) => names.some((name) => name.toLowerCase() === content));
  return kind === undefined ? NOT_DOCX : anotherFormat(kind[1]);
}

const HTML: LocalizedText = { zh: "网页", en: "a web page" };

const SIGNATURES: readonly (readonly [string, LocalizedText])[] = [
  ["%PDF", { zh: " PDF 文件", en: "a PDF file" }],
  ["{\\rtf", { zh: " RTF 文档", en: "an RTF document" }],
  ["<!DOCTYPE html", HTML],
  ["<html", HTML],
  ["<?xml", { zh: " XML 文件", en: "an XML file" }],
];

const CONTENTS: readonly (readonly [string, LocalizedText])[] = [
  ["xl/workbook.xml", { zh: " Excel 工作簿（.xlsx）", en: "an Excel workbook (.xlsx)" }],
  ["ppt/presentation.xml", { zh: " PowerPoint 演示文稿（.pptx）", en: "a PowerPoint presentation (.pptx)" }],
  ["ofd.xml", { zh: " OFD 文件", en: "an OFD file" }],
  ["meta-inf/manifest.xml", { zh: " OpenDocument 文件（如 .odt）", en: "an OpenDocument file (such as .odt)" }],
];

function startsWith(bytes: Uint8Array, signature: string): boolean {
  for (let at = 0; at < signature.length; at++) if (bytes[at] !== signature.charCodeAt(at)) return false;
  return true;
}

/** Whether the name of a stream stands in a compound file, whose names are UTF-16. */
function contains(bytes: Uint8Array, name: string): boolean {
  return new TextDecoder("latin1").decode(bytes).includes([...name].join("\0"));
}
