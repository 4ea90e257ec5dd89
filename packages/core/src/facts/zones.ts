import { type TextRange, textRange } from "../text/range.ts";
import { closing } from "./closing.ts";
import type { ProfileFact } from "./fact.ts";
import { lead } from "./identity.ts";
import { lines } from "./lines.ts";
import { opening } from "./opening.ts";
import { outline } from "./outline.ts";
import { sections } from "./sections.ts";

/** What part of a report a place belongs to: `section:` and the id of the profile's section, or one of the fixed parts. */
export type Zone = "noise" | "title" | "addressee" | "lead" | "text" | "signature" | "annex" | `section:${string}`;

export interface ZoneRange {
  readonly zone: Zone;
  readonly range: TextRange;
}

/** The parts of a report in reading order, without overlap; a place in none of them is `text`. */
export const zones: ProfileFact<readonly ZoneRange[]> = {
  id: "zones",
  scope: "profile",
  extract(document, facts) {
    const { title, addressee } = facts.get(opening);
    const leadRange = facts.get(lead);
    const { annexFrom } = facts.get(outline);
    const { agencies, lastLine } = facts.get(closing);
    const textEnd = lastLine?.end ?? document.text.length;
    const signed = agencies.find(({ range }) => range.start >= textEnd);
    const signatureFrom = signed?.range.start ?? textEnd;
    const found: ZoneRange[] = [];
    for (const { range, noise } of facts.get(lines)) if (noise) found.push({ zone: "noise", range });
    if (title !== undefined) found.push({ zone: "title", range: title.range });
    if (addressee !== undefined) found.push({ zone: "addressee", range: addressee });
    if (leadRange !== undefined && leadRange.end <= signatureFrom) found.push({ zone: "lead", range: leadRange });
    for (const { section, headings } of facts.get(sections)) {
      for (const heading of headings) {
        const end = Math.max(heading.range.start, Math.min(heading.body.end, signatureFrom));
        found.push({ zone: `section:${section.id}`, range: textRange(heading.range.start, end) });
      }
    }
    if (signed !== undefined)
      found.push({
        zone: "signature",
        range: textRange(signatureFrom, Math.max(signatureFrom, Math.min(annexFrom, document.text.length))),
      });
    if (annexFrom < document.text.length)
      found.push({ zone: "annex", range: textRange(annexFrom, document.text.length) });
    return found.sort((a, b) => a.range.start - b.range.start);
  },
};

/** The zone of a place. Where a heading opens two sections, the first; noise inside a section is noise. */
export function zoneAt(all: readonly ZoneRange[], offset: number): Zone {
  const around = all.filter(({ range }) => range.start <= offset && offset < range.end);
  return (around.find(({ zone }) => zone === "noise") ?? around[0])?.zone ?? "text";
}
