/**
 * A file may bind any prefix to a namespace, and strict OOXML has namespaces of its own. Inside the reader every name
 * has the prefix that is usual for its namespace: `w:p` is a paragraph in all of them.
 */
export class NamespaceScope {
  readonly #prefixes: ReadonlyMap<string, string>;
  readonly #elements = new Map<string, string>();
  readonly #attributes = new Map<string, string>();
  /** Whether all names are already as they should be, which is so in nearly every file. */
  readonly #usual: boolean;

  constructor(prefixes: ReadonlyMap<string, string> = new Map()) {
    this.#prefixes = prefixes;
    this.#usual = [...prefixes].every(([written, usual]) => written === usual);
  }

  /** The scope inside an element with these attributes: this one, unless they declare namespaces. */
  within(attributes: Attributes): NamespaceScope {
    let prefixes: Map<string, string> | undefined;
    for (const name in attributes) {
      if (name !== "xmlns" && !name.startsWith("xmlns:")) continue;
      prefixes ??= new Map(this.#prefixes);
      const written = name.slice("xmlns:".length);
      const usual = USUAL_PREFIX.get(attributes[name] as string);
      prefixes.set(written, usual ?? (RESERVED.has(written) ? `other-${written}` : written));
    }
    return prefixes === undefined ? this : new NamespaceScope(prefixes);
  }

  element(written: string): string {
    if (this.#usual) return written;
    return remembered(this.#elements, written, () => this.#name(written, this.#prefixes.get("")));
  }

  attributes(written: Attributes): Attributes {
    if (this.#usual) return written;
    const usual: Record<string, string> = {};
    for (const name in written) {
      // An attribute without a prefix is in no namespace, whatever the default one is.
      const key = remembered(this.#attributes, name, () => this.#name(name, undefined));
      usual[key] = written[name] as string;
    }
    return usual;
  }

  #name(written: string, defaultPrefix: string | undefined): string {
    const colon = written.indexOf(":");
    if (colon < 0) return defaultPrefix ? `${defaultPrefix}:${written}` : written;
    const prefix = written.slice(0, colon);
    return `${this.#prefixes.get(prefix) ?? prefix}${written.slice(colon)}`;
  }
}

export type Attributes = Readonly<Record<string, string>>;

const TRANSITIONAL = "http://schemas.openxmlformats.org";
const STRICT = "http://purl.oclc.org/ooxml";
const MICROSOFT = "http://schemas.microsoft.com/office/word/2010";

const USUAL_PREFIX: ReadonlyMap<string, string> = new Map([
  [`${TRANSITIONAL}/wordprocessingml/2006/main`, "w"],
  [`${STRICT}/wordprocessingml/main`, "w"],
  [`${TRANSITIONAL}/officeDocument/2006/relationships`, "r"],
  [`${STRICT}/officeDocument/relationships`, "r"],
  [`${TRANSITIONAL}/officeDocument/2006/math`, "m"],
  [`${STRICT}/officeDocument/math`, "m"],
  [`${TRANSITIONAL}/officeDocument/2006/extended-properties`, "ep"],
  [`${STRICT}/officeDocument/extendedProperties`, "ep"],
  [`${TRANSITIONAL}/package/2006/relationships`, "rel"],
  [`${TRANSITIONAL}/package/2006/content-types`, "ct"],
  [`${TRANSITIONAL}/package/2006/metadata/core-properties`, "cp"],
  ["http://purl.org/dc/elements/1.1/", "dc"],
  [`${TRANSITIONAL}/markup-compatibility/2006`, "mc"],
  [`${MICROSOFT}/wordprocessingShape`, "wps"],
  [`${MICROSOFT}/wordprocessingGroup`, "wpg"],
  [`${MICROSOFT}/wordprocessingCanvas`, "wpc"],
]);

const RESERVED: ReadonlySet<string> = new Set(USUAL_PREFIX.values());

function remembered(names: Map<string, string>, written: string, work: () => string): string {
  const known = names.get(written);
  if (known !== undefined) return known;
  const name = work();
  names.set(written, name);
  return name;
}
