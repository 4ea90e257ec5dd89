import { parseFragment } from "parse5";
import type { Piece } from "../inline-text.ts";

/**
 * Where each character of a text comes from, given the stretch of source it was parsed from. Parsers say where a text
 * begins and ends, but not where the characters lie between character references.
 */
export function characterPieces(source: string, start: number, end: number, value: string): Piece[] {
  const pieces: Piece[] = [];
  let at = start;
  let taken = 0;
  // Takes the next `length` characters of the source as `text`.
  const take = (text: string, length: number) => {
    const last = pieces[pieces.length - 1];
    const verbatim = text === source.slice(at, at + length);
    if (verbatim && last !== undefined && last.end === at && last.text.length === last.end - last.start)
      pieces[pieces.length - 1] = { text: last.text + text, start: last.start, end: at + length };
    else pieces.push({ text, start: at, end: at + length });
    at += length;
    taken += text.length;
  };
  while (at < end) {
    const character = source[at] as string;
    const reference = character === "&" ? referenceAt(source, at, end) : undefined;
    const lineBreak = character === "\r" ? (source[at + 1] === "\n" ? 2 : 1) : character === "\n" ? 1 : 0;
    if (reference !== undefined && value.startsWith(reference.text, taken)) take(reference.text, reference.length);
    else if (lineBreak > 0 && value[taken] === "\n") take("\n", lineBreak);
    // HTML drops a line break right after <pre>, and an end tag without a name.
    else if (lineBreak > 0) at += lineBreak;
    else if (source.startsWith("</>", at) && !value.startsWith("</>", taken)) at += 3;
    else if (value[taken] === character) take(character, 1);
    else return [{ text: value, start, end }];
  }
  return taken === value.length ? pieces : [{ text: value, start, end }];
}

/** The character reference at an `&`, as parse5 reads it; `undefined` if the `&` stands for itself. */
function referenceAt(source: string, at: number, end: number): { text: string; length: number } | undefined {
  REFERENCE.lastIndex = at;
  const written = REFERENCE.exec(source)?.[0].slice(0, end - at);
  if (written === undefined) return undefined;
  const read = decodeReference(written);
  if (read === written) return undefined;
  // An old name needs no semicolon and may run into the text: `&ltp` is `<p`.
  for (const characters of [1, 2]) {
    const length = written.length - (read.length - characters);
    const text = read.slice(0, characters);
    if (length > 1 && decodeReference(written.slice(0, length)) === text) return { text, length };
  }
  return undefined;
}

const REFERENCE = /&(?:#[xX][0-9a-fA-F]+|#[0-9]+|[a-zA-Z][a-zA-Z0-9]*);?/uy;

const decodedReferences = new Map<string, string>();

function decodeReference(reference: string): string {
  let text = decodedReferences.get(reference);
  if (text === undefined) {
    const [node] = parseFragment(reference).childNodes;
    text = node !== undefined && "value" in node ? node.value : "";
    // Real texts have few different ones; a hostile file must not fill the memory.
    if (decodedReferences.size < 10_000) decodedReferences.set(reference, text);
  }
  return text;
}
