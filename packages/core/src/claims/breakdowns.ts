import type { Document } from "../document/document.ts";
import { countsPersons } from "../facts/counters.ts";
import type { Facts } from "../facts/fact.ts";
import { type Figure, figures, formatLike } from "../facts/figures.ts";
import { type Sentence, sentences } from "../facts/sentences.ts";
import { absolute, add, compare, subtract, sum, ZERO } from "../number/decimal.ts";
import { type Interval, intersects, isPoint, liesBelow, sumIntervals } from "../number/interval.ts";
import { lexicon } from "../text/lexicon.ts";
import { type TextRange, textRange } from "../text/range.ts";
import type { Claim, ClaimReader, UndecidedReason, Verdict } from "./claim.ts";
import { operandOf } from "./operand.ts";
import { holds, impossible, undecided } from "./verdict.ts";

/**
 * A total with its parts: 查处案件11件，其中普通程序8件、简易程序3件。
 *
 * The total is the nearest figure before 其中, 分为 or the like, in the same sentence or the one before, unless another one of
 * them fits (受理20件，办结18件，其中…… of the 20); the parts are the figures of the same counter that follow, up to the end of the sentence. Whether the parts must make up the total, or
 * only stay below it, is for the list to say: see {@link openness}.
 */
export const breakdowns: ClaimReader = {
  id: "breakdowns",
  kinds: ["sum"],
  *read(document, facts) {
    const all = facts.get(sentences);
    for (const [index, { range }] of all.entries()) {
      const text = document.folded.slice(range.start, range.end);
      const markers = [...text.matchAll(MARKER)];
      const [marker] = markers;
      // Two 其中 in one sentence nest; which part belongs to which total needs more than this reading.
      if (marker === undefined || markers.length > 1) continue;
      const at = range.start + marker.index;
      const opensSentence = text.slice(0, marker.index).trim() === "";
      const before = textRange(opensSentence ? sentenceBefore(all, index, document) : range.start, at);
      const totals = totalsIn(before, facts, document);
      const [nearest] = totals;
      if (nearest === undefined) continue;
      const parts = partsIn(textRange(at + marker[0].length, range.end), nearest, facts, document);
      const total = totals.find((each) => intersects(madeOf(parts), each.values)) ?? nearest;
      const between = document.folded.slice(total.range.end, at);
      const claim = breakdownOf(document, total, { ...parts, ...readMarker(marker[0], between) });
      if (claim !== undefined) yield claim;
    }
  },
};

/** What stands between a total and its parts. 含 and 主要包括 open a list that says of itself that it is not all. */
const MARKER = lexicon(["其中", "分为", "分别为", "分别是", "主要包括", "包括"]);

/** A list is closed by these, since they name the rest. */
const REST = lexicon(["其他", "其它", "其余", "另外", "剩余"], "u");

/** Two classes that leave nothing out between them. */
const COMPLEMENTS: readonly (readonly [RegExp, RegExp])[] = [
  [/普通程序|一般程序/u, /简易程序|当场处罚/u],
  [/男/u, /女/u],
  [/已?办结|办理完毕/u, /未办结|在办|正在办理|办理中/u],
  [/(?<!不予)受理/u, /不予受理/u],
  [/线上/u, /线下/u],
  [/[省市县区]内/u, /[省市县区]外/u],
  [/城镇/u, /乡村|农村/u],
  [/税收收入/u, /非税收入/u],
  [/主办/u, /协办/u],
];

/** Steps that one case goes through: it may be counted at each of them (受理12件，审结8件). */
const STEP =
  /^[已均现]{0,2}(?:受理|立案|办结|审结|结案|执结|执行|整改|完成|移送|答复|采纳|通过|调解成功|达成协议|签订|公开|发布|修改|纠正)/u;

/** Figures that tell a change or an average, not a class: 同比增加3件, 平均每月2件. */
const NO_CLASS = /同比|环比|[较比]上|平均|人均|每|(?:增加|减少|增长|下降|上升)了?$/u;

/** Parts beyond this number are not searched for a nested reading. */
const MOST_NESTED_PARTS = 14;

interface Parts {
  readonly figures: readonly Figure[];
  readonly labels: readonly string[];
  /** Whether 等 follows the last one. */
  readonly open: boolean;
  /** Whether figures of another counter stand among them. */
  readonly mixed: boolean;
}

interface List extends Parts {
  /** Whether the words before the list say that it is all, or that it is not. */
  readonly says: "all" | "some" | undefined;
}

/** 分为 names all classes; 分别为 does so right behind the total, else it speaks of some (居前三位的分别是). */
function readMarker(marker: string, between: string): Pick<List, "says"> {
  if (marker.startsWith("主要") || /主要|居前|前.{0,2}[位名]|排名|位列|最|较[多高]|突出/u.test(between))
    return { says: "some" };
  const joined = between.replace(/[\s，,：:。；;]/gu, "") === "";
  return { says: marker === "分为" || (marker.startsWith("分别") && joined) ? "all" : undefined };
}

/** Where the sentence before begins, if it stands in the same paragraph. */
function sentenceBefore(all: readonly Sentence[], index: number, document: Document): number {
  const own = (all[index] as Sentence).range;
  const before = all[index - 1]?.range;
  return before === undefined || document.text.slice(before.end, own.start).includes("\n") ? own.start : before.start;
}

/**
 * The counts or amounts before the marker that may be the total, the nearest first; the others are counted as it is. Rates
 * (增长9.7%) and remarks in brackets are passed over.
 */
function totalsIn(range: TextRange, facts: Facts, document: Document): Figure[] {
  let depth = 0;
  let scanned: number = range.start;
  const candidates: Figure[] = [];
  for (const figure of facts.within(figures, range)) {
    depth = depthAt(document.folded, scanned, figure.range.start, depth);
    scanned = figure.range.start;
    if (depth === 0 && !isRate(figure)) candidates.unshift(figure);
  }
  const [nearest] = candidates;
  if (nearest === undefined || nearest.kind === "bare") return [];
  return candidates.filter(({ kind, counter }) => kind !== "bare" && counter === nearest.counter);
}

function madeOf({ figures: list }: Parts): Interval {
  return sumIntervals(list.map(({ values }) => values));
}

/**
 * The figures of the list outside brackets, each with the words before it. A list keeps to one mark: after 、 a comma ends
 * it, after ， a semicolon does, unless the rest is named (，其余…). So do a clause of its own (，妥善处理举报23起) and a figure
 * that is counted otherwise, where commas part the items.
 */
function partsIn(range: TextRange, total: Figure, facts: Facts, document: Document): Parts {
  const found: Figure[] = [];
  const labels: string[] = [];
  let mixed = false;
  let mark = 0;
  let end: number = range.start;
  let depth = 0;
  let scanned: number = range.start;
  for (const figure of facts.within(figures, range)) {
    depth = depthAt(document.folded, scanned, figure.range.start, depth);
    scanned = figure.range.start;
    // Without the 其中 that the list begins with.
    const label = document.folded.slice(Math.max(range.start, figure.label.start), figure.label.end);
    if (isRate(figure) || depth > 0 || NO_CLASS.test(label)) continue;
    const strength = found.length === 0 ? 0 : strongestMark(document.folded.slice(end, figure.label.start));
    if (found.length === 1) mark = strength;
    const counted = figure.counter === total.counter && figure.kind !== "bare" && label !== "";
    const commas = mark > 1 || found.length === 0;
    if (found.length > 0 && !REST.test(label)) {
      if (strength > mark || (commas && (!counted || ACTION.test(label) || liesBelow(total.values, figure.values))))
        break;
    }
    if (counted && strength >= mark) {
      found.push(figure);
      labels.push(label);
    } else {
      mixed = true;
    }
    end = figure.range.end;
  }
  const last = found[found.length - 1];
  const after = last === undefined ? "" : document.folded.slice(last.range.end, range.end);
  return { figures: found, labels, mixed, open: /^[^，,；;]{0,8}等/u.test(after) };
}

function isRate({ kind }: Figure): boolean {
  return kind === "percent" || kind === "permille" || kind === "points";
}

/** What parts two items: nothing or 、 (1), a comma (2), a semicolon (3). */
function strongestMark(between: string): number {
  return /[；;]/u.test(between) ? 3 : /[，,]/u.test(between) ? 2 : 1;
}

/** What offices do: a label that opens so begins a clause of its own, not another class. */
const ACTION =
  /^(?:新增|另|妥善|全年|共|累计|组织|开展|发放|罚没|没收|罚款|挽回|收缴|查处|受理|办理|处理|处置|完成|召开|举办|印发|制定|出台|培训|覆盖|接待|接受|化解|排查|整改|检查|建成|打造|选派|聘请|为|对|向|并)/u;

function breakdownOf(document: Document, total: Figure, parts: List): Claim | undefined {
  if (parts.figures.length < 2) return undefined;
  const last = parts.figures[parts.figures.length - 1] as Figure;
  const missing = subtract(total.value, sum(parts.figures.map(({ value }) => value)));
  const exact = [total, ...parts.figures].every(({ values }) => isPoint(values));
  const operands = [
    operandOf(document, "total", total, exact ? subtract(total.value, missing) : undefined),
    ...parts.figures.map((part, index) => ({
      ...operandOf(document, "part", part, exact ? add(part.value, missing) : undefined),
      label: parts.labels[index] ?? "",
    })),
  ];
  return {
    kind: "sum",
    operands,
    formula: `${termsOf(parts.figures, total)}＝${formatLike(total.value, total)}`,
    range: textRange(total.range.start, last.range.end),
    verdict: judge(total, parts),
  };
}

/**
 * More than the total cannot be, unless some parts are parts of parts or the classes overlap. Less is wrong only where
 * the list leaves nothing out.
 */
function judge(total: Figure, parts: List): Verdict {
  const made = madeOf(parts);
  if (intersects(made, total.values)) return holds();
  const derivation = derivationOf(total, parts.figures);
  const difference = formatLike(absolute(subtract(sum(parts.figures.map(({ value }) => value)), total.value)), total);
  const reason = openness(parts);
  if (reason === undefined) {
    return liesBelow(total.values, made) && nests(parts.figures, total)
      ? holds("nested")
      : impossible(derivation, difference);
  }
  if (!liesBelow(total.values, made)) return undecided(reason);
  if (nests(parts.figures, total)) return holds("nested");
  return mayOverlap(parts, total) ? undecided("overlapping") : impossible(derivation, difference);
}

/** Whether one person or case may be counted in several parts, none of which is more than the total. */
function mayOverlap({ figures: list, labels }: Parts, total: Figure): boolean {
  if (list.some(({ values }) => liesBelow(total.values, values))) return false;
  return countsPersons(total.counter) || labels.filter((label) => STEP.test(label)).length > 1;
}

/** Why a list may leave something out; `undefined` if it cannot. */
function openness({ figures: list, labels, open, mixed, says }: List): UndecidedReason | undefined {
  if (open || says === "some") return "open-list";
  if (mixed) return "other-counter";
  if (list.some(({ approximation }) => approximation !== undefined)) return "approximate";
  if (REST.test(labels[labels.length - 1] ?? "")) return undefined;
  const [first = "", second = ""] = labels;
  const complementary = COMPLEMENTS.some(
    ([one, other]) => (one.test(first) && other.test(second)) || (other.test(first) && one.test(second)),
  );
  return says === "all" || (labels.length === 2 && complementary) ? undefined : "salient-parts";
}

/**
 * Whether the list makes sense with some parts read as parts of the one before them: 办结23件，其中处罚19件、警告12件、罚款7件、
 * 终止4件 is 19＋4. Each part either counts towards the total or, in a run, towards the last one that does.
 */
function nests(parts: readonly Figure[], total: Figure): boolean {
  if (parts.length > MOST_NESTED_PARTS) return false;
  const from = (at: number, made: Interval): boolean => {
    if (at === parts.length) return intersects(made, total.values);
    const parent = parts[at] as Figure;
    const withParent = sumIntervals([made, parent.values]);
    let children = ZERO;
    for (let next = at + 1; next <= parts.length; next++) {
      if (from(next, withParent)) return true;
      if (next === parts.length) return false;
      children = add(children, (parts[next] as Figure).value);
      if (compare(children, parent.value) > 0) return false;
    }
    return false;
  };
  return from(0, sumIntervals([]));
}

/** 8＋2＝10: what the parts really make. */
function derivationOf(total: Figure, parts: readonly Figure[]): string {
  return `${termsOf(parts, total)}＝${formatLike(sum(parts.map(({ value }) => value)), total)}`;
}

/** 8＋2, in the multiplier of the total. */
function termsOf(parts: readonly Figure[], total: Figure): string {
  return parts.map(({ value }) => formatLike(value, { ...total, kind: "count" })).join("＋");
}

/** How many brackets are open at `to`, when at `from` there are `open`. */
function depthAt(text: string, from: number, to: number, open = 0): number {
  let depth = open;
  for (let at = from; at < to; at++) {
    if (text[at] === "(" || text[at] === "（") depth++;
    else if ((text[at] === ")" || text[at] === "）") && depth > 0) depth--;
  }
  return depth;
}
