import type { LocalizedText } from "../engine/locale.ts";
import type { LineColumn } from "../text/line-index.ts";
import { type TextRange, textRange } from "../text/range.ts";

/** A stretch of a source part, in UTF-16 code units of that part's decoded text; half-open. */
export interface SourceSpan {
  /** The file itself (`""`), or a part of a package such as `word/document.xml`. */
  readonly part: string;
  readonly start: number;
  readonly end: number;
}

/** One replacement in a source part, ready to be written: `text` is escaped as the format demands. */
export interface SourceEdit extends SourceSpan {
  readonly text: string;
}

/** A replacement in a document's text. */
export interface TextEdit {
  readonly range: TextRange;
  readonly text: string;
}

/** A place to show a person. */
export interface SourcePlace extends LineColumn {
  /** In formats without lines: `第12段`, `表3第2行第4列`, `页眉` … */
  readonly place?: LocalizedText;
}

/** The way from a document's text back to its source. */
export interface Origin {
  /** Where an offset of the text stands in the source, as people count. */
  place(offset: number): SourcePlace;
  /**
   * The source characters of a range, in order. What the reader made up (list numbers, the breaks between blocks) has
   * none; a decoded character (`&amp;`) gives the whole of its source.
   */
  spans(range: TextRange): readonly SourceSpan[];
  /** How to make an edit in the source, or `undefined` where it cannot be mapped back exactly. */
  edit(edit: TextEdit): readonly SourceEdit[] | undefined;
}

/** One run of text and where it comes from. */
export interface OriginSegment {
  /** Offset in the text at which it starts. */
  readonly at: number;
  /** Length in the text, in code units. */
  readonly length: number;
  readonly part: string;
  readonly start: number;
  readonly end: number;
  /** Whether each code unit of the text is the code unit of the source at the same distance. */
  readonly verbatim: boolean;
}

export interface SegmentOriginOptions {
  /** Segments in the order of the text, without overlap; text that no segment covers was made up by the reader. */
  readonly segments: readonly OriginSegment[];
  readonly place: (offset: number) => SourcePlace;
  /** Writes plain text as the format wants it; `undefined` where it cannot stand in that place. */
  readonly escape: (text: string, target: SourceSpan) => string | undefined;
  /** Whether an edit may reach over markup: its text then goes into the first piece and the others are emptied. */
  readonly bridges: boolean;
}

/** An {@link Origin} over a sorted list of segments; all readers share it. */
export class SegmentOrigin implements Origin {
  readonly #options: SegmentOriginOptions;

  constructor(options: SegmentOriginOptions) {
    this.#options = options;
  }

  place(offset: number): SourcePlace {
    return this.#options.place(offset);
  }

  spans(range: TextRange): readonly SourceSpan[] {
    return this.#pieces(range).map(({ part, start, end }) => ({ part, start, end }));
  }

  edit({ range, text }: TextEdit): readonly SourceEdit[] | undefined {
    if (/[\n\r]/u.test(text)) return undefined;
    const pieces = range.start === range.end ? this.#insertion(range.start) : this.#pieces(range);
    const [first, ...rest] = pieces;
    if (first === undefined || !covers(pieces, range)) return undefined;
    const bridged = pieces.some((piece, index) => {
      const before = pieces[index - 1];
      return before !== undefined && (before.part !== piece.part || before.end !== piece.start);
    });
    if (bridged && !this.#options.bridges) return undefined;
    const written = this.#options.escape(text, first);
    if (written === undefined) return undefined;
    if (!bridged)
      return [
        { part: first.part, start: first.start, end: pieces[pieces.length - 1]?.end ?? first.end, text: written },
      ];
    return [
      { part: first.part, start: first.start, end: first.end, text: written },
      ...rest.map(({ part, start, end }) => ({ part, start, end, text: "" })),
    ];
  }

  /** The parts of segments that lie in a non-empty range. A decoded segment that the range cuts is marked as such. */
  #pieces(range: TextRange): Piece[] {
    const { segments } = this.#options;
    const pieces: Piece[] = [];
    for (let index = this.#firstEndingAfter(range.start); index < segments.length; index++) {
      const segment = segments[index] as OriginSegment;
      if (segment.at >= range.end) break;
      const from = Math.max(range.start, segment.at) - segment.at;
      const to = Math.min(range.end, segment.at + segment.length) - segment.at;
      const whole = from === 0 && to === segment.length;
      pieces.push({
        part: segment.part,
        start: segment.verbatim ? segment.start + from : segment.start,
        end: segment.verbatim ? segment.start + to : segment.end,
        textLength: to - from,
        exact: segment.verbatim || whole,
      });
    }
    return pieces;
  }

  /** Where text inserted at an offset goes: into the segment that ends there, else into the one that starts there. */
  #insertion(offset: number): Piece[] {
    const { segments } = this.#options;
    const after = this.#firstEndingAfter(offset);
    const before = segments[after - 1];
    if (before !== undefined && before.at + before.length === offset) {
      return [{ part: before.part, start: before.end, end: before.end, textLength: 0, exact: true }];
    }
    const segment = segments[after];
    if (segment === undefined || segment.at > offset) return [];
    if (!segment.verbatim && segment.at !== offset) return [];
    const start = segment.start + (segment.verbatim ? offset - segment.at : 0);
    return [{ part: segment.part, start, end: start, textLength: 0, exact: true }];
  }

  #firstEndingAfter(offset: number): number {
    const { segments } = this.#options;
    let low = 0;
    let high = segments.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const segment = segments[middle] as OriginSegment;
      if (segment.at + segment.length <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

interface Piece extends SourceSpan {
  readonly textLength: number;
  readonly exact: boolean;
}

/** Whether the pieces are exact and leave no made-up text of the range out. */
function covers(pieces: readonly Piece[], range: TextRange): boolean {
  let length = 0;
  for (const piece of pieces) {
    if (!piece.exact) return false;
    length += piece.textLength;
  }
  return length === range.end - range.start;
}

/** Nothing to go back to: for a document that was made in memory. Lines and columns count in its text. */
export function textOnlyOrigin(place: (offset: number) => SourcePlace): Origin {
  return { place, spans: () => [], edit: () => undefined };
}

/** A range of a source as a text range, for spans of formats whose one part is the file. */
export function spanRange(span: SourceSpan): TextRange {
  return textRange(span.start, span.end);
}
