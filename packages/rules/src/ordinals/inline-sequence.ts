import {
  type Enumerator,
  type EnumeratorFamily,
  enumerators,
  type Facts,
  outline,
  type Rule,
  slice,
  type TextRange,
  textRange,
} from "@reportlint/core";

/** 一是…三是…: clauses numbered in a paragraph that skip, repeat or reverse a number. */
export const inlineSequence: Rule = {
  meta: {
    id: "ordinals/inline-sequence",
    category: "ordinals",
    severity: "error",
    preset: "recommended",
    docs: {
      title: { zh: "“一是、二是”不连续", en: "Numbered clauses do not run on" },
      source: {
        zh: "GB/T 15834—2011《标点符号用法》附录B（序次语）",
        en: "GB/T 15834-2011, annex B (ordinal phrases)",
      },
    },
    messages: {
      skipped: {
        zh: "“{previous}”之后是“{mark}”，缺第{missing}项",
        en: "“{mark}” follows “{previous}”: number {missing} is missing",
      },
      first: { zh: "从“{mark}”开始，缺第{missing}项", en: "The list starts at “{mark}”: number {missing} is missing" },
      repeated: { zh: "“{mark}”重复，应当是第{expected}项", en: "“{mark}” occurs twice; this is item {expected}" },
      disorder: {
        zh: "“{mark}”排在“{previous}”之后，次序颠倒，应当是第{expected}项",
        en: "“{mark}” stands after “{previous}”; this is item {expected}",
      },
      alone: { zh: "只有“{mark}”，没有第2项", en: "“{mark}” stands alone: there is no second item" },
      previous: { zh: "前一项", en: "the item before" },
    },
  },

  *check({ document, facts }) {
    const markOf = ({ range }: Enumerator) => slice(document.text, range).trim();
    for (const { kind, item, previous, expected } of [...faultsIn(facts)]) {
      const last = item.ordinal - 1;
      yield {
        range: item.range,
        messageId: kind,
        data: {
          mark: markOf(item),
          expected,
          missing: last > expected ? `${expected}～${last}` : expected,
          previous: previous === undefined ? "" : markOf(previous),
        },
        related: previous === undefined ? [] : [{ range: previous.range, messageId: "previous" }],
      };
    }
  },
};

interface Fault {
  readonly kind: "skipped" | "first" | "repeated" | "disorder" | "alone";
  readonly item: Enumerator;
  readonly previous: Enumerator | undefined;
  readonly expected: number;
}

/** Lists run from heading to heading: one may fill a paragraph or spread over several under the same heading. */
function* faultsIn(facts: Facts): Generator<Fault> {
  let before: readonly Enumerator[] = [];
  for (const stretch of stretchesOf(facts)) {
    const items = facts.within(enumerators, stretch);
    for (const family of FAMILIES) {
      const own = items.filter((item) => item.family === family);
      if (NUMERIC.has(family) && own.length < FEWEST_NUMERIC) continue;
      yield* faultsOf(own, before.filter((item) => item.family === family).at(-1));
    }
    if (items.length > 0) before = items;
  }
}

const FAMILIES: readonly EnumeratorFamily[] = ["是", "其", "第", "1.", "（1）", "（一）", "①"];

/** A lone 1. or （2） in a text may be anything; three of them are a list. */
const NUMERIC: ReadonlySet<EnumeratorFamily> = new Set(["1.", "（1）", "（一）", "①"]);
const FEWEST_NUMERIC = 3;

/** Lists that may still go on; one further back is over. */
const MOST_OPEN = 50;

/**
 * Lists nest: while one is open another may begin at one, and the outer one goes on when the inner ends. A number is in its
 * place if it continues any list that is open.
 */
function* faultsOf(items: readonly Enumerator[], lastBefore: Enumerator | undefined): Generator<Fault> {
  const open: Enumerator[] = [];
  const lastIndex = new Map(items.map(({ ordinal }, index) => [ordinal, index]));
  for (const [index, item] of items.entries()) {
    if (open.length > MOST_OPEN) open.shift();
    const continued = open.findLastIndex((last) => last.ordinal + 1 === item.ordinal);
    if (continued >= 0) {
      open.length = continued;
      open.push(item);
      continue;
    }
    const previous = open.at(-1);
    if (item.ordinal === 1) {
      open.push(item);
      continue;
    }
    if (previous === undefined) {
      // A list may run on over a heading, as long as its numbers do.
      // 其三 and 第三 are also ranks, with no list before them.
      if (item.family === "是" && lastBefore?.ordinal !== item.ordinal - 1)
        yield { kind: "first", item, previous, expected: 1 };
    } else {
      const expected = previous.ordinal + 1;
      const later = (lastIndex.get(expected) ?? -1) > index;
      const kind =
        item.ordinal === previous.ordinal ? "repeated" : item.ordinal > expected && !later ? "skipped" : "disorder";
      yield { kind, item, previous, expected };
      // Numbers that stand in the wrong order are one fault, not one each.
      if (kind === "disorder") return;
    }
    open.pop();
    open.push(item);
  }
  const [only] = items;
  if (items.length === 1 && only !== undefined && only.ordinal === 1 && only.family === "是") {
    yield { kind: "alone", item: only, previous: undefined, expected: 2 };
  }
}

/** From each heading to the next, whatever their levels. */
function stretchesOf(facts: Facts): TextRange[] {
  const starts = [0, ...facts.get(outline).headings.map(({ range }) => range.start)];
  return starts.map((start, index) => textRange(start, starts[index + 1] ?? Number.MAX_SAFE_INTEGER));
}
