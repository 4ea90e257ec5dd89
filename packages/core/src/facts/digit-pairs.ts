import { shifted, type TextRange, textRange } from "../text/range.ts";
import { COUNTER } from "./counters.ts";
import type { BlockFact } from "./fact.ts";

/** Two neighbouring digits with 、 between them, where 三四 is meant: 开展3、4次. */
export interface DigitPair {
  readonly range: TextRange;
  /** 三四 for 3、4. */
  readonly chinese: string;
}

/** Not items that bear numbers: 第3、4条, 1、2号楼, 3、4月. */
export const digitPairs: BlockFact<DigitPair> = {
  id: "digit-pairs",
  scope: "block",
  extract({ text }) {
    const found: DigitPair[] = [];
    for (const match of text.matchAll(PAIR)) {
      const first = Number(match[1]);
      if (Number(match[2]) !== first + 1) continue;
      found.push({
        range: textRange(match.index, match.index + 3),
        chinese: `${NUMERALS[first]}${NUMERALS[first + 1]}`,
      });
    }
    return found;
  },
  moved: ({ range, chinese }, by) => ({ range: shifted(range, by), chinese }),
};

const NUMERALS = "零一二三四五六七八九";

/** The counters of ranks and names are left out, and so is whatever is one of a longer list. */
const PAIR = new RegExp(
  `(?<![\\d.、第,A-Za-z])([1-8])、([2-9])(?=(?!条|款|项|期|级|类|号|楼|季|部|班|届|页|点|步|年|组|队|章|节|道|线|台|座|栋|幢|站|门)${COUNTER}(?!方面))`,
  "gu",
);
