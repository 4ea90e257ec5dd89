import { readChinese } from "./numeral.ts";

/** A small number in an ordinal mark, 1 to 999, in Arabic or Chinese digits or as ① to ⑳; `undefined` for anything else. */
export function readOrdinal(text: string): number | undefined {
  if (/^\d{1,3}$/u.test(text)) return Number(text);
  const circled = text.codePointAt(0) ?? 0;
  if (text.length === 1 && circled >= 0x2460 && circled <= 0x2473) return circled - 0x245f;
  const value = readChinese(text)?.value;
  if (value === undefined || value.scale > 0 || value.coefficient < 1n || value.coefficient > 999n) return undefined;
  return Number(value.coefficient);
}
