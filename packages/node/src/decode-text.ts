/**
 * Bytes as text, in the encodings that people's editors write: UTF-8, else GB18030, in which a Chinese Windows saves by
 * default. `undefined` for what is no text.
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  if (bytes.includes(0)) return undefined;
  for (const encoding of ["utf-8", "gb18030"]) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // Not in this encoding.
    }
  }
  return undefined;
}
