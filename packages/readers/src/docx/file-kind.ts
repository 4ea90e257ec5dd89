import { readerText, type TextId } from "../texts.ts";
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
  return kind === undefined ? NOT_DOCX : anotherFormat(readerText(kind[1]));
}

/** What a zip archive without a Word document is, told from the names in it. */
export function notWordBecause(names: readonly string[]): Damage {
  const kind = CONTENTS.find(([content]) => names.some((name) => name.toLowerCase() === content));
  return kind === undefined ? NOT_DOCX : anotherFormat(readerText(kind[1]));
}

const SIGNATURES: readonly (readonly [string, TextId])[] = [
  ["%PDF", "aPdf"],
  ["{\\rtf", "anRtf"],
  ["<!DOCTYPE html", "aWebPage"],
  ["<html", "aWebPage"],
  ["<?xml", "anXml"],
];

const CONTENTS: readonly (readonly [string, TextId])[] = [
  ["xl/workbook.xml", "aWorkbook"],
  ["ppt/presentation.xml", "aPresentation"],
  ["ofd.xml", "anOfd"],
  ["meta-inf/manifest.xml", "anOpenDocument"],
];

function startsWith(bytes: Uint8Array, signature: string): boolean {
  for (let at = 0; at < signature.length; at++) if (bytes[at] !== signature.charCodeAt(at)) return false;
  return true;
}

/** Whether the name of a stream stands in a compound file, whose names are UTF-16. */
function contains(bytes: Uint8Array, name: string): boolean {
  return new TextDecoder("latin1").decode(bytes).includes([...name].join("\0"));
}
