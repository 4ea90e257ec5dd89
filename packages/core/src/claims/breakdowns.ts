import type { Document } from "../document/document.ts";
import { countsPersons } from "../facts/counters.ts";
import type { Figure } from "../facts/figures.ts";
import { PARTING, passages, type Quantity } from "../facts/quantities.ts";
import { decimal } from "../number/decimal.ts";
import { includes, liesBelow, point, sumIntervals } from "../number/interval.ts";
import { additionClaim, kindOfSum, valuesBeside } from "./addition.ts";
import type { Claim, ClaimReader, UndecidedReason } from "./claim.ts";
import {
  areGrades,
  areOutcomes,
  areStates,
  isAside,
  isAttribute,
  isClosed,
  isNamedByParts,
  isPartition,
  isSector,
  isStage,
  namesLowestLevels,
  namesRest,
  partitionsUnsaid,
  shareOneDimension,
} from "./classes.ts";
import { isClosingTotal } from "./closing-totals.ts";
import { type ListMarker, markerIn } from "./list-markers.ts";
import { countAlike, isRate, type ListMembers, membersOf } from "./list-members.ts";
import { partClaim } from "./parts.ts";

/**
 * A total with its parts: 查处案件11件，其中普通程序8件、简易程序3件.
 *
 * The total is the nearest quantity before the words that open a list; the parts are the quantities of the same counter
 * that follow, on the same level of brackets, up to the end of the sentence. Each level of brackets and each list within a
 * list is judged by itself. Whether the parts must make up the total, or only stay below it, is for the list to say.
 */
export const breakdowns: ClaimReader = {
  id: "breakdowns",
  kinds: ["sum", "money-sum", "part"],
  *read(document, facts) {
    for (const { quantities } of facts.get(passages)) yield* breakdownsIn(document, quantities);
  },
};

/** A list that was read: where it stands among the quantities, and what it was read against. */
interface ReadList {
  readonly from: number;
  readonly to: number;
  readonly totals: readonly Quantity[];
  /** Of the first total. */
  readonly parts: readonly Quantity[];
}

/** @param around the quantity that the brackets around them are a remark on */
function* breakdownsIn(document: Document, quantities: readonly Quantity[], around?: Quantity): Iterable<Claim> {
  let before: ReadList | undefined;
  for (const [at, quantity] of quantities.entries()) {
    for (const remark of quantity.remarks) yield* breakdownsIn(document, remark, quantity);
    const inBrackets = at === 0 && around !== undefined;
    const to = listEnd(quantities, at);
    if (to - at > MOST_LISTED) continue;
    const following = quantities.slice(at, to);
    const said = markerIn(following, inBrackets);
    const marker = said ?? (inBrackets || !partitionsUnmarked(following) ? undefined : UNSAID);
    if (marker === undefined) continue;
    const host = inBrackets
      ? hostFor(quantity, [around])
      : marker.divides
        ? hostOfDivision(quantities, at, before)
        : said === undefined
          ? hostUnsaid(quantities, at, before)
          : hostBefore(quantities, at, before);
    if (host === undefined) continue;
    for (const [index, total] of host.totals.entries()) {
      const members = membersOf(following, total.figure);
      if (index === 0) before = { from: at, to, totals: host.totals, parts: members.parts };
      else if (!runsParallel(members, following, host.totals)) continue;
      const claim = claimOf(document, total, members, marker, otherTotals(host, total));
      if (claim !== undefined) yield claim;
    }
  }
}

/** A list that no words open: its classes alone tell that they make up what stands before. */
const UNSAID: ListMarker = { names: undefined, divides: false };

/** 排查纠纷60起，已化解51起，正在化解9起 */
function partitionsUnmarked(following: readonly Quantity[]): boolean {
  const [first] = following;
  if (first === undefined || first.label === "" || isRate(first.figure) || first.figure.kind === "bare") return false;
  const { labels } = membersOf(following.slice(0, MOST_CLASSES), first.figure);
  return partitionsUnsaid(labels);
}

/** Classes of a partition with what may stand beside each. */
const MOST_CLASSES = 8;

/** No sentence of a report lists more; one that does is no report, and would be read anew from each of its figures. */
const MOST_LISTED = 300;

/** Up to the end of the sentence or a total that sums up what stands before it. */
function listEnd(quantities: readonly Quantity[], from: number): number {
  let end = from + 1;
  while (end < quantities.length && end - from <= MOST_LISTED) {
    const quantity = quantities[end] as Quantity;
    if (quantity.parting === PARTING.stop || isClosingTotal(quantity)) break;
    end++;
  }
  return end;
}

/** What a list is of. */
interface Host {
  /** One for each counter, that of the list's first part before the others. */
  readonly totals: readonly Quantity[];
  /** What the list may be of instead. */
  readonly instead: readonly Quantity[];
}

/**
 * What stands right before, or behind a semicolon the total of the list before; within a list it is not said whether the
 * last part is meant or all of it.
 */
function hostUnsaid(quantities: readonly Quantity[], at: number, before: ReadList | undefined): Host | undefined {
  const first = quantities[at] as Quantity;
  if (before !== undefined && before.from < at && at <= before.to) {
    if (first.parting < PARTING.semicolon) return undefined;
    return hostFor(first, before.totals);
  }
  return hostBefore(quantities, at, before);
}

/** 按类型分 goes back to the total of the list before it, or to the nearest that is counted alike. */
function hostOfDivision(quantities: readonly Quantity[], at: number, before: ReadList | undefined): Host | undefined {
  const first = quantities[at] as Quantity;
  const last = before === undefined ? undefined : quantities[before.to - 1];
  if (before !== undefined && last !== undefined && first.sentence - last.sentence <= 1)
    return hostFor(first, before.totals);
  const earlier = quantities
    .slice(Math.max(0, at - FAR), at)
    .filter(({ figure, label, sentence }) => first.sentence - sentence <= 2 && !isRate(figure) && !isAside(label))
    .reverse();
  return hostFor(first, earlier, earlier);
}

/** How many quantities back a total may stand that a division goes back to. */
const FAR = 12;

/**
 * The quantities of the last clause before the list that has any, beside rates, changes and averages. In a list of two or
 * more it may be of each of them; on the level of the sentence, of what stands before in it.
 */
function hostBefore(quantities: readonly Quantity[], at: number, before: ReadList | undefined): Host | undefined {
  const first = quantities[at] as Quantity;
  for (let index = at - 1; index >= 0; index--) {
    const nearest = quantities[index] as Quantity;
    if (first.sentence - nearest.sentence > 1) return undefined;
    if (isRate(nearest.figure) || isAside(nearest.label)) continue;
    const chained = before !== undefined && before.from <= index && index < before.to;
    const together = clauseEndingAt(quantities, index);
    if (!chained) return hostFor(first, together, earlierIn(quantities, index, first));
    // 网站47条，包括…… is of the website alone; behind two parts or in a new sentence it may be of all.
    const ambiguous = before.parts.length > 1 || first.parting === PARTING.stop;
    return hostFor(first, together, ambiguous ? [...before.parts, ...before.totals] : []);
  }
  return undefined;
}

/** The quantities from the last comma to the one at `index`, the last one first. */
function clauseEndingAt(quantities: readonly Quantity[], index: number): readonly Quantity[] {
  let from = index;
  while (from > 0 && (quantities[from] as Quantity).parting <= PARTING.enumeration) from--;
  return quantities
    .slice(from, index + 1)
    .filter(({ figure }) => !isRate(figure))
    .reverse();
}

/** What stands before the quantity at `index`, back to a semicolon or the start of its sentence. */
function earlierIn(quantities: readonly Quantity[], index: number, first: Quantity): readonly Quantity[] {
  let from = index;
  while (from > 0 && (quantities[from] as Quantity).parting < PARTING.semicolon) from--;
  const { sentence } = quantities[index] as Quantity;
  const joined = first.sentence === sentence || first.parting === PARTING.stop;
  return joined ? quantities.slice(from, index).filter(({ label }) => !isAside(label)) : [];
}

function hostFor(
  first: Quantity,
  candidates: readonly Quantity[],
  instead: readonly Quantity[] = [],
): Host | undefined {
  const counted = candidates.filter(({ figure }) => figure.kind !== "bare");
  const own = counted.find(({ figure }) => countAlike(first.figure, figure));
  if (own === undefined) return undefined;
  const others = counted.filter(
    ({ figure }, position) =>
      figure.counter !== own.figure.counter &&
      counted.findIndex((other) => other.figure.counter === figure.counter) === position,
  );
  return { totals: [own, ...others], instead };
}

function otherTotals({ instead }: Host, total: Quantity): readonly Figure[] {
  return instead
    .filter((other) => other !== total && other.figure.counter === total.figure.counter)
    .map(({ figure }) => figure);
}

/** Counts and amounts side by side: one of the second counter stands beside each of the first, named alike. */
function runsParallel(
  { parts, labels }: ListMembers,
  following: readonly Quantity[],
  [first]: readonly Quantity[],
): boolean {
  const beside = following.filter(({ figure }) => first !== undefined && countAlike(figure, first.figure)).length;
  return parts.length === beside && parts.length > 1 && new Set(labels).size === 1;
}

function claimOf(
  document: Document,
  { figure: total, label }: Quantity,
  members: ListMembers,
  marker: ListMarker,
  others: readonly Figure[],
): Claim | undefined {
  const figures = members.parts.map(({ figure }) => figure);
  const [only] = figures;
  // Averages of parts make no sum.
  if (only === undefined || /人均|户均|平均|亩均/u.test(label) || (figures.length === 1 && marker.names === "all"))
    return undefined;
  const remark = remarkBehind(document, members);
  const complete =
    isExhaustive(members, marker) || LEAVES_NOTHING.test(remark) || isNamedByParts(label, members.labels);
  const overlap = OVERLAPS.test(remark) ? "overlapping" : mayOverlap(total, members, complete);
  const carried = marker === UNSAID && areStates(members.labels) && ARRIVES.test(label);
  const excess = figures.find((figure) => liesBelow(total.values, valuesBeside(figure, total)));
  const elsewhere = others.some(({ values }) => !liesBelow(values, (excess ?? only).values));
  const partly = partClaim(document, total, excess ?? only, elsewhere ? "base-not-stated" : undefined);
  if (figures.length === 1) return partly;
  const claim = additionClaim(document, {
    total,
    parts: figures,
    further: members.further.map(({ figure }) => figure),
    unbroken: areOutcomes(members.labels) || areGrades(members.labels) || areStates(members.labels),
    strays: members.strays.map(({ figure }) => figure),
    // How cases were closed tells of those closed, whatever number was received.
    otherTotals: isClosed(label) && areOutcomes(members.labels) ? [] : others,
    doubtful: carried || (BODIES.has(total.counter) && !complete),
    incomplete: mayBeIncomplete(total, members, marker, complete),
    inclusive: overlap ?? (carried ? "carried-over" : undefined),
  });
  // Where the classes may overlap, a part is still no more than its total.
  return excess !== undefined && claim.verdict.state === "undecided" ? partly : claim;
}

/** Why a list may leave something out; `undefined` if it cannot. */
function mayBeIncomplete(
  total: Figure,
  members: ListMembers,
  marker: ListMarker,
  complete: boolean,
): UndecidedReason | undefined {
  const { parts, labels, strays } = members;
  const last = parts[parts.length - 1] as Quantity;
  if (/^.{0,8}等/u.test(last.behind) || labels.some((label) => label.startsWith("等"))) return "open-list";
  if ([total, ...parts.map(({ figure }) => figure)].some(({ approximation }) => approximation !== undefined))
    return "approximate";
  if (complete) return undefined;
  if (strays.length > 0) return "other-counter";
  return marker.names === "some" ? "open-list" : "salient-parts";
}

/** Why the classes of a list may overlap, or its parts be no parts; `undefined` if they exclude each other. */
function mayOverlap(total: Figure, members: ListMembers, complete: boolean): UndecidedReason | undefined {
  const { labels, loose, grows, shares, parts } = members;
  if (complete) return undefined;
  // Shares that make more than the whole say that the classes overlap.
  if (shares.length === parts.length && liesBelow(point(WHOLE), sumIntervals(shares.map(({ values }) => values))))
    return "overlapping";
  if (loose) return "list-bounds";
  if (grows && !shareOneDimension(labels)) return "overlapping";
  if (kindOfSum(total) === "money-sum") return labels.some(isSector) ? "overlapping" : undefined;
  if (areOutcomes(labels) || areGrades(labels) || areStates(labels)) return undefined;
  if (labels.some((label) => isStage(label) || isAttribute(label))) return "overlapping";
  if (shareOneDimension(labels)) return undefined;
  return countsPersons(total.counter) ? "overlapping" : undefined;
}

/** What the sentence says behind the list. */
function remarkBehind(document: Document, { parts }: ListMembers): string {
  const last = parts[parts.length - 1] as Quantity;
  const behind = document.folded.slice(last.figure.range.end, last.figure.range.end + LONGEST_REMARK);
  return /^[^。；\n]*/u.exec(behind)?.[0] ?? "";
}

const LONGEST_REMARK = 60;
const LEAVES_NOTHING = /(?:别无|再无|没有|无)其[他它]/u;
const OVERLAPS = /交叉|重叠|重复(?:计|统计)|兼有|兼具|多类|多选|同时(?:属于|涉及|具有)|不止一/u;
/** Cases that came in: among those closed and not closed may be some of the year before. */
const ARRIVES = /新|收|受理|接|登记|立案|申请/u;

/** Whether the list says that it names all: by its words, by naming the rest, or by shares that make the whole. */
function isExhaustive({ parts, labels, shares }: ListMembers, { names }: ListMarker): boolean {
  if (names === "all" || isPartition(labels) || labels.slice(1).some(namesRest)) return true;
  if (labels.length > 1 && namesLowestLevels(labels[labels.length - 1] ?? "")) return true;
  return shares.length === parts.length && includes(sumIntervals(shares.map(({ values }) => values)), WHOLE);
}

const WHOLE = decimal(100);

/** What may have several attributes at once, as persons may. */
const BODIES: ReadonlySet<string> = new Set(["家", "户", "所", "个", "处", "座", "栋", "户次", "家次"]);
