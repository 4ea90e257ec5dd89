import { DocumentBuilder, type Problem, type Reader, type ReadResult, type SourceFile } from "@reportlint/core";
import { commentTexts } from "./comments.ts";
import { headerParts } from "./headers.ts";
import type { NoteReference } from "./inline.ts";
import { metadataOf } from "./metadata.ts";
import { Numbering } from "./numbering.ts";
import { Package, type Part, type RelationshipType } from "./package.ts";
import { patchDocx } from "./patch.ts";
import { brokenXml, EMBEDDED_FILE, fatal, NO_TEXT, Unreadable, warning } from "./problems.ts";
import { type Reading, readStory } from "./story.ts";
import { Styles } from "./styles.ts";
import { LineWriter } from "./writer.ts";
import { child, children } from "./xml.ts";
import { escapeXml } from "./xml-text.ts";

/** Word documents, also as Word with macros, as templates, and as LibreOffice and WPS write them. */
export const docxReader: Reader = {
  id: "docx",
  extensions: [".docx", ".docm", ".dotx", ".dotm"],

  async read(source: SourceFile): Promise<ReadResult> {
    try {
      return readPackage(source.name, await Package.open(source.bytes));
    } catch (error) {
      if (error instanceof Unreadable) return { problems: [fatal(error.damage)] };
      throw error;
    }
  },

  patch: ({ bytes }, edits) => patchDocx(bytes, edits),
};

function readPackage(name: string, opened: Package): ReadResult {
  const problems = new Map<string, Problem>();
  const warn = (problem: Problem) => problems.set(problem.message.zh, problem);
  /** A part that the report can be read without. */
  const optional = <T>(read: () => T): T | undefined => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      warn(warning(error.damage));
      return undefined;
    }
  };

  const main = opened.mainPart();
  const body = child(main.root, "w:body");
  if (body === undefined) throw new Unreadable(brokenXml(main.name, { line: 1, column: 1 }));
  const related = (from: string, type: RelationshipType): Part | undefined =>
    optional(() => {
      const [part] = opened.related(from, type);
      return part === undefined ? undefined : opened.part(part);
    });

  const styles = new Styles(related(main.name, "styles")?.root);
  const builder = new DocumentBuilder();
  const writer = new LineWriter(builder);
  const notes: NoteReference[] = [];
  const reading: Reading = {
    writer,
    styles,
    numbering: new Numbering(related(main.name, "numbering")?.root, styles),
    notes,
    embedded: () => warn(warning(EMBEDDED_FILE)),
  };

  readStory(reading, { container: body, story: "body", part: main.name });
  for (const kind of ["footnote", "endnote"] as const) {
    const ids = new Set(notes.filter((note) => note.kind === kind).map(({ id }) => id));
    if (ids.size === 0) continue;
    const part = related(main.name, `${kind}s`);
    const contents = new Map(children(part?.root, `w:${kind}`).map((note) => [note.attributes["w:id"], note]));
    [...ids].forEach((id, index) => {
      const container = contents.get(id);
      if (part === undefined || container === undefined) return;
      readStory(reading, { container, story: kind, part: part.name, name: { id: kind, data: { count: index + 1 } } });
    });
  }
  const targets = optional(() => opened.relationships(main.name)) ?? new Map();
  for (const { story, part } of headerParts(body, related(main.name, "settings")?.root, targets)) {
    const content = optional(() => opened.part(part));
    if (content === undefined) continue;
    readStory(reading, {
      container: content.root,
      story,
      part: content.name,
      name: { id: story },
    });
  }
  if (!writer.hasText) throw new Unreadable(NO_TEXT);

  const comments = related(main.name, "comments");
  if (comments !== undefined) {
    [...commentTexts(comments.root, styles)]
      .map(([id, text]) => ({ text, range: writer.commented(id) }))
      .sort((a, b) => a.range.start - b.range.start)
      .forEach(({ text, range }) => {
        builder.comment(text, writer.placeAt(range.start), range);
      });
  }

  const core = related("", "core-properties");
  const extended = related("", "extended-properties") ?? related("", "extendedProperties");
  const document = builder.build({
    name,
    format: "docx",
    metadata: metadataOf(core?.root, extended?.root),
    place: (offset) => writer.placeAt(offset),
    escape: escapeXml,
    bridges: true,
  });
  return { document, problems: [...problems.values()] };
}
