import type { Problem, SourceEdit } from "@reportlint/core";
import { type DecodedText, decode } from "./encoding/decode.ts";
import { encode } from "./encoding/encode.ts";
import type { EncodingName } from "./encoding/encoding.ts";
import { problems } from "./problems.ts";

/** The text of a file that is text, or the problem that keeps it from being one. */
export function sourceText(bytes: Uint8Array, declared?: EncodingName): SourceText {
  const { text, encoding, damaged } = decode(bytes, declared);
  // No text format has a use for NUL.
  if (text.includes("\0")) return { problems: [problems.binary()] };
  if (!damaged) return { text, problems: [] };
  const lost = text.match(/\ufffd/gu)?.length ?? 0;
  if (lost > text.length * BEARABLE_LOSS) return { problems: [problems.unknownEncoding()] };
  return { text, problems: [problems.charactersLost(encoding.name.toUpperCase())] };
}

export interface SourceText {
  readonly text?: string;
  readonly problems: readonly Problem[];
}

/** A share of unreadable characters above which a file was not understood, rather than damaged in places. */
const BEARABLE_LOSS = 0.05;

/**
 * The bytes with edits made in their text, in the same encoding, every other byte as it was; `undefined` if that
 * cannot be had.
 */
export function patchText(
  bytes: Uint8Array,
  edits: readonly SourceEdit[],
  decodeSource: (bytes: Uint8Array) => DecodedText = decode,
): Uint8Array | undefined {
  const { text, encoding } = decodeSource(bytes);
  const before = encode(text, encoding);
  if (before === undefined || !sameBytes(before, bytes)) return undefined;
  const edited = applyEdits(text, edits);
  const after = edited === undefined ? undefined : encode(edited, encoding);
  // The new text must not tip the scales when its encoding is guessed the next time.
  return after !== undefined && decodeSource(after).text === edited ? after : undefined;
}

/** `undefined` where edits overlap or reach out of the text. Insertions at one place keep their order. */
export function applyEdits(text: string, edits: readonly SourceEdit[]): string | undefined {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  let written = "";
  let at = 0;
  for (const { part, start, end, text: replacement } of sorted) {
    if (part !== "" || start < at || end < start || end > text.length) return undefined;
    written += text.slice(at, start) + replacement;
    at = end;
  }
  return written + text.slice(at);
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
