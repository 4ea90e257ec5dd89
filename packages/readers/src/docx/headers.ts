import { accepted } from "./accepted.ts";
import type { RelationshipTarget } from "./package.ts";
import { switchOf } from "./properties.ts";
import { child, children, type XmlElement } from "./xml.ts";

/** The parts of the headers, then of the footers, that some page shows; each once, however many sections use it. */
export function headerParts(
  body: XmlElement,
  settings: XmlElement | undefined,
  relationships: ReadonlyMap<string, RelationshipTarget>,
): readonly { readonly story: "header" | "footer"; readonly part: string }[] {
  const parts = { header: new Set<string>(), footer: new Set<string>() };
  const evenPages = switchOf(settings, "w:evenAndOddHeaders") ?? false;
  for (const section of sections(body)) {
    for (const story of ["header", "footer"] as const) {
      for (const { attributes } of children(section, `w:${story}Reference`)) {
        const { "w:type": pages, "r:id": id = "" } = attributes;
        // Word keeps what is not shown at the moment.
        if (pages === "first" && !switchOf(section, "w:titlePg")) continue;
        if (pages === "even" && !evenPages) continue;
        const target = relationships.get(id);
        if (target !== undefined) parts[story].add(target.name);
      }
    }
  }
  return (["header", "footer"] as const).flatMap((story) => [...parts[story]].map((part) => ({ story, part })));
}

/** The properties of a section stand in its last paragraph; those of the last section at the end of the body. */
function* sections(body: XmlElement): Generator<XmlElement> {
  for (const item of accepted(body)) {
    const section = item.name === "w:sectPr" ? item : child(child(item, "w:pPr"), "w:sectPr");
    if (section !== undefined) yield section;
  }
}
