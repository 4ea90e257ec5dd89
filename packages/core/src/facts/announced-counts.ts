import { readOrdinal } from "../number/ordinal.ts";
import { shifted, type TextRange, textRange } from "../text/range.ts";
import type { BlockFact } from "./fact.ts";

/**
 * A small number of things that a text says it names, or has named.
 *
 *     存在四方面不足：一是……；二是……
 *         ^^^    range
 *            ^^ noun
 */
export interface AnnouncedCount {
  /** The number with its counter; of a label also the words that belong to it: 四公示. */
  readonly range: TextRange;
  readonly count: number;
  /** 个, 项, 大, 方面 …; empty in a label such as “四公示”. */
  readonly counter: string;
  /** The words after it, up to the next mark; may be empty. */
  readonly noun: TextRange;
  /** Whether it is a label in quotation marks, the name of something that need not be spelled out. */
  readonly label: boolean;
}

/** Numbers from 2 to 40: more are never spelled out, and one needs no list. 第三方面, 每三个 and 上述三个 announce nothing. */
export const announcedCounts: BlockFact<AnnouncedCount> = {
  id: "announced-counts",
  scope: "block",
  extract({ text }) {
    const found: AnnouncedCount[] = [];
    for (const match of text.matchAll(ANNOUNCED)) {
      const { number, counter, labelled, labelCounter } = match.groups as Record<string, string | undefined>;
      const count = readOrdinal((number ?? labelled) as string);
      if (count === undefined || count < 2 || count > MOST_ANNOUNCED) continue;
      const label = labelled !== undefined;
      const start = match.index + (label ? 1 : 0);
      const end = match.index + match[0].length - (label ? 1 : 0);
      found.push({
        range: textRange(start, end),
        count,
        counter: counter ?? labelCounter ?? "",
        noun: nounAfter(text, match.index + match[0].length),
        label,
      });
    }
    return found;
  },
  moved: (announced, by) => ({
    ...announced,
    range: shifted(announced.range, by),
    noun: shifted(announced.noun, by),
  }),
};

const MOST_ANNOUNCED = 40;
const LONGEST_NOUN = 24;

const NUMBER = "(?:\\d{1,2}|十[一二三四五六七八九]?|[二三]十[一二三四五六七八九]?|[二两三四五六七八九])";
const COUNTER =
  "(?:(?:个|大)?方面|个|项|条|大类|大|点|类|种|部分|篇|家|名|位|处|所|座|起|宗|件|份|支|块|步|批|套|张|场)";

/** A label has one number, at its head: “四公示”, “三个全覆盖”; not “四不两直”, “一规划两纲要”, “八五”, “十二字”. */
const ANNOUNCED = new RegExp(
  `[“「](?<labelled>${NUMBER})(?<labelCounter>${COUNTER})?(?![字句月年日·.五六七八])(?:[^“”「」、，。\\d一二两三四五六七八九十百千万]{1,8}|一)[”」]` +
    `|(?<![\\d.,第每几数前约近余多上述这该此零〇百千万亿十二两三四五六七八九+/~～—–-])(?<number>${NUMBER}) ?(?<counter>${COUNTER})(?!月|数|百分点|小时|工作日|多|余)`,
  "gu",
);

/** Quotation marks belong to it (三个“最”), and so does a remark in brackets (7个镇（街道）). */
function nounAfter(text: string, from: number): TextRange {
  let end = from;
  while (end < text.length && end - from < LONGEST_NOUN && !/[，,。；;：:、！？()（）\n]/u.test(text[end] as string))
    end++;
  return textRange(from, end);
}
