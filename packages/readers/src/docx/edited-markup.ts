import { XML_SPACE } from "./xml-text.ts";

/** A replacement of character data; `text` is escaped. */
export interface MarkupEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The source of a part with edits made; `undefined` if they overlap or reach past its end. Where an edit leaves a space
 * at either end of a text, that text is marked so that Word keeps it.
 */
export function editedMarkup(source: string, edits: readonly MarkupEdit[]): string | undefined {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  const fits = sorted.every(
    ({ start, end }, index) => (sorted[index - 1]?.end ?? 0) <= start && start <= end && end <= source.length,
  );
  if (!fits) return undefined;

  const chunks: string[] = [];
  let from = 0;
  for (let index = 0; index < sorted.length; ) {
    const element = elementAround(source, (sorted[index] as MarkupEdit).start);
    let next = index + 1;
    while (next < sorted.length && (sorted[next] as MarkupEdit).end <= element.end) next++;
    const inElement = sorted.slice(index, next);
    const spaced = spaceKept(source, element, inElement);
    for (const { start, end, text } of spaced === undefined ? inElement : [spaced]) {
      chunks.push(source.slice(from, start), text);
      from = end;
    }
    index = next;
  }
  chunks.push(source.slice(from));
  return chunks.join("");
}

/** An element that holds nothing but character data: the offsets of its tag, and of what is between its tags. */
interface TextElement {
  readonly tagAt: number;
  readonly start: number;
  readonly end: number;
}

function elementAround(source: string, offset: number): TextElement {
  //     <w:t>12<![CDATA[<a>]]>件</w:t>
  //     ^    ^                 ^
  const tagAt = source.lastIndexOf("<", offset - 1);
  let end = source.indexOf("<", offset);
  for (const [open, close] of SECTIONS) {
    // What looks like a tag in a section or comment is none.
    if (source.slice(tagAt, offset).includes(close)) {
      const opened = source.lastIndexOf(open, tagAt);
      if (opened >= 0 && source.indexOf(close, opened) > tagAt) return elementAround(source, opened);
    }
    while (source.startsWith(open, end) && source.includes(close, end)) {
      end = source.indexOf("<", source.indexOf(close, end));
    }
  }
  return { tagAt, start: source.indexOf(">", tagAt) + 1, end: end < 0 ? source.length : end };
}

const SECTIONS: readonly (readonly [string, string])[] = [
  ["<![CDATA[", "]]>"],
  ["<!--", "-->"],
];

/** The one edit that replaces tag and text, if the edits leave a space at an end that Word would not keep. */
function spaceKept(source: string, element: TextElement, edits: readonly MarkupEdit[]): MarkupEdit | undefined {
  const tag = source.slice(element.tagAt, element.start);
  const inside = edits.every(({ start, end }) => element.start <= start && end <= element.end);
  if (!TAG.test(tag) || !inside || /\sxml:space\s*=\s*["']preserve["']/u.test(tag)) return undefined;

  // White space that was not shown before must not come to light.
  let { start, end } = element;
  while (start < end && XML_SPACE.includes(source.charAt(start))) start++;
  while (end > start && XML_SPACE.includes(source.charAt(end - 1))) end--;
  let text = "";
  let from = start;
  for (const edit of edits) {
    text += source.slice(from, Math.max(from, edit.start)) + edit.text;
    from = Math.max(from, edit.end);
  }
  text += source.slice(from, Math.max(from, end));
  if (text === "" || !(XML_SPACE.includes(text.charAt(0)) || XML_SPACE.includes(text.charAt(text.length - 1)))) {
    return undefined;
  }
  const plainTag = tag.slice(0, -1).replace(/\sxml:space\s*=\s*(?:"[^"]*"|'[^']*')/u, "");
  return { start: element.tagAt, end: element.end, text: `${plainTag} xml:space="preserve">${text}` };
}

/** The tag of an element that is not closed at once; no comment and no CDATA section. */
const TAG = /^<[^!?/][^<>]*(?<!\/)>$/u;
