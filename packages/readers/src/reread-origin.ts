import type { Document, Origin, SourceEdit, SourcePlace, SourceSpan, TextEdit, TextRange } from "@reportlint/core";
import { applyEdits } from "./source-text.ts";

/** A stretch of the text that can be read from its stretch of the source alone. */
export interface Region {
  readonly range: TextRange;
  readonly start: number;
  readonly end: number;
}

export interface RereadOptions {
  readonly document: Document;
  readonly source: string;
  /** In the order of the text. */
  readonly regions: readonly Region[];
  /** The text of a stretch of source. */
  readonly read: (source: string) => string;
  /** Ways to write plain text in the format, the one that looks best first. */
  readonly writings: readonly ((text: string) => string)[];
}

/**
 * The document with an origin that proves every edit: the edited stretch is read again and must give the edited text.
 *
 * What a character means depends on its neighbours (`1.` at the start of a line, `lt;` after `&`, a space before a
 * closing `**`), so no rule of escaping is safe by itself, and one that escapes everything is not fit to be seen.
 */
export function withRereadEdits(options: RereadOptions): Document {
  return { ...options.document, origin: new RereadOrigin(options) };
}

class RereadOrigin implements Origin {
  readonly #options: RereadOptions;
  readonly #repeatable = new Map<Region, boolean>();

  constructor(options: RereadOptions) {
    this.#options = options;
  }

  place(offset: number): SourcePlace {
    return this.#options.document.origin.place(offset);
  }

  spans(range: TextRange): readonly SourceSpan[] {
    return this.#options.document.origin.spans(range);
  }

  edit(edit: TextEdit): readonly SourceEdit[] | undefined {
    const { document, source, writings } = this.#options;
    const region = this.#regionOf(edit.range);
    if (region === undefined) return undefined;
    const expected =
      document.text.slice(region.range.start, edit.range.start) +
      edit.text +
      document.text.slice(edit.range.end, region.range.end);
    // A block without text is none, and its break would go with it.
    if (expected.trim() === "") return undefined;
    for (const write of writings) {
      const edits = document.origin.edit({ range: edit.range, text: write(edit.text) });
      if (edits === undefined) return undefined;
      const moved = edits.map((one) => ({ ...one, start: one.start - region.start, end: one.end - region.start }));
      const edited = applyEdits(source.slice(region.start, region.end), moved);
      if (edited !== undefined && this.#options.read(edited) === expected) return edits;
    }
    return undefined;
  }

  /** The region around a range, unless it needs its surroundings to be read as it was. */
  #regionOf(range: TextRange): Region | undefined {
    const { document, source, regions, read } = this.#options;
    let low = 0;
    let high = regions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((regions[middle] as Region).range.end < range.end) low = middle + 1;
      else high = middle;
    }
    const region = regions[low];
    if (region === undefined || region.range.start > range.start) return undefined;
    let repeatable = this.#repeatable.get(region);
    if (repeatable === undefined) {
      const { start, end } = region.range;
      repeatable = read(source.slice(region.start, region.end)) === document.text.slice(start, end);
      this.#repeatable.set(region, repeatable);
    }
    return repeatable ? region : undefined;
  }
}
