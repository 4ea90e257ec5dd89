import { readOrdinal } from "../number/ordinal.ts";
import { shifted, type TextRange, textRange } from "../text/range.ts";
import type { BlockFact } from "./fact.ts";

/** What numbers a clause inside a paragraph: 一是, 二要, 其三, 第四，, 1., （2）, ③. */
export interface Enumerator {
  readonly range: TextRange;
  readonly ordinal: number;
  /** 一是 and 一要 run together in one list; every other way of numbering has lists of its own. */
  readonly family: EnumeratorFamily;
}

export type EnumeratorFamily = "是" | "其" | "第" | "1." | "（1）" | "（一）" | "①";

/** Only at the start of a clause: 统一是, 之一是 and 第一是 number nothing. */
export const enumerators: BlockFact<Enumerator> = {
  id: "enumerators",
  scope: "block",
  extract({ text }) {
    const found: Enumerator[] = [];
    for (const match of text.matchAll(ENUMERATOR)) {
      const [family, numeral] = Object.entries(match.groups ?? {}).find(([, group]) => group !== undefined) as [
        string,
        string,
      ];
      const ordinal = readOrdinal(numeral);
      if (ordinal === undefined) continue;
      // 其, 第 or a bracket stands before the numeral.
      const before = family === "is" || family === "arabic" || family === "circled" ? 0 : 1;
      const start = match.index + match[0].lastIndexOf(numeral) - before;
      found.push({
        range: textRange(start, match.index + match[0].length),
        ordinal,
        family: FAMILIES[family] as EnumeratorFamily,
      });
    }
    return found;
  },
  moved: (enumerator, by) => ({ ...enumerator, range: shifted(enumerator.range, by) }),
};

const FAMILIES: Readonly<Record<string, EnumeratorFamily>> = {
  is: "是",
  its: "其",
  nth: "第",
  arabic: "1.",
  bracketed: "（1）",
  han: "（一）",
  circled: "①",
};

const HAN_NUMBER = "[一二三四五六七八九十]{1,3}";

/**
 * 一是 may follow any mark that ends a clause, but not in 一是一、二是二; 第三，after a comma is more often a rank
 * (居全国第五，第三，).
 */
const ENUMERATOR = new RegExp(
  [
    `(?:^|[。；：，、;:,)”」—]|[.．](?=\\s)|\\d[.、]) *(?<!一是一[、，]?)(?<is>${HAN_NUMBER})(?:是(?![否不]|一[、，]?二是二)|要(?![求素点件务])|则)`,
    `(?:^|[。；：，;:,)”」]) *其(?<its>${HAN_NUMBER})(?=[，,、：:是])`,
    `(?:^|[。；：;:”」]) *第(?<nth>${HAN_NUMBER})(?=[，,：:])`,
    `(?:^|[。；：，;:,]) *(?<arabic>\\d{1,2})[.、](?! ?\\d)`,
    `(?:^|[。；：，;:,]) *\\((?<bracketed>\\d{1,2})\\)`,
    `(?:^|[。；：，;:,]) *\\((?<han>${HAN_NUMBER})\\)`,
    `(?:^|[。；：，;:,]) *(?<circled>[①-⑳])`,
  ].join("|"),
  "gu",
);
