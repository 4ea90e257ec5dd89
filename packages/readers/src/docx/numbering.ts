import { formatOrdinal } from "./number-format.ts";
import { integerOf, stringOf, switchOf } from "./properties.ts";
import type { Style, Styles } from "./styles.ts";
import { child, children, type XmlElement } from "./xml.ts";

/**
 * The numbers that Word puts before paragraphs. They are no text of the file, yet a reader sees 「（一）」 and a rule
 * about ordinals must too. The paragraphs have to be asked for in reading order, each once.
 */
export class Numbering {
  readonly #lists = new Map<string, List>();
  readonly #counters = new Map<XmlElement, Counters>();
  readonly #started = new Set<List>();

  /** `root` is the `w:numbering` element, if the document has one that could be read. */
  constructor(root: XmlElement | undefined, styles: Styles) {
    const definitions = new Map(
      children(root, "w:abstractNum").map((list) => [list.attributes["w:abstractNumId"] ?? "", list]),
    );
    const numbers = new Map(children(root, "w:num").map((list) => [list.attributes["w:numId"] ?? "", list]));
    for (const [id, number] of numbers) {
      let definition = definitions.get(stringOf(number, "w:abstractNumId") ?? "");
      // A list may be defined by a numbering style, which refers to another list.
      const styled = styles.style(stringOf(definition, "w:numStyleLink")).numberingId;
      if (styled !== undefined) definition = definitions.get(stringOf(numbers.get(styled), "w:abstractNumId") ?? "");
      if (definition !== undefined) this.#lists.set(id, new List(definition, number));
    }
  }

  /** The number of a paragraph, to stand right before its text; `""` if it has none or only a bullet. */
  next(properties: XmlElement | undefined, style: Style): NumberLabel {
    const own = child(properties, "w:numPr");
    const ownId = stringOf(own, "w:numId");
    const list = this.#lists.get(ownId ?? style.numberingId ?? "");
    if (list === undefined) return NO_LABEL;
    const styled = ownId === undefined ? (list.levelOfStyle(style.ids) ?? style.numberingLevel) : undefined;
    const level = Math.min(8, Math.max(0, integerOf(own, "w:ilvl") ?? styled ?? 0));
    return this.#label(list, level, this.#count(list, level));
  }

  /** Steps the counter of a level. Lists with the same definition count on from each other. */
  #count(list: List, level: number): Counters {
    const counters = this.#counters.get(list.definition) ?? [];
    this.#counters.set(list.definition, counters);
    if (!this.#started.has(list)) {
      this.#started.add(list);
      for (const restarted of list.restarts) counters[restarted] = undefined;
    }
    for (let above = 0; above < level; above++) counters[above] ??= list.level(above).start;
    const current = counters[level];
    counters[level] = current === undefined ? list.level(level).start : current + 1;
    for (let below = level + 1; below < counters.length; below++) {
      if (level < (list.level(below).restartsAfter ?? below)) counters[below] = undefined;
    }
    return counters;
  }

  #label(list: List, level: number, counters: Counters): NumberLabel {
    const { format, text, legal, gap, hidden } = list.level(level);
    if (format === "bullet" || hidden) return NO_LABEL;
    //     第%1章     %1.%2
    //       ^^      ^^ ^^
    const label = text.replace(/%([1-9])/gu, (_, place: string) => {
      const shown = Number(place) - 1;
      const at = list.level(shown);
      if (shown > level || at.format === "none") return "";
      const value = counters[shown] ?? at.start;
      return legal ? String(value) : formatOrdinal(value, at.format, at.customPattern);
    });
    return { text: label, gap };
  }
}

export interface NumberLabel {
  readonly text: string;
  /** What parts it from the text: a tab is a gap on the page, and in most reports of no meaning. */
  readonly gap: "tab" | "space" | "nothing";
}

const NO_LABEL: NumberLabel = { text: "", gap: "nothing" };

/** The last number given at each level; a level that starts again has none. */
type Counters = (number | undefined)[];

interface Level {
  readonly start: number;
  readonly format: string;
  readonly customPattern: string | undefined;
  readonly text: string;
  readonly legal: boolean;
  readonly gap: NumberLabel["gap"];
  readonly hidden: boolean;
  /** Starts again after any level below this one (0: never); by default after every higher level. */
  readonly restartsAfter: number | undefined;
}

/** A list as paragraphs refer to it: a definition, and what this list does differently. */
class List {
  readonly definition: XmlElement;
  /** The levels that count from anew where this list begins. */
  readonly restarts: readonly number[];
  readonly #elements = new Map<number, XmlElement>();
  readonly #starts = new Map<number, number>();
  readonly #levels = new Map<number, Level>();

  constructor(definition: XmlElement, number: XmlElement) {
    this.definition = definition;
    for (const level of children(definition, "w:lvl")) this.#elements.set(levelNumber(level), level);
    for (const override of children(number, "w:lvlOverride")) {
      const level = child(override, "w:lvl");
      const start = integerOf(override, "w:startOverride");
      if (level !== undefined) this.#elements.set(levelNumber(override), level);
      if (start !== undefined) this.#starts.set(levelNumber(override), start);
    }
    this.restarts = [...this.#starts.keys()];
  }

  level(number: number): Level {
    let level = this.#levels.get(number);
    if (level === undefined) {
      level = readLevel(this.#elements.get(number), this.#starts.get(number));
      this.#levels.set(number, level);
    }
    return level;
  }

  /** The level that is tied to the nearest of the given styles. */
  levelOfStyle(ids: readonly string[]): number | undefined {
    for (const id of ids) {
      for (const [number, level] of this.#elements) if (stringOf(level, "w:pStyle") === id) return number;
    }
    return undefined;
  }
}

function levelNumber(element: XmlElement): number {
  return Number(element.attributes["w:ilvl"] ?? 0);
}

function readLevel(level: XmlElement | undefined, start: number | undefined): Level {
  // A format that older programs do not know stands beside one that they do.
  const alternatives = child(level, "mc:AlternateContent");
  const format = child(level, "w:numFmt") ?? child(child(alternatives, "mc:Choice"), "w:numFmt");
  const gap = stringOf(level, "w:suff");
  return {
    start: start ?? integerOf(level, "w:start") ?? 0,
    format: format?.attributes["w:val"] ?? (level === undefined ? "none" : "decimal"),
    customPattern: format?.attributes["w:format"],
    text: stringOf(level, "w:lvlText") ?? "",
    legal: switchOf(level, "w:isLgl") ?? false,
    gap: gap === "space" || gap === "nothing" ? gap : "tab",
    hidden: switchOf(child(level, "w:rPr"), "w:vanish") ?? false,
    restartsAfter: integerOf(level, "w:lvlRestart"),
  };
}
