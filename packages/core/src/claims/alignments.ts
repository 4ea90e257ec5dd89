import type { Document } from "../document/document.ts";
import type { Facts } from "../facts/fact.ts";
import { type Figure, figures } from "../facts/figures.ts";
import { sentences } from "../facts/sentences.ts";
import { decimal } from "../number/decimal.ts";
import { point } from "../number/interval.ts";
import { countHan } from "../text/han.ts";
import { slice, type TextRange, textRange } from "../text/range.ts";
import type { Claim, ClaimReader, Verdict } from "./claim.ts";
import { clauseStart } from "./clause-start.ts";
import { type ListedItems, listedItems } from "./listed-items.ts";
import { operandOf } from "./operand.ts";
import { holds, impossible, undecided } from "./verdict.ts";

/**
 * Subjects and the values that 分别 gives to them, one to one: 参考率、合格率分别为100%、98.7%.
 *
 * How many things a subject stands for is rarely certain: 城乡居民 are two, 农村自来水、户厕普及率 are two rates though only one
 * is called so. So only subjects that are each a complete name of something measured are counted.
 */
export const alignments: ClaimReader = {
  id: "alignments",
  kinds: ["alignment"],
  *read(document, facts) {
    for (const { range } of facts.get(sentences)) {
      const text = slice(document.folded, range);
      for (const { 0: word, index } of text.matchAll(/分别/gu)) {
        const at = range.start + index;
        const values = valuesAfter(document.folded, textRange(at + word.length, range.end), facts);
        if (values.length < 2) continue;
        const claim = claimOf(document, subjectsBefore(document.folded, at), values);
        if (claim !== undefined) yield claim;
      }
    }
  },
};

/** 为, 达到, 同比增长: short words between 分别 and the first value. */
const LONGEST_LINK = 10;

/** The figures that follow with nothing but 、 or 和 between them, counted alike. */
function valuesAfter(text: string, range: TextRange, facts: Facts): readonly Figure[] {
  const found: Figure[] = [];
  let end: number = range.start;
  for (const figure of facts.within(
    figures,
    textRange(range.start, Math.min(range.end, range.start + LONGEST_VALUES)),
  )) {
    const between = text.slice(end, figure.range.start);
    const [first] = found;
    if (first === undefined ? !LINK.test(between) : !JOINT.test(between) || figure.counter !== first.counter) break;
    found.push(figure);
    end = figure.range.end;
  }
  // A list that goes on with something else than a figure is not understood.
  return /^ ?(?:、|和|及|与|以及)/u.test(text.slice(end, end + 3)) ? [] : found;
}

const LONGEST_VALUES = 200;
const LINK = new RegExp(`^[\\p{Script=Han} ]{0,${LONGEST_LINK}}$`, "u");
const JOINT = /^ ?(?:、|和|及|与|以及) ?$/u;

function subjectsBefore(text: string, at: number): TextRange {
  const start = clauseStart(text, at);
  const trailing = /(?:同比|环比|[较比](?:上年|去年|上期)|已|将|均|各|也|全年|累计|总数|数量|共){1,4}$/u.exec(
    text.slice(start, at),
  );
  return textRange(start, at - (trailing?.[0].length ?? 0));
}

function claimOf(document: Document, subjects: TextRange, values: readonly Figure[]): Claim | undefined {
  const listed = listedItems(document.folded, subjects, "、");
  if (listed.items.length < 2) return undefined;
  const count = listed.items.length;
  return {
    kind: "alignment",
    operands: [
      {
        role: "subjects",
        range: subjects,
        label: slice(document.folded, subjects),
        values: point(decimal(count)),
        stated: String(count),
        text: slice(document.text, subjects),
      },
      ...values.map((value) => operandOf(document, "value", value)),
    ],
    formula: `${count}＝${values.length}`,
    range: textRange(subjects.start, (values.at(-1) as Figure).range.end),
    verdict: judge(document.folded, listed, values.length),
  };
}

function judge(text: string, { items, least, most }: ListedItems, values: number): Verdict {
  if (least <= values && values <= most) return holds();
  const names = items.map((item) => slice(text, item));
  const several = values % items.length === 0 || items.length % values === 0;
  if (several || most > items.length || !names.every(isWholeName) || !alike(names)) return undecided("fused-subjects");
  return impossible(`${items.length}≠${values}`, String(Math.abs(items.length - values)));
}

/** Names of this length or less are read at a glance; a longer one may hold a list without marks. */
const LONGEST_NAME = 8;

function isWholeName(name: string): boolean {
  return /^\p{Script=Han}+$/u.test(name) && countHan(name) <= LONGEST_NAME && !FUSED.test(name);
}

/** Words that stand for several things at once. */
const FUSED =
  /城乡|内外|存贷|进出|一二|二三|收支|水电|男女|中小|市县|省市|县区|上下|产销|购销|增减|干群|各|[两二三四五六七八九十][大项个类种级]|保交|双/u;

/** All end in a word for something measured, or all in the same one: 甲镇、乙镇、丙镇. */
function alike(names: readonly string[]): boolean {
  return (
    names.every((name) => /[率额量数值度比重]$/u.test(name)) || new Set(names.map((name) => name.at(-1))).size === 1
  );
}
