import type { Formula, Values } from "./formula.ts";
import { type Marked, type Passage, type Relation, type Stretch, valuesIn } from "./passage.ts";
import { addSpans } from "./rational.ts";

/** A slip that a writer could make. */
export type Mutation = "digit" | "swap" | "last-place" | "point" | "ten" | "unit" | "drop" | "add";

export const MUTATIONS: readonly Mutation[] = ["digit", "swap", "last-place", "point", "ten", "unit", "drop", "add"];

/** A passage with one slip in it. */
export interface Mutant {
  readonly mutation: Mutation;
  readonly text: string;
  /** The relation that no reading of its figures can satisfy any more; `undefined` if there is none. */
  readonly broken: Relation | undefined;
  /** A relation that the changed figure takes part in; without one nobody can tell. */
  readonly touched: Relation | undefined;
}

/** Every mutant of a passage. The same passage always gives the same ones. */
export function mutantsOf(passage: Passage): Mutant[] {
  const { text, figures, segments } = passage;
  const changed = figures.flatMap(({ name, start, end }) =>
    changesOf(text.slice(start, end), text.slice(end)).map(({ mutation, printed, cut = 0, insert = "" }) => {
      const splice = { start, end: end + cut, text: printed + insert, figure: name, length: printed.length };
      return mutant(passage, mutation, [name], splice);
    }),
  );
  return [...changed, ...segments.flatMap((each) => [dropped(passage, each), ...doubled(passage, each)])];
}

interface Change {
  readonly mutation: Mutation;
  readonly printed: string;
  /** Characters to take away behind the figure, and what to put there. */
  readonly cut?: number;
  readonly insert?: string;
}

function changesOf(printed: string, following: string): Change[] {
  const found: Change[] = [];
  const push = (mutation: Mutation, changed: string) => {
    if (changed !== printed && !/^0\d|^0$|^0\.0*$/u.test(changed)) found.push({ mutation, printed: changed });
  };
  const characters = [...printed];
  const replaced = (at: number, character: string) => characters.with(at, character).join("");
  for (const [at, character] of characters.entries()) {
    const next = characters[at + 1];
    if (/\d/u.test(character))
      push("digit", replaced(at, String((Number(character) + 1 + ((at * 3 + printed.length) % 8)) % 10)));
    else if (HAN.includes(character))
      push("digit", replaced(at, HAN[(HAN.indexOf(character) + 1) % HAN.length] as string));
    if (next !== undefined && /\d/u.test(character) && /\d/u.test(next))
      push(
        "swap",
        characters
          .with(at, next)
          .with(at + 1, character)
          .join(""),
      );
  }
  if (!/^\d[\d,]*(?:\.\d+)?$/u.test(printed)) return found;
  if (/^ ?[%％‰]/u.test(following)) {
    push("last-place", stepped(printed, 1n));
    push("last-place", stepped(printed, -1n));
  }
  const [whole = "", fraction = ""] = printed.replaceAll(",", "").split(".");
  if (fraction !== "") {
    push("point", whole + (fraction.length > 1 ? `${fraction[0]}.${fraction.slice(1)}` : fraction));
    if (whole.length > 1) push("point", `${whole.slice(0, -1)}.${whole.slice(-1)}${fraction}`);
  } else if (!printed.includes(",")) {
    push("ten", `${printed}0`);
    if (printed.endsWith("0")) push("ten", printed.slice(0, -1));
  }
  const [, multiplier, unit] = /^([万萬亿億])?(美?元)/u.exec(following) ?? [];
  if (unit !== undefined && /[万萬]/u.test(multiplier ?? "")) found.push({ mutation: "unit", printed, cut: 1 });
  else if (unit !== undefined && multiplier === undefined) found.push({ mutation: "unit", printed, insert: "万" });
  else if (unit !== undefined) found.push({ mutation: "unit", printed, cut: 1, insert: "万" });
  return found;
}

const HAN = ["二", "三", "四", "五", "六", "七", "八", "九"];

/** One unit of the last place more or less. */
function stepped(printed: string, by: 1n | -1n): string {
  const places = (printed.split(".")[1] ?? "").length;
  const digits = (BigInt(printed.replace(/[.,]/gu, "")) + by).toString().padStart(places + 1, "0");
  return places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

function dropped(passage: Passage, segment: Stretch): Mutant {
  return mutant(passage, "drop", [...namesIn(passage, segment), "items"], { ...segment, text: "" });
}

/** The segment once more, of another class and with another figure. */
function doubled(passage: Passage, segment: Stretch): Mutant[] {
  const [figure, another] = passage.figures.filter((each) => liesIn(each, segment));
  if (another !== undefined) return [];
  const head = passage.text.slice(segment.start, figure?.start ?? segment.end);
  // A numbered item (一是…；) has no double.
  const [, mark = "", label, end = ""] = /^([、，；]?)(\p{Script=Han}+)([、，；]?)$/u.exec(head) ?? [];
  if (label === undefined || /^.是|^第/u.test(label) || (figure === undefined && mark + end === "")) return [];
  const opening = mark + NEW_CLASS;
  const tail =
    figure === undefined
      ? head.slice(mark.length + label.length)
      : NEW_FIGURE + passage.text.slice(figure.end, segment.end);
  const start = segment.start + opening.length;
  const added = { name: ADDED, beside: figure?.name ?? "items", start, end: start + NEW_FIGURE.length };
  const splice = { start: segment.start, end: segment.start, text: opening + tail };
  return [mutant(passage, "add", [added.beside, "items"], splice, figure === undefined ? undefined : added)];
}

const NEW_CLASS = "档案整理";
const NEW_FIGURE = "37";
const ADDED = "added";

interface Splice extends Stretch {
  readonly text: string;
  /** The figure that it replaces, and how much of `text` is the figure. */
  readonly figure?: string;
  readonly length?: number;
}

/** A figure that joins another in the sums that it takes part in. */
interface Added extends Marked {
  readonly beside: string;
}

/** The passage with a stretch of it replaced; `names` are what that changes. */
function mutant(passage: Passage, mutation: Mutation, names: readonly string[], splice: Splice, added?: Added): Mutant {
  const text = passage.text.slice(0, splice.start) + splice.text + passage.text.slice(splice.end);
  const moved = <Place extends Stretch>(places: readonly Place[]) => places.flatMap((place) => movedBy(splice, place));
  const figures = [...moved(passage.figures), ...(added === undefined ? [] : [added])];
  const isCopy = splice.start === splice.end;
  const segments = [...moved(passage.segments), ...(isCopy ? [{ start: splice.start, end: splice.start }] : [])];
  const values = valuesIn(text, figures, segments);
  const touched = passage.relations.filter(({ formula }) => formula.names.some((name) => names.includes(name)));
  const breaks = ({ formula }: Relation) => !formula.satisfiable(withAdded(formula, values, added));
  return { mutation, text, touched: touched[0], broken: touched.find(breaks) };
}

/** Where a place lies after the splice; nowhere if it was cut out. */
function movedBy<Place extends Stretch & { readonly name?: string }>(
  { start, end, text, figure, length = 0 }: Splice,
  place: Place,
): Place[] {
  const by = text.length - (end - start);
  if (place.start >= end) return [{ ...place, start: place.start + by, end: place.end + by }];
  if (place.end <= start) return [place];
  if (figure === undefined) return [];
  // The figure itself, or a segment around it.
  return [{ ...place, end: place.name === figure ? place.start + length : place.end + by }];
}

function withAdded({ text, names }: Formula, values: Values, added: Added | undefined): Values {
  const [old, extra] = [values.get(added?.beside ?? ""), values.get(ADDED)];
  const isSum = added !== undefined && names.includes(added.beside) && !/[*/^]/u.test(text);
  return isSum && old && extra ? new Map(values).set(added.beside, addSpans(old, extra)) : values;
}

function namesIn({ figures }: Passage, segment: Stretch): string[] {
  return figures.filter((figure) => liesIn(figure, segment)).map(({ name }) => name);
}

function liesIn({ start, end }: Stretch, around: Stretch): boolean {
  return start >= around.start && end <= around.end;
}
