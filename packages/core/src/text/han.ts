const HAN = /\p{Script=Han}/gu;

/** How many Han characters a text has: what the length of a Chinese text is counted in. */
export function countHan(text: string): number {
  return text.match(HAN)?.length ?? 0;
}
