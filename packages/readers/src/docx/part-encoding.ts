/** The encodings that a part of a package may have. */
export type PartEncoding = "utf-8" | "utf-16le" | "utf-16be";

/**
 * The text of a part; `undefined` if the bytes are not what they claim to be. A byte order mark stays in the text, so
 * that encoding it again gives the same bytes.
 */
export function openMarkup(bytes: Uint8Array): { source: string; encoding: PartEncoding } | undefined {
  const encoding = encodingOf(bytes);
  try {
    return { source: new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes), encoding };
  } catch {
    return undefined;
  }
}

export function encodeMarkup(source: string, encoding: PartEncoding): Uint8Array {
  if (encoding === "utf-8") return new TextEncoder().encode(source);
  const bytes = new Uint8Array(source.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < source.length; at++) view.setUint16(at * 2, source.charCodeAt(at), encoding === "utf-16le");
  return bytes;
}

/** XML begins with a byte order mark or with `<`. */
function encodingOf(bytes: Uint8Array): PartEncoding {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return "utf-16be";
  return "utf-8";
}
