import { notWordBecause, notZipBecause } from "./file-kind.ts";
import { openMarkup, type PartEncoding } from "./part-encoding.ts";
import { brokenXml, type Damage, missingPart, tooComplex, tooLarge, Unreadable } from "./problems.ts";
import { children, loadXmlParser, type XmlElement, XmlError, type XmlParser } from "./xml.ts";
import { type EntryReader, loadEntryReader, openZip, type ZipArchive, type ZipEntry } from "./zip.ts";

/** An XML part. Offsets count in `source`. */
export interface Part {
  /** As the archive writes it, without a leading slash. */
  readonly name: string;
  readonly source: string;
  readonly root: XmlElement;
}

/**
 * A .docx as an OPC package: parts, found by the relationships between them and never by their usual names.
 * Its methods throw {@link Unreadable}.
 */
export class Package {
  readonly archive: ZipArchive;
  readonly #entries = new Map<string, ZipEntry>();
  readonly #readEntry: EntryReader;
  readonly #parseXml: XmlParser;
  readonly #relationships = new Map<string, ReadonlyMap<string, RelationshipTarget>>();
  #unpackedSize = 0;

  private constructor(archive: ZipArchive, readEntry: EntryReader, parseXml: XmlParser) {
    this.archive = archive;
    this.#readEntry = readEntry;
    this.#parseXml = parseXml;
    for (const entry of archive.entries) this.#entries.set(entry.name.toLowerCase(), entry);
  }

  static async open(bytes: Uint8Array): Promise<Package> {
    const damage = notZipBecause(bytes);
    if (damage !== undefined) throw new Unreadable(damage);
    const archive = openZip(bytes);
    const [readEntry, parseXml] = await Promise.all([loadEntryReader(), loadXmlParser()]);
    return new Package(archive, readEntry, parseXml);
  }

  /** The part that holds the body. */
  mainPart(): Part {
    const [name] = this.related("", "officeDocument");
    if (name === undefined) throw new Unreadable(this.#notWord());
    const part = this.part(name);
    if (part.root.name !== "w:document") throw new Unreadable(this.#notWord());
    return part;
  }

  part(name: string): Part {
    const entry = this.entry(name);
    if (entry === undefined) throw new Unreadable(missingPart(name));
    const { source } = this.markup(entry);
    try {
      return { name: entry.name, source, root: this.#parseXml(source) };
    } catch (error) {
      if (!(error instanceof XmlError)) throw error;
      throw new Unreadable(error.tooComplex ? tooComplex(entry.name) : brokenXml(entry.name, error));
    }
  }

  /** The decoded source of an entry, and how to encode it again. */
  markup(entry: ZipEntry): { source: string; encoding: PartEncoding } {
    this.#unpackedSize += entry.size;
    if (this.#unpackedSize > TOTAL_LIMIT_MEBIBYTES * 2 ** 20) {
      throw new Unreadable(tooLarge(entry.name, TOTAL_LIMIT_MEBIBYTES));
    }
    const markup = openMarkup(this.#readEntry(this.archive, entry));
    if (markup === undefined) throw new Unreadable(brokenXml(entry.name, { line: 1, column: 1 }));
    return markup;
  }

  /** Names of parts have no case. */
  entry(name: string): ZipEntry | undefined {
    return this.#entries.get(name.toLowerCase());
  }

  /** The names of the parts of a type that a part refers to; `""` is the package itself. */
  related(from: string, type: RelationshipType): readonly string[] {
    return [...this.relationships(from).values()].filter((target) => target.type === type).map(({ name }) => name);
  }

  /** What a part refers to inside the package, by the id of the reference. */
  relationships(from: string): ReadonlyMap<string, RelationshipTarget> {
    const slash = from.lastIndexOf("/") + 1;
    const name = `${from.slice(0, slash)}_rels/${from.slice(slash)}.rels`;
    const known = this.#relationships.get(name);
    if (known !== undefined) return known;
    const targets = new Map<string, RelationshipTarget>();
    this.#relationships.set(name, targets);
    if (this.entry(name) === undefined) return targets;
    for (const { attributes } of children(this.part(name).root, "rel:Relationship")) {
      const { Id: id, Type: type, Target: target, TargetMode: mode } = attributes;
      if (id === undefined || type === undefined || target === undefined || mode === "External") continue;
      // Transitional and strict types differ in what comes before.
      const kind = type.slice(type.lastIndexOf("/") + 1) as RelationshipType;
      targets.set(id, { type: kind, name: resolved(from.slice(0, slash), target) });
    }
    return targets;
  }

  #notWord(): Damage {
    return notWordBecause(this.archive.entries.map((entry) => entry.name));
  }
}

/**
 * How far all parts that are read may inflate together, in MiB; for one alone see `zip.ts`. Pictures are never read and
 * do not count.
 */
const TOTAL_LIMIT_MEBIBYTES = 128;

/** The last word of a relationship's type. */
export type RelationshipType =
  | "officeDocument"
  | "styles"
  | "numbering"
  | "settings"
  | "comments"
  | "footnotes"
  | "endnotes"
  | "header"
  | "footer"
  | "core-properties"
  | "extended-properties"
  | "extendedProperties";

export interface RelationshipTarget {
  readonly type: RelationshipType;
  readonly name: string;
}

/** A target relative to the folder of the part that refers to it. */
function resolved(folder: string, target: string): string {
  const path = target.startsWith("/") ? target : `${folder}/${target}`;
  const segments: string[] = [];
  for (const segment of path.split(/[\\/]/u)) {
    if (segment === "..") segments.pop();
    else if (segment !== "" && segment !== ".") segments.push(segment);
  }
  const name = segments.join("/");
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
