import type { DocumentBuilder } from "@reportlint/core";

/** A run of characters and where they come from. */
export interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Takes down a piece: as it stands in the source, or as something that the source writes otherwise. */
export function writePieces(builder: DocumentBuilder, source: string, pieces: readonly Piece[]): void {
  for (const { text, start, end } of pieces) {
    if (text === source.slice(start, end)) builder.verbatim(text, start);
    else builder.decoded(text, start, end);
  }
}

export function textOf(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join("");
}
