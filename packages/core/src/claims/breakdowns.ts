import type { Document } from "../document/document.ts";
import { countsPersons } from "../facts/counters.ts";
import type { Figure } from "../facts/figures.ts";
import { PARTING, passages, type Quantity } from "../facts/quantities.ts";
import { decimal } from "../number/decimal.ts";
import { includes, liesBelow, sumIntervals } from "../number/interval.ts";
import { additionClaim, kindOfSum, valuesBeside } from "./addition.ts";
import type { Claim, ClaimReader, UndecidedReason } from "./claim.ts";
import {
  areOutcomes,
  isAside,
  isAttribute,
  isClosed,
  isPartition,
  isSector,
  isStage,
  namesLowestLevels,
  namesRest,
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
    const marker = markerIn(following, inBrackets);
    if (marker === undefined) continue;
    const host = inBrackets
      ? hostFor(quantity, [around])
      : marker.divides
        ? hostOfDivision(quantities, at, before)
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

/** 按类型分 goes back to the total of the list before it. */
function hostOfDivision(quantities: readonly Quantity[], at: number, before: ReadList | undefined): Host | undefined {
  const first = quantities[at] as Quantity;
  const last = before === undefined ? undefined : quantities[before.to - 1];
  if (before === undefined || last === undefined || first.sentence - last.sentence > 1) return undefined;
  return hostFor(first, before.totals);
}

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
  const overlap = mayOverlap(total, members, marker);
  const excess = figures.find((figure) => liesBelow(total.values, valuesBeside(figure, total)));
  const elsewhere = others.some(({ values }) => !liesBelow(values, (excess ?? only).values));
  const partly = partClaim(document, total, excess ?? only, elsewhere ? "base-not-stated" : undefined);
  if (figures.length === 1) return partly;
  const claim = additionClaim(document, {
    total,
    parts: figures,
    further: members.further.map(({ figure }) => figure),
    strays: members.strays.map(({ figure }) => figure),
    // How cases were closed tells of those closed, whatever number was received.
    otherTotals: isClosed(label) && areOutcomes(members.labels) ? [] : others,
    doubtful: BODIES.has(total.counter) && !isExhaustive(members, marker),
    incomplete: mayBeIncomplete(total, members, marker),
    inclusive: overlap,
  });
  // Where the classes may overlap, a part is still no more than its total.
  return excess !== undefined && claim.verdict.state === "undecided" ? partly : claim;
}

/** Why a list may leave something out; `undefined` if it cannot. */
function mayBeIncomplete(total: Figure, members: ListMembers, marker: ListMarker): UndecidedReason | undefined {
  const { parts, labels, strays } = members;
  const last = parts[parts.length - 1] as Quantity;
  if (/^.{0,8}等/u.test(last.behind) || labels.some((label) => label.startsWith("等"))) return "open-list";
  if ([total, ...parts.map(({ figure }) => figure)].some(({ approximation }) => approximation !== undefined))
    return "approximate";
  if (isExhaustive(members, marker)) return undefined;
  if (strays.length > 0) return "other-counter";
  return marker.names === "some" ? "open-list" : "salient-parts";
}

/** Why the classes of a list may overlap, or its parts be no parts; `undefined` if they exclude each other. */
function mayOverlap(total: Figure, members: ListMembers, marker: ListMarker): UndecidedReason | undefined {
  const { labels, loose, grows } = members;
  if (isExhaustive(members, marker)) return undefined;
  if (loose) return "list-bounds";
  if (grows && !shareOneDimension(labels)) return "overlapping";
  if (kindOfSum(total) === "money-sum") return labels.some(isSector) ? "overlapping" : undefined;
  if (areOutcomes(labels)) return undefined;
  if (labels.some((label) => isStage(label) || isAttribute(label))) return "overlapping";
  if (shareOneDimension(labels)) return undefined;
  return countsPersons(total.counter) ? "overlapping" : undefined;
}

/** Whether the list says that it names all: by its words, by naming the rest, or by shares that make the whole. */
function isExhaustive({ parts, labels, shares }: ListMembers, { names }: ListMarker): boolean {
  if (names === "all" || isPartition(labels) || labels.slice(1).some(namesRest)) return true;
  if (labels.length > 1 && namesLowestLevels(labels[labels.length - 1] ?? "")) return true;
  return shares.length === parts.length && includes(sumIntervals(shares.map(({ values }) => values)), WHOLE);
}

const WHOLE = decimal(100);

/** What may have several attributes at once, as persons may. */
const BODIES: ReadonlySet<string> = new Set(["家", "户", "所", "个", "处", "座", "栋", "户次", "家次"]);
