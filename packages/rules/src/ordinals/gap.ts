import {
  countHan,
  type Facts,
  holdsFirstItem,
  type Line,
  lines,
  type OutlineHeading,
  outline,
  type Rule,
  slice,
} from "@reportlint/core";

/** Numbering at one level under one heading that does not run 1, 2, 3 … */
export const gap: Rule = {
  meta: {
    id: "ordinals/gap",
    category: "ordinals",
    severity: "error",
    preset: "recommended",
    docs: {
      title: { zh: "标题序号不连续", en: "Heading numbers do not run on" },
      source: { zh: "GB/T 9704—2012《党政机关公文格式》7.3.3", en: "GB/T 9704-2012, 7.3.3" },
    },
    messages: {
      skipped: {
        zh: "序号“{mark}”之前应当是第{expected}项，缺第{missing}项（前一项是“{previous}”）",
        en: "“{mark}” follows “{previous}”: number {missing} is missing",
      },
      first: {
        zh: "这一级从“{mark}”开始，缺第{missing}项",
        en: "This level starts at “{mark}”: number {missing} is missing",
      },
      repeated: { zh: "序号“{mark}”重复，应当是第{expected}项", en: "“{mark}” occurs twice; this is item {expected}" },
      disorder: {
        zh: "序号“{mark}”排在“{previous}”之后，次序颠倒，应当是第{expected}项",
        en: "“{mark}” stands after “{previous}”; this is item {expected}",
      },
      previous: { zh: "前一项", en: "the item before" },
    },
  },

  *check({ document, facts }) {
    const markOf = (heading: OutlineHeading) =>
      slice(document.text, (heading.mark as NonNullable<OutlineHeading["mark"]>).range);
    for (const fault of faultsIn(facts)) {
      const { heading, previous, expected, ordinal } = fault;
      const last = ordinal - 1;
      yield {
        range: (heading.mark as NonNullable<OutlineHeading["mark"]>).range,
        messageId: fault.kind,
        data: {
          mark: markOf(heading),
          expected,
          missing: last > expected ? `${expected}～${last}` : expected,
          previous: previous === undefined ? "" : markOf(previous),
        },
        related: previous?.mark === undefined ? [] : [{ range: previous.mark.range, messageId: "previous" }],
      };
    }
  },
};

interface Fault {
  readonly kind: "skipped" | "first" | "repeated" | "disorder";
  readonly heading: OutlineHeading;
  readonly previous: OutlineHeading | undefined;
  readonly expected: number;
  readonly ordinal: number;
}

/** The rank of 1., whose numbers may run on over several headings: （一）1. 2. （二）3. 4. */
const ARABIC_RANK = 5;

function* faultsIn(facts: Facts): Generator<Fault> {
  const { headings } = facts.get(outline);
  const lastArabic = new Map<boolean, number>();
  for (const siblings of siblingsOf(headings)) {
    let expected = 1;
    let previous: OutlineHeading | undefined;
    const due = new Set<number>();
    const lastIndex = new Map(siblings.map(({ mark }, index) => [mark?.ordinal, index]));
    for (const [index, heading] of siblings.entries()) {
      const { ordinal, rank } = heading.mark as NonNullable<OutlineHeading["mark"]>;
      const runsOn =
        previous === undefined && rank >= ARABIC_RANK && ordinal === (lastArabic.get(heading.annex) ?? 0) + 1;
      const fault = { heading, previous, expected, ordinal };
      // One that was found to be missing where it should stand.
      if (due.delete(ordinal)) continue;
      if (ordinal === expected || runsOn || followsInline(heading, facts)) {
        // In its place.
      } else if (previous === undefined) {
        if (heading.parent !== undefined) yield { kind: "first", ...fault };
      } else if (ordinal > expected) {
        const later = (lastIndex.get(expected) ?? -1) > index;
        yield { kind: later ? "disorder" : "skipped", ...fault };
        for (let missing = expected; missing < ordinal; missing++) due.add(missing);
      } else if (ordinal !== 1 || !startsAnew(heading, facts)) {
        yield { kind: ordinal === expected - 1 ? "repeated" : "disorder", ...fault };
        // A repeated number puts all that follow off by one; they are counted on as they stand.
      }
      expected = ordinal + 1;
      previous = heading;
      if (rank === ARABIC_RANK) lastArabic.set(heading.annex, ordinal);
    }
  }
}

/** Numbered headings by parent and kind of mark, in reading order. */
function siblingsOf(headings: readonly OutlineHeading[]): OutlineHeading[][] {
  const groups = new Map<OutlineHeading | undefined | "annex", Map<number, OutlineHeading[]>>();
  for (const heading of headings) {
    if (heading.mark === undefined) continue;
    const parent = heading.parent ?? (heading.annex ? "annex" : undefined);
    const ranks = groups.get(parent) ?? new Map<number, OutlineHeading[]>();
    groups.set(parent, ranks);
    const siblings = ranks.get(heading.mark.rank) ?? [];
    ranks.set(heading.mark.rank, siblings);
    siblings.push(heading);
  }
  return [...groups.values()].flatMap((ranks) => [...ranks.values()]);
}

/** Han characters that a line which opens a new list has at most. */
const LONGEST_CAPTION = 40;

/** Whether numbering may start again at one: under a heading without a number, or after a line that announces a list. */
function startsAnew(heading: OutlineHeading, facts: Facts): boolean {
  if (heading.mark !== undefined && heading.mark.rank >= ARABIC_RANK) return true;
  const before = lineBefore(heading, facts.get(lines));
  return (
    before !== undefined &&
    (/[:：]$/u.test(before.text) || (countHan(before.text) <= LONGEST_CAPTION && !/[。；！？]$/u.test(before.text)))
  );
}

/** Whether item 1 stands in the line before, behind the words that announce it: 主要做法：1.健全制度。 */
function followsInline(heading: OutlineHeading, facts: Facts): boolean {
  const { rank, ordinal } = heading.mark as NonNullable<OutlineHeading["mark"]>;
  const before = lineBefore(heading, facts.get(lines));
  return ordinal === 2 && before !== undefined && holdsFirstItem(before.text, rank);
}

function lineBefore({ range }: OutlineHeading, all: readonly Line[]): Line | undefined {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle] as Line).range.start < range.start) low = middle + 1;
    else high = middle;
  }
  return all[low - 1];
}
