/** A stretch of character data and where the source writes it. */
export interface XmlText {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Whether the source writes it exactly so; otherwise it is a reference, a line end or a CDATA section. */
  readonly verbatim: boolean;
}

/**
 * Character data of a well-formed source, cut where a reference or a line end stands.
 * A line end is no new line in a Word document: it shows as a space.
 */
export function decodedText(source: string, start: number, end: number): readonly XmlText[] {
  const raw = source.slice(start, end);
  if (raw.search(/[&\r\n]/u) < 0) return raw === "" ? [] : [{ text: raw, start, end, verbatim: true }];
  const pieces: XmlText[] = [];
  let from = 0;
  const verbatimUpTo = (to: number) => {
    if (from < to) pieces.push({ text: raw.slice(from, to), start: start + from, end: start + to, verbatim: true });
  };
  for (const { 0: written, index } of raw.matchAll(NOT_VERBATIM)) {
    verbatimUpTo(index);
    from = index + written.length;
    pieces.push({ text: decoded(written), start: start + index, end: start + from, verbatim: false });
  }
  verbatimUpTo(raw.length);
  return pieces;
}

/**
 * Text as character data, or `undefined` if XML cannot hold it: control characters, lone surrogates, U+FFFE and U+FFFF.
 */
export function escapeXml(text: string): string | undefined {
  if (FORBIDDEN.test(text)) return undefined;
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** What XML calls white space, and Word drops at the ends of a text without `xml:space="preserve"`. */
export const XML_SPACE = " \t\r\n";

//     审查 &amp; 备案      &#x4E00;
//          ^----^          ^------^
const NOT_VERBATIM = /&([^;&]+);|\r\n?|\n/gu;

const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/u;

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function decoded(written: string): string {
  if (!written.startsWith("&")) return " ";
  const name = written.slice(1, -1);
  if (!name.startsWith("#")) return NAMED[name] ?? written;
  const code = name.startsWith("#x") ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return code === 0x0a || code === 0x0d ? " " : String.fromCodePoint(code);
}
