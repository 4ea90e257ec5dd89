import { fold } from "@reportlint/core";
import { COMMON_HAN } from "./common-han.ts";
import { BYTE_ORDER_MARKS, type Encoding, type EncodingName } from "./encoding.ts";

export interface DecodedText {
  /** Without the byte order mark. */
  readonly text: string;
  readonly encoding: Encoding;
  /** Whether some bytes are no character of that encoding; they came out as U+FFFD. */
  readonly damaged: boolean;
}

/**
 * Bytes to text. A byte order mark decides; then UTF-8, if the bytes are nothing else; then what the file says of
 * itself; then the encoding in which the text looks most like Chinese.
 */
export function decode(bytes: Uint8Array, declared?: EncodingName): DecodedText {
  for (const [name, mark] of BYTE_ORDER_MARKS) {
    if (mark.every((byte, index) => bytes[index] === byte)) return decoded(bytes.subarray(mark.length), name, true);
  }
  return decoded(bytes, encodingOf(bytes, declared), false);
}

function decoded(bytes: Uint8Array, name: EncodingName, bom: boolean): DecodedText {
  const strict = decodeStrictly(bytes, name);
  const text = strict ?? new TextDecoder(name, { ignoreBOM: true }).decode(bytes);
  return { text, encoding: { name, bom }, damaged: strict === undefined };
}

function decodeStrictly(bytes: Uint8Array, name: EncodingName): string | undefined {
  try {
    return new TextDecoder(name, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function encodingOf(bytes: Uint8Array, declared: EncodingName | undefined): EncodingName {
  const utf8 = bytes.includes(0) ? undefined : decodeStrictly(bytes, "utf-8");
  if (utf8 !== undefined) {
    // Three bytes to a character, one character after the other, do not come about by chance.
    if (/[\u0800-\u{10ffff}]/u.test(utf8)) return "utf-8";
    if (!/[^\0-\x7f]/u.test(utf8)) return declared ?? "utf-8";
  }
  if (declared !== undefined && decodeStrictly(bytes, declared) !== undefined) return declared;
  const sample = sampleOf(bytes);
  const best = CANDIDATES.map((name) => ({ name, likeness: likeness(sample, name) })).reduce((a, b) =>
    b.likeness > a.likeness ? b : a,
  );
  // 联通 in GBK could be UTF-8 too; but then a lone é of UTF-8 could be GBK.
  const other = best.likeness >= CLEARLY_CHINESE && (utf8?.match(/[^\0-\x7f]/gu)?.length ?? 0) > 1;
  return utf8 !== undefined && !other ? "utf-8" : best.name;
}

/** In the order in which they win when nothing tells them apart. */
const CANDIDATES: readonly EncodingName[] = ["gb18030", "big5", "utf-8", "utf-16le", "utf-16be"];

/** A share of common characters that text decoded the wrong way does not reach. */
const CLEARLY_CHINESE = 0.5;

const SAMPLE_BYTES = 0x8000;

/** What follows the first byte that is not ASCII; from an even place on, lest UTF-16 fall out of step. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte >= 0x80 || byte === 0);
  const start = Math.max(0, first - (first % 2));
  return bytes.subarray(start, start + SAMPLE_BYTES);
}

/** How much the bytes look like Chinese text in an encoding: 1 if every character is a common one, below 0 if few could be meant. */
function likeness(bytes: Uint8Array, name: EncodingName): number {
  const wide = name.startsWith("utf-16");
  if (wide && bytes.length % 2 !== 0) return -1;
  let counted = 0;
  let score = 0;
  for (const character of fold(new TextDecoder(name, { ignoreBOM: true }).decode(bytes))) {
    const plain = /[\t\n\r -~]/u.test(character);
    // ASCII is the same in all encodings but UTF-16, where it is as good a sign as any.
    if (plain && !wide) continue;
    counted++;
    if (plain || commonCharacters().has(character)) score++;
    else if (!/\p{Script=Han}/u.test(character) || /[\u{20000}-\u{3ffff}]/u.test(character)) score--;
  }
  return counted === 0 ? 0 : score / counted;
}

let common: ReadonlySet<string> | undefined;

function commonCharacters(): ReadonlySet<string> {
  common ??= new Set(`${COMMON_HAN}，。、；：！？“”‘’（）《》〔〕【】—…％·×　`);
  return common;
}
