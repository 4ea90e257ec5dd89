import { stringOf } from "./properties.ts";
import { child, type XmlElement } from "./xml.ts";

/**
 * The children of an element as they are once all tracked changes are accepted: what was deleted or moved away is left
 * out, and wrappers that a reader of the page does not see (content controls, links, smart tags) are looked through.
 */
export function accepted(element: XmlElement): readonly XmlElement[] {
  if (!element.children.some(({ name }) => TREATMENT.has(name))) return element.children;
  const children: XmlElement[] = [];
  gather(element, children);
  return children;
}

/** Whether a mark (of a paragraph, of a table row) is deleted, so that accepting the change takes it away. */
export function isDeleted(properties: XmlElement | undefined): boolean {
  return child(properties, "w:del") !== undefined || child(properties, "w:moveFrom") !== undefined;
}

type Treatment = "unwrap" | "drop" | "control" | "alternatives";

const TREATMENT: ReadonlyMap<string, Treatment> = new Map([
  ["w:ins", "unwrap"],
  ["w:moveTo", "unwrap"],
  ["w:hyperlink", "unwrap"],
  ["w:smartTag", "unwrap"],
  ["w:customXml", "unwrap"],
  ["w:dir", "unwrap"],
  ["w:bdo", "unwrap"],
  ["w:sdt", "control"],
  ["w:del", "drop"],
  ["w:moveFrom", "drop"],
  ["mc:AlternateContent", "alternatives"],
]);

function gather(element: XmlElement, into: XmlElement[]): void {
  for (const item of element.children) {
    const treatment = TREATMENT.get(item.name);
    if (treatment === undefined) into.push(item);
    else if (treatment === "unwrap") gather(item, into);
    else if (treatment === "control") {
      const content = child(item, "w:sdtContent");
      if (content !== undefined && !isContents(item)) gather(content, into);
    } else if (treatment === "alternatives") {
      const branch = chosenBranch(item);
      if (branch !== undefined) gather(branch, into);
    }
  }
}

/** A table of contents that Word keeps: its lines repeat the headings and are no text of the report. */
function isContents(control: XmlElement): boolean {
  const gallery = stringOf(child(child(control, "w:sdtPr"), "w:docPartObj"), "w:docPartGallery");
  return gallery === "Table of Contents";
}

/**
 * The one branch of alternatives that Word would show. All branches say the same in different formats, so a second one
 * would double the text (a text box as DrawingML, and again as VML).
 */
function chosenBranch(alternatives: XmlElement): XmlElement | undefined {
  const choice = alternatives.children.find(
    ({ name, attributes }) =>
      name === "mc:Choice" && (attributes.Requires ?? "").split(/\s+/u).every((prefix) => UNDERSTOOD.has(prefix)),
  );
  return choice ?? child(alternatives, "mc:Fallback");
}

/** By the prefixes that all programs use for them. */
const UNDERSTOOD: ReadonlySet<string> = new Set(["wps", "wpg", "wpc", "wp14", "w14", "w15", "a14", "v"]);
