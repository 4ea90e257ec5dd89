import {
  ARCHIVE,
  DOCX,
  ENCRYPTED,
  type Format,
  IMAGE,
  MHTML,
  ODT,
  OFD,
  OLE,
  PDF,
  PRESENTATION,
  RTF,
  SPREADSHEET,
  WORD_XML,
} from "./formats.ts";

/** What the first bytes of a file say it is, when it is not plain text. */
export function fileSignature(bytes: Uint8Array): Format | undefined {
  if (startsWith(bytes, "PK\x03\x04") || startsWith(bytes, "PK\x05\x06")) return zipSignature(bytes);
  if (startsWith(bytes, "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"))
    return holds(bytes, utf16("EncryptedPackage")) ? ENCRYPTED : OLE;
  const opening = latin1(bytes.subarray(0, 1024));
  if (opening.includes("%PDF-")) return PDF;
  if (/^\s{0,16}\{\\rtf/u.test(opening)) return RTF;
  if (/^\s{0,16}<\?xml\b/u.test(opening) && /progid="Word\.Document"|w:wordDocument|<pkg:package/u.test(opening))
    return WORD_XML;
  if (
    /^(?:from:|mime-version:|content-type: multipart\/related)/imu.test(opening) &&
    /multipart\/related/iu.test(opening)
  )
    return MHTML;
  if (IMAGE_STARTS.some((start) => startsWith(bytes, start)) || /^RIFF[\s\S]{4}WEBP/u.test(opening)) return IMAGE;
  if (ARCHIVE_STARTS.some((start) => startsWith(bytes, start))) return ARCHIVE;
  return undefined;
}

/** The names of a package's parts stand in it uncompressed. */
function zipSignature(bytes: Uint8Array): Format {
  if (holds(bytes, "word/document")) return DOCX;
  if (holds(bytes, "xl/workbook")) return SPREADSHEET;
  if (holds(bytes, "ppt/presentation")) return PRESENTATION;
  if (holds(bytes, "OFD.xml")) return OFD;
  if (holds(bytes, "application/vnd.oasis.opendocument.text")) return ODT;
  if (holds(bytes, "[Content_Types].xml")) return DOCX;
  return ARCHIVE;
}

const IMAGE_STARTS: readonly string[] = ["\x89PNG\r\n", "\xff\xd8\xff", "GIF8", "II*\0", "MM\0*"];

const ARCHIVE_STARTS: readonly string[] = ["Rar!\x1a\x07", "7z\xbc\xaf\x27\x1c", "\x1f\x8b\x08"];

function startsWith(bytes: Uint8Array, start: string): boolean {
  return latin1(bytes.subarray(0, start.length)) === start;
}

function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

function utf16(text: string): string {
  return [...text].join("\0");
}

function holds(bytes: Uint8Array, text: string): boolean {
  const first = text.charCodeAt(0);
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (latin1(bytes.subarray(at, at + text.length)) === text) return true;
  }
  return false;
}
