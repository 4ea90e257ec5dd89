import { readOrdinal } from "../number/ordinal.ts";
import { shifted, type TextRange, textRange } from "../text/range.ts";
import type { BlockFact } from "./fact.ts";

/** A word that numbers a clause inside a paragraph: 一是, 二要, 其三, 第四，. */
export interface Enumerator {
  readonly range: TextRange;
  readonly ordinal: number;
  /** 一是 and 一要 run together in one list, 其一 and 第一， in lists of their own. */
  readonly family: "是" | "其" | "第";
}

/** Only at the start of a clause: 统一是, 之一是 and 第一是 number nothing. */
export const enumerators: BlockFact<Enumerator> = {
  id: "enumerators",
  scope: "block",
  extract({ text }) {
    const found: Enumerator[] = [];
    for (const match of text.matchAll(ENUMERATOR)) {
      const { is, its, nth } = match.groups as { is?: string; its?: string; nth?: string };
      const numeral = is ?? its ?? (nth as string);
      const ordinal = readOrdinal(numeral);
      if (ordinal === undefined) continue;
      const start = match.index + match[0].search(/[其第一二三四五六七八九十]/u);
      const family = is !== undefined ? "是" : its !== undefined ? "其" : "第";
      found.push({ range: textRange(start, match.index + match[0].length), ordinal, family });
    }
    return found;
  },
  moved: (enumerator, by) => ({ ...enumerator, range: shifted(enumerator.range, by) }),
};

const HAN_NUMBER = "[一二三四五六七八九十]{1,3}";

/**
 * 一是 may follow any mark that ends a clause, but not in 一是一、二是二; 第三，after a comma is more often a rank
 * (居全国第五，第三，).
 */
const ENUMERATOR = new RegExp(
  [
    `(?:^|[。；：，、;:,)”」—]|[.．](?=\\s)) *(?<!一是一[、，]?)(?<is>${HAN_NUMBER})(?:是(?![否不]|一[、，]?二是二)|要(?![求素点件务])|则)`,
    `(?:^|[。；：，;:,)”」]) *其(?<its>${HAN_NUMBER})(?=[，,、：:是])`,
    `(?:^|[。；：;:”」]) *第(?<nth>${HAN_NUMBER})(?=[，,：:])`,
  ].join("|"),
  "gu",
);
