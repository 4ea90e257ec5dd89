import { integerOf, stringOf, switchOf } from "./properties.ts";
import { child, children, type XmlElement } from "./xml.ts";

/** What the styles of a document decide about its text: headings, numbers, what is hidden or repeats the headings. */
export class Styles {
  readonly #definitions = new Map<string, XmlElement>();
  readonly #defaultParagraph: string | undefined;
  readonly #resolved = new Map<string, Style>();

  /** `root` is the `w:styles` element, if the document has one that could be read. */
  constructor(root: XmlElement | undefined) {
    for (const style of children(root, "w:style")) {
      const { "w:styleId": id, "w:type": type, "w:default": isDefault } = style.attributes;
      if (id === undefined) continue;
      this.#definitions.set(id, style);
      if (type === "paragraph" && (isDefault === "1" || isDefault === "true")) this.#defaultParagraph ??= id;
    }
  }

  /** The style of a paragraph, with all that it inherits. */
  paragraph(properties: XmlElement | undefined): Style {
    return this.style(stringOf(properties, "w:pStyle") ?? this.#defaultParagraph);
  }

  style(id: string | undefined): Style {
    if (id === undefined) return PLAIN;
    let style = this.#resolved.get(id);
    if (style === undefined) {
      style = resolvedStyle(this.#chain(id));
      this.#resolved.set(id, style);
    }
    return style;
  }

  /** The definitions from the style itself to the one that everything is based on. */
  #chain(id: string): readonly XmlElement[] {
    const chain: XmlElement[] = [];
    let next: string | undefined = id;
    // A style may be based on itself by mistake, also in a roundabout way.
    while (next !== undefined && chain.length < CHAIN_LIMIT) {
      const definition = this.#definitions.get(next);
      if (definition === undefined) break;
      chain.push(definition);
      next = stringOf(definition, "w:basedOn");
    }
    return chain;
  }
}

export interface Style {
  /** Its id and those of the styles it is based on, nearest first. */
  readonly ids: readonly string[];
  /** 1 to 9; `undefined` for a style of body text. */
  readonly headingLevel: number | undefined;
  /** A line of a table of contents. */
  readonly contents: boolean;
  readonly hidden: boolean | undefined;
  readonly numberingId: string | undefined;
  readonly numberingLevel: number | undefined;
}

/** The outline level of a paragraph's or style's properties as a heading level; 0 is body text, which Word writes as 9. */
export function outlineLevel(properties: XmlElement | undefined): number | undefined {
  const level = integerOf(properties, "w:outlineLvl");
  if (level === undefined) return undefined;
  return level >= 0 && level < 9 ? level + 1 : 0;
}

/** Longer than any chain that was built on purpose. */
const CHAIN_LIMIT = 100;

const PLAIN: Style = {
  ids: [],
  headingLevel: undefined,
  contents: false,
  hidden: undefined,
  numberingId: undefined,
  numberingLevel: undefined,
};

/** Word stores the English name in every language, other programs the one they show. */
const HEADING_NAME = /^(?:heading|标题|標題) ?([1-9])$/iu;
const TITLE_NAME = /^(?:title|标题|標題)$/iu;
const CONTENTS_NAME = /^(?:toc|目录|目錄|contents) ?(?:heading|标题|標題|[1-9])$/iu;

function resolvedStyle(chain: readonly XmlElement[]): Style {
  const nearest = <T>(find: (style: XmlElement) => T | undefined): T | undefined => {
    for (const style of chain) {
      const found = find(style);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const numbering = (style: XmlElement) => child(child(style, "w:pPr"), "w:numPr");
  return {
    ids: chain.map(({ attributes }) => attributes["w:styleId"] ?? ""),
    headingLevel: nearest((style) => outlineLevel(child(style, "w:pPr")) ?? levelByName(nameOf(style))) || undefined,
    contents: chain.some((style) => CONTENTS_NAME.test(nameOf(style))),
    hidden: nearest((style) => switchOf(child(style, "w:rPr"), "w:vanish")),
    numberingId: nearest((style) => stringOf(numbering(style), "w:numId")),
    numberingLevel: nearest((style) => integerOf(numbering(style), "w:ilvl")),
  };
}

function nameOf(style: XmlElement): string {
  return stringOf(style, "w:name")?.trim() ?? "";
}

/** The title of the document is a heading of the highest level, as in Markdown and HTML. */
function levelByName(name: string): number | undefined {
  if (TITLE_NAME.test(name)) return 1;
  const level = HEADING_NAME.exec(name)?.[1];
  return level === undefined ? undefined : Number(level);
}
