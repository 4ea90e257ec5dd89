import { accepted } from "./accepted.ts";
import type { XmlElement } from "./xml.ts";

/**
 * Where the reading stands among fields. A field is written as marks in the run of text, and may reach over paragraphs:
 *
 *     begin   PAGEREF _Toc1 \h   separate   12   end
 *
 * Only its result is text. The result of a table of contents is not: it repeats the headings.
 */
export class Fields {
  readonly #complete: ReadonlySet<XmlElement>;
  readonly #open: OpenField[] = [];

  /** `story` is what the fields stand in: the body, a note, a text box. */
  constructor(story: XmlElement) {
    this.#complete = completeMarks(story);
  }

  /** Takes note of a `w:fldChar`. */
  mark(mark: XmlElement): void {
    if (!this.#complete.has(mark)) return;
    const kind = mark.attributes["w:fldCharType"];
    if (kind === "begin") this.#open.push({ instruction: "", inResult: false });
    else if (kind === "end") this.#open.pop();
    else {
      const field = this.#open[this.#open.length - 1];
      if (field !== undefined) field.inResult = true;
    }
  }

  /** Takes note of a `w:instrText`. */
  instruction(text: string): void {
    const field = this.#open[this.#open.length - 1];
    if (field !== undefined && !field.inResult) field.instruction += text;
  }

  /** Whether what comes next is no text: an instruction, or a line of a table of contents. */
  get hidden(): boolean {
    return this.#open.some(({ instruction, inResult }) => !inResult || isContents(instruction));
  }
}

/** Whether a field with this instruction lists what stands elsewhere: headings, index entries, authorities. */
export function isContents(instruction: string): boolean {
  return /^\s*(?:TOC|INDEX|TOA)(?![A-Z])/iu.test(instruction);
}

interface OpenField {
  instruction: string;
  inResult: boolean;
}

/** The marks of fields that are opened and closed. One mark too few must not swallow the rest of a report. */
function completeMarks(story: XmlElement): ReadonlySet<XmlElement> {
  const complete = new Set<XmlElement>();
  const open: XmlElement[][] = [];
  const visit = (element: XmlElement) => {
    for (const item of accepted(element)) {
      if (item.name === "w:fldChar") {
        const kind = item.attributes["w:fldCharType"];
        if (kind === "begin") open.push([item]);
        else open[open.length - 1]?.push(item);
        if (kind === "end") for (const mark of open.pop() ?? []) complete.add(mark);
      } else if (item.name !== "w:txbxContent" && item.children.length > 0) visit(item);
    }
  };
  visit(story);
  return complete;
}
