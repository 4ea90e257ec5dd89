import type { SourceEdit, TextEdit } from "../document/origin.ts";
import { overlaps } from "../text/range.ts";
import type { Diagnostic, Fix } from "./diagnostic.ts";

/**
 * The fixes that can be made together in one pass, by place. Of two fixes that touch the same characters the one that
 * ends first is taken, which leaves room for the most others; the rest is left for the next pass.
 *
 * Fixing is done in passes by the host, since only it can read a file again: read, lint, `selectFixes`, write the
 * `sourceEdits`; until a pass selects nothing, and ten times at most. A fix must not be offered again for its own result:
 * then a second run changes nothing.
 */
export function selectFixes(diagnostics: readonly Pick<Diagnostic, "fix">[]): readonly Fix[] {
  const offered = diagnostics.flatMap(({ fix }) => (fix === undefined || fix.edits.length === 0 ? [] : [fix]));
  const taken = new EditSet();
  const selected = [...offered]
    .sort((one, other) => lastEnd(one) - lastEnd(other))
    .filter((fix) => taken.addUnlessConflicting(fix.edits));
  return selected.sort((one, other) => firstStart(one) - firstStart(other));
}

/** What selected fixes change in the source, by part and place. */
export function sourceEdits(fixes: readonly Fix[]): readonly SourceEdit[] {
  return fixes
    .flatMap(({ source }) => source)
    .sort((one, other) => comparePart(one.part, other.part) || one.start - other.start || one.end - other.end);
}

/** A text with edits made. They may come in any order but must not overlap; throws a `RangeError` if they do. */
export function applyEdits(text: string, edits: readonly Pick<SourceEdit, "start" | "end" | "text">[]): string {
  const inOrder = [...edits].sort((one, other) => one.start - other.start || one.end - other.end);
  let written = "";
  let at = 0;
  for (const edit of inOrder) {
    if (edit.start < at || edit.end < edit.start || edit.end > text.length)
      throw new RangeError(`cannot edit ${edit.start}..${edit.end} of ${text.length} after ${at}`);
    written += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return written + text.slice(at);
}

/**
 * Whether two edits cannot be made together: they change the same character, or one inserts where the other ends or
 * begins, so that their order would matter. Replacing neighbouring characters is no conflict.
 */
export function editsConflict({ range: a }: TextEdit, { range: b }: TextEdit): boolean {
  if (a.start === a.end || b.start === b.end) return a.start <= b.end && b.start <= a.end;
  return overlaps(a, b);
}

/** Edits without conflicts, by place: a new one need only be held against its neighbours. */
class EditSet {
  readonly #edits: TextEdit[] = [];

  addUnlessConflicting(edits: readonly TextEdit[]): boolean {
    const places = edits.map((edit) => this.#placeOf(edit));
    const conflicting = edits.some((edit, index) => {
      const place = places[index] as number;
      return [this.#edits[place - 1], this.#edits[place]].some(
        (other) => other !== undefined && editsConflict(edit, other),
      );
    });
    if (conflicting) return false;
    for (const edit of edits) this.#edits.splice(this.#placeOf(edit), 0, edit);
    return true;
  }

  /** Index of the first edit that starts at or after this one. */
  #placeOf({ range: { start } }: TextEdit): number {
    let low = 0;
    let high = this.#edits.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#edits[middle] as TextEdit).range.start < start) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

// The edits of a fix are in reading order.
function firstStart({ edits }: Fix): number {
  return edits[0]?.range.start ?? 0;
}

/** An insertion reaches past what ends where it stands, since it conflicts with what begins there too. */
function lastEnd({ edits }: Fix): number {
  const last = edits[edits.length - 1]?.range;
  if (last === undefined) return 0;
  return last.start === last.end ? last.end + 0.5 : last.end;
}

function comparePart(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
