declare const offsetBrand: unique symbol;

/** A place in a document's text, in UTF-16 code units: what JavaScript strings and the Language Server Protocol count in. */
export type Offset = number & { readonly [offsetBrand]: never };

/** Half-open: `end` is the first offset past the range. */
export interface TextRange {
  readonly start: Offset;
  readonly end: Offset;
}

/** The only place where plain numbers become {@link Offset}s. Throws a `RangeError` unless 0 <= start <= end. */
export function textRange(start: number, end: number): TextRange {
  if (!(Number.isSafeInteger(start) && Number.isSafeInteger(end) && 0 <= start && start <= end)) {
    throw new RangeError(`not a range: ${start}..${end}`);
  }
  return { start: start as Offset, end: end as Offset };
}

/** The same range, `by` code units further on (or back, when negative). */
export function shifted(range: TextRange, by: number): TextRange {
  return by === 0 ? range : textRange(range.start + by, range.end + by);
}

/** From the start of the first range to the end of the last, whatever lies between. */
export function spanning(first: TextRange, last: TextRange): TextRange {
  return textRange(Math.min(first.start, last.start), Math.max(first.end, last.end));
}

/** Whether `inner` lies wholly within `outer`; an empty range lies within a range that touches it. */
export function contains(outer: TextRange, inner: TextRange): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether two ranges share at least one code unit. */
export function overlaps(a: TextRange, b: TextRange): boolean {
  return a.start < b.end && b.start < a.end;
}

/** In reading order: by start, then by end. */
export function compareRanges(a: TextRange, b: TextRange): number {
  return a.start - b.start || a.end - b.end;
}

/** The characters of `text` that `range` covers. */
export function slice(text: string, range: TextRange): string {
  return text.slice(range.start, range.end);
}
