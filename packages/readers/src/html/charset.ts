import { type EncodingName, encodingNamed } from "../encoding/encoding.ts";

/** How far into a page its declaration is looked for; pages that begin with long comments need more than the standard's 1024. */
const PRESCAN_BYTES = 4096;

/** The encoding that a page says it has: `<meta charset>`, `<meta http-equiv>` or the XML declaration. */
export function declaredCharset(bytes: Uint8Array): EncodingName | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, PRESCAN_BYTES));
  const [, label] =
    /<(?:meta|\?xml)\b[^<>]*?(?:charset|encoding)\s{0,8}=\s{0,8}["']?\s{0,8}([\w-]{1,40})/iu.exec(head) ?? [];
  return label === undefined ? undefined : encodingNamed(label);
}
