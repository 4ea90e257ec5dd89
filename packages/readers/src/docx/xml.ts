import { type Attributes, NamespaceScope } from "./namespaces.ts";
import { decodedText, type XmlText } from "./xml-text.ts";

/** An element of a part. Names carry the usual prefix of their namespace (see `namespaces.ts`). */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly XmlElement[];
  /** The character data directly inside, with its places in the source. */
  readonly text: readonly XmlText[];
}

/** Parses a part; throws an {@link XmlError} on the first fault. No entity but XML's own five is known, so none expands. */
export type XmlParser = (source: string) => XmlElement;

export class XmlError extends Error {
  readonly line: number;
  readonly column: number;
  /** The XML may be sound, but reading on could exhaust the stack or the memory. */
  readonly tooComplex: boolean;

  constructor(message: string, at: { line: number; column: number }, tooComplex = false) {
    super(message);
    this.line = at.line;
    this.column = at.column;
    this.tooComplex = tooComplex;
  }
}

/** Real documents stay below 60: a table in a table in a text box. */
export const DEPTH_LIMIT = 400;

/** A report of 300 pages has a hundred thousand; this many take some 400 MB. */
const ELEMENT_LIMIT = 2_000_000;

export async function loadXmlParser(): Promise<XmlParser> {
  const { SaxesParser } = await import("saxes");
  return (source) => {
    const parser = new SaxesParser<{ xmlns: false }>({ xmlns: false });
    const document = openElement("", NO_ATTRIBUTES, new NamespaceScope());
    const open: OpenElement[] = [document];
    let current = document;
    let elementCount = 0;
    // Where the markup before the current point ended: character data begins there.
    let cursor = 0;
    // Looking into each tag for namespaces would take longer than all the rest.
    let declarationAt = source.indexOf("xmlns");
    const at = () => ({ line: parser.line, column: Math.max(1, parser.columnIndex) });

    parser.on("opentag", ({ name, attributes }) => {
      cursor = parser.position;
      let scope = current.scope;
      if (declarationAt >= 0 && declarationAt < cursor) {
        scope = scope.within(attributes);
        declarationAt = source.indexOf("xmlns", cursor);
      }
      const element = openElement(scope.element(name), scope.attributes(attributes), scope);
      current.children = appended(current.children, element);
      open.push(element);
      elementCount++;
      if (open.length > DEPTH_LIMIT || elementCount > ELEMENT_LIMIT) throw new XmlError("too complex", at(), true);
      current = element;
    });
    parser.on("closetag", () => {
      cursor = parser.position;
      open.pop();
      current = open[open.length - 1] as OpenElement;
    });
    parser.on("text", () => {
      // The parser gives decoded text without places, so it is taken from the source again.
      const end = source.indexOf("<", cursor);
      for (const piece of decodedText(source, cursor, end)) current.text = appended(current.text, piece);
      cursor = end;
    });
    parser.on("cdata", (text) => {
      const shown = text.replaceAll("\n", " ");
      current.text = appended(current.text, { text: shown, start: cursor, end: parser.position, verbatim: false });
      cursor = parser.position;
    });
    parser.on("comment", () => {
      // The parser tells of a comment when it has seen `--`, before the `>`.
      cursor = parser.position + 1;
    });
    parser.on("processinginstruction", () => {
      cursor = parser.position;
    });
    parser.on("error", ({ message }) => {
      throw new XmlError(message, at());
    });

    parser.write(source).close();
    return document.children[0] as XmlElement;
  };
}

/** The first child of that name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((candidate) => candidate.name === name);
}

export function children(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((candidate) => candidate.name === name) ?? [];
}

/** The character data directly inside an element. */
export function textOf(element: XmlElement | undefined): string {
  return element?.text.map(({ text }) => text).join("") ?? "";
}

interface OpenElement {
  readonly name: string;
  readonly attributes: Attributes;
  children: XmlElement[];
  text: XmlText[];
  readonly scope: NamespaceScope;
}

const NO_ATTRIBUTES: Attributes = {};

/** One list shared by all that are empty: most elements have no children and no text. */
const NONE: never[] = [];

function openElement(name: string, attributes: Attributes, scope: NamespaceScope): OpenElement {
  return { name, attributes, children: NONE, text: NONE, scope };
}

function appended<T>(list: T[], item: T): T[] {
  if (list.length === 0) return [item];
  list.push(item);
  return list;
}
