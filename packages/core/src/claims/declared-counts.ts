import type { Document } from "../document/document.ts";
import { type AnnouncedCount, announcedCounts } from "../facts/announced-counts.ts";
import type { Facts } from "../facts/fact.ts";
import { decimal, ONE } from "../number/decimal.ts";
import { point } from "../number/interval.ts";
import { slice, textRange } from "../text/range.ts";
import type { Claim, ClaimReader, Verdict } from "./claim.ts";
import { headedItems, numberedItems } from "./declared-items.ts";
import { bracketedItems, precedingItems, spelledOutItems } from "./declared-lists.ts";
import type { Enumeration } from "./enumeration.ts";
import { holds, impossible, undecided } from "./verdict.ts";

/**
 * A number of things and the things themselves: 有3个镇未达标，分别为青石、柳河和东坪; 存在三方面不足：一是…二是…三是….
 *
 * Where a list begins and ends, and what counts as one of it, is often open to more than one reading. The number is wrong
 * only when none of them comes to it.
 */
export const declaredCounts: ClaimReader = {
  id: "declared-counts",
  kinds: ["declared"],
  *read(document, facts) {
    const all = facts.get(announcedCounts);
    for (const [index, announced] of all.entries()) {
      const enumeration = enumerationOf(document, announced, all[index + 1], facts);
      if (enumeration !== undefined) yield claimOf(document, announced, enumeration);
    }
  },
};

function enumerationOf(
  document: Document,
  announced: AnnouncedCount,
  next: AnnouncedCount | undefined,
  facts: Facts,
): Enumeration | undefined {
  const limit = next?.range.start ?? document.folded.length;
  return (
    numberedItems(document.folded, announced, limit, facts) ??
    spelledOutItems(document.folded, announced, facts) ??
    bracketedItems(document.folded, announced) ??
    headedItems(document.folded, announced, facts) ??
    precedingItems(document.folded, announced, facts)
  );
}

function claimOf(document: Document, announced: AnnouncedCount, enumeration: Enumeration): Claim {
  const { items } = enumeration;
  const text = slice(document.text, announced.range);
  const first = items[0] ?? announced.range;
  const last = items.at(-1) ?? announced.range;
  return {
    kind: "declared",
    operands: [
      {
        role: "declared",
        range: announced.range,
        label: slice(document.folded, announced.noun),
        values: point(decimal(announced.count)),
        stated: String(announced.count),
        text,
      },
      ...items.map((range) => ({
        role: "item",
        range,
        label: "",
        values: point(ONE),
        stated: "1",
        text: slice(document.text, range),
      })),
    ],
    formula: `${tally(items.length)}＝${announced.count}`,
    range: textRange(Math.min(announced.range.start, first.start), Math.max(announced.range.end, last.end)),
    verdict: judge(announced.count, enumeration),
  };
}

function judge(count: number, { readings, open, doubt }: Enumeration): Verdict {
  if (readings.some(({ least, most }) => least <= count && (open || count <= most))) return holds();
  if (doubt !== undefined) return undecided(doubt);
  const most = Math.max(...readings.map((reading) => reading.most));
  const least = Math.min(...readings.map((reading) => reading.least));
  if (count > most) return impossible(`${tally(most)}＝${most}`, String(count - most));
  if (count < least) return impossible(`${tally(least)}＝${least}`, String(least - count));
  return undecided("list-bounds");
}

/** ①②③: one mark an item, as one counts along. */
function tally(count: number): string {
  if (count > 20) return `①…${count}`;
  return Array.from({ length: count }, (_, index) => String.fromCodePoint(0x2460 + index)).join("");
}
