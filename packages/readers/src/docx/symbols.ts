/**
 * The character that a symbol font shows, as far as it says something in a report: check boxes and the like.
 * `""` for one that is not known, since its code in the private use area means nothing to a reader.
 */
export function symbol(font: string, hexCode: string): string {
  const code = Number.parseInt(hexCode, 16);
  if (Number.isNaN(code) || code < 0x20 || (code >= 0xd800 && code < 0xe000) || code > 0xffff) return "";
  // Symbol fonts are addressed by their own codes, moved into the private use area or not.
  const known = SYMBOLS[`${font.toLowerCase()} ${(code & 0xff).toString(16)}`];
  if (known !== undefined && (code >= 0xf000 || code < 0x100)) return known;
  const isPrivate = code >= 0xe000 && code < 0xf900;
  return isPrivate || code === 0xfffe || code === 0xffff ? "" : String.fromCharCode(code);
}

const SYMBOLS: Readonly<Record<string, string>> = {
  "wingdings 6f": "□",
  "wingdings a8": "□",
  "wingdings fb": "☒",
  "wingdings fc": "✓",
  "wingdings fd": "☒",
  "wingdings fe": "☑",
  "wingdings 78": "☒",
  "wingdings 6c": "●",
  "wingdings 6e": "■",
  "wingdings 75": "◆",
  "wingdings d8": "➢",
  "wingdings 2 52": "☑",
  "wingdings 2 53": "☒",
  "wingdings 2 50": "✓",
  "wingdings 2 a3": "□",
  "symbol b1": "±",
  "symbol b2": "″",
  "symbol a3": "≤",
  "symbol b3": "≥",
  "symbol b4": "×",
  "symbol b7": "·",
  "symbol b8": "÷",
  "symbol b9": "≠",
  "symbol bb": "≈",
};
