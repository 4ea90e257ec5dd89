import { FOLD_PAIRS } from "./fold-table.generated.ts";

/**
 * The same text in Simplified script and half width, code unit by code unit: offsets stay what they are.
 *
 * Folds Traditional characters and variants, full-width digits, letters and ％．＋－／（）, and every Unicode space.
 * The marks ， ； ： 。 、 stay: a half-width comma would make a thousands number of “12，345”.
 */
export function fold(text: string): string {
  const table = foldTable();
  let folded = "";
  let from = 0;
  // Most text is folded already; only the stretches between folded characters are copied.
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const to = table[code] as number;
    if (to === code) continue;
    folded += text.slice(from, at) + String.fromCharCode(to);
    from = at + 1;
  }
  return foldWords(from === 0 ? text : folded + text.slice(from));
}

let builtTable: Uint16Array | undefined;

function foldTable(): Uint16Array {
  if (builtTable !== undefined) return builtTable;
  const table = new Uint16Array(0x10000);
  for (let code = 0; code < table.length; code++) table[code] = code;
  for (let at = 0; at < FOLD_PAIRS.length; at += 2) table[FOLD_PAIRS.charCodeAt(at)] = FOLD_PAIRS.charCodeAt(at + 1);
  for (const [first, last] of FULL_WIDTH) for (let code = first; code <= last; code++) table[code] = code - 0xfee0;
  for (const [from, to] of SINGLES) table[from.charCodeAt(0)] = to.charCodeAt(0);
  for (const space of SPACES) table[space] = 0x20;
  builtTable = table;
  return table;
}

/** ０–９, Ａ–Ｚ, ａ–ｚ; then ％ （ ） ＋ － ． ／. */
const FULL_WIDTH: readonly (readonly [number, number])[] = [
  [0xff10, 0xff19],
  [0xff21, 0xff3a],
  [0xff41, 0xff5a],
  [0xff05, 0xff05],
  [0xff08, 0xff09],
  [0xff0b, 0xff0b],
  [0xff0d, 0xff0f],
];

/** Small percent sign, minus sign, and the ratio sign (a:b is written with ： : or ∶). */
const SINGLES: readonly (readonly [string, string])[] = [
  ["﹪", "%"],
  ["−", "-"],
  ["∶", ":"],
];

/** No-break, en and em spaces and their kin, narrow no-break, mathematical, ideographic; zero-width space and BOM. */
const SPACES: readonly number[] = [
  0xa0, 0x1680, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009, 0x200a, 0x200b, 0x202f,
  0x205f, 0x3000, 0xfeff,
];

/**
 * 覆 and 瞭 are characters of Simplified script too (覆盖, 瞭望), so they fold in these words only.
 */
function foldWords(text: string): string {
  if (!text.includes("覆") && !text.includes("瞭")) return text;
  return text.replace(/(?<=[答回批])覆(?!盖)/gu, "复").replace(/瞭(?=解)|(?<=明)瞭/gu, "了");
}
