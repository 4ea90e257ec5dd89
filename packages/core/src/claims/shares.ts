import type { Document } from "../document/document.ts";
import { ending, type Mention, nearby, type Statement, statements } from "../facts/statements.ts";
import { compare, type Decimal, decimal, divide, equal, multiply, sum, ZERO } from "../number/decimal.ts";
import { closed, derivedFrom, type Interval, intersects, liesBelow } from "../number/interval.ts";
import type { Claim, ClaimReader, Verdict } from "./claim.ts";
import { countAlike, isDerived } from "./counter-kin.ts";
import { claimOf, fits, fitsAdjusted, holdsAs, misfit, type Quotient } from "./quotients.ts";
import { type Share, type ShareList, shareListsOf } from "./share-lists.ts";
import { shareTotal } from "./share-totals.ts";
import { holds, undecided } from "./verdict.ts";

/**
 * Shares (占) with the figures that they are shares of, and lists of shares that make up one whole.
 *
 *     受理诉求52140件，其中直办27633件，占53.0%；转办24507件，占47.0%
 *
 * The whole is what 占 names, or the total over the list. A list knows better than one share: where other members fit a
 * whole, the odd one is wrong; where all of them agree on a whole that is not printed, nothing is.
 */
export const shares: ClaimReader = {
  id: "shares",
  kinds: ["rate", "shares"],
  *read(document, facts) {
    let earlier: Statement[] = [];
    for (const statement of facts.get(statements)) {
      if (statement.opens) earlier = [];
      for (const list of shareListsOf(statement)) {
        const [first] = list;
        if (first !== undefined) yield* claimsOf(document, list, nearby(statement, first.mention), earlier);
      }
      earlier = [...earlier.slice(1 - SENTENCES_BACK), ending(statement)];
    }
  },
};

/** How far back the total of a list may stand: 共受理…。其中直办…；转办…。诉求构成为…。 */
const SENTENCES_BACK = 2;

function* claimsOf(
  document: Document,
  list: ShareList,
  statement: Statement,
  earlier: readonly Statement[],
): Generator<Claim> {
  const counted = list.filter(({ parts }) => parts.length > 0);
  const whole = counted.length === 0 ? undefined : wholeOf(counted, statement, earlier);
  if (whole !== undefined) yield* againstWhole(document, counted, whole);
  if (list.length > 1 && whole === undefined) {
    const claim = shareTotal(document, list, statement);
    if (claim !== undefined) yield claim;
    yield* againstSum(document, list);
  }
}

/**
 * Shares that make 100 belong to parts that make the whole: 窗口5.78万件，占23.6%；网上18.72万件，占76.4%. So one whole must
 * make all of them true, and it is the sum of the parts.
 */
function* againstSum(document: Document, list: ShareList): Generator<Claim> {
  const parts = list.flatMap((share) => share.parts);
  const [first] = parts;
  if (first === undefined || parts.length !== list.length || new Set(parts).size !== parts.length) return;
  if (!parts.every(({ figure }) => countAlike(figure, first.figure))) return;
  if (list.some(({ baseWords }) => WIDER.test(baseWords))) return;
  if (!equal(sum(list.map(({ mention }) => mention.figure.value)), HUNDRED)) return;
  const bases = parts.map(({ figure }) => figure);
  const closes = list.length > 2;
  for (const { mention, parts: own } of list) {
    const quotient: Quotient = { rate: mention.figure, parts: own.map(({ figure }) => figure), bases };
    const holding = fits(quotient) || (closes && fitsAdjusted(quotient));
    yield claimOf(document, "rate", quotient, holding ? holds() : misfit(quotient, true));
  }
}

/** What a list is held against. */
interface Whole {
  readonly base: Mention;
  /** Whether the words leave no other. */
  readonly certain: boolean;
  /** Other figures that an author may have divided by. */
  readonly others: readonly Mention[];
}

function* againstWhole(document: Document, list: ShareList, { base, certain, others }: Whole): Generator<Claim> {
  const quotients = list.map((share) => quotientOf(share, base));
  const fitting = quotients.filter((quotient) => fits(quotient));
  const confirmed = certain || fitting.length > 0;
  const made = sum(list.map(({ mention }) => mention.figure.value));
  const closes = list.length > 2 && equal(made, HUNDRED);
  const elsewhere = fitting.length === 0 && list.length > 1 && agreeOnWhole(list) && !isClosed(list);
  for (const [index, share] of list.entries()) {
    const quotient = quotients[index] as Quotient;
    if (list[0]?.bare === true && fitting.length * 2 <= list.length) continue;
    const [read, verdict] = verdictOn(share, quotient);
    yield claimOf(document, "rate", read, verdict);
  }

  function verdictOn(share: Share, quotient: Quotient): [Quotient, Verdict] {
    if (quotient.bases.every(({ value }) => compare(value, ZERO) === 0)) return [quotient, undecided("zero-base")];
    if (fits(quotient)) return [quotient, holdsAs(quotient)];
    if (closes && fitsAdjusted(quotient)) return [quotient, holds("adjusted")];
    const rest = others.filter((other) => !share.parts.includes(other));
    const over = [
      ...rest.map((other) => quotientOf(share, other)),
      ...rest.map((other) => withPart(quotient, other)),
    ].find((other) => fits(other));
    if (over !== undefined) return [over, holds("other-base")];
    return [quotient, elsewhere ? undecided("base-not-stated") : misfit(quotient, confirmed)];
  }
}

const HUNDRED: Decimal = decimal(100);

function quotientOf({ mention, parts }: Share, base: Mention): Quotient {
  return { rate: mention.figure, parts: parts.map(({ figure }) => figure), bases: [base.figure] };
}

/** Over the two together: 本级投入120万元，争取上级资金360万元，占总投入的75%. */
function withPart(quotient: Quotient, { figure }: Mention): Quotient {
  return { ...quotient, bases: [...quotient.parts, figure] };
}

/** Whether one whole that is not printed would make every share of the list true. */
function agreeOnWhole(list: ShareList): boolean {
  const wholes = list.map(({ mention: { figure }, parts }): Interval | undefined => {
    const part = sum(parts.map(({ figure: { value } }) => value));
    const { low, high } = derivedFrom(figure.value, figure.unit);
    if (low === undefined || high === undefined || compare(low, ZERO) <= 0) return undefined;
    return closed(divide(multiply(part, HUNDRED), high, PLACES), divide(multiply(part, HUNDRED), low, PLACES));
  });
  return wholes.every(
    (one) => one !== undefined && wholes.every((other) => other !== undefined && intersects(one, other)),
  );
}

const PLACES = 6;

/** Whether the last class takes all the rest, so that the list must be one of its total. */
function isClosed(list: ShareList): boolean {
  return /其他|其它|其余/u.test(list.at(-1)?.parts.at(-1)?.before ?? "");
}

/** The figure that 占 names or, without words, the total over the list. */
function wholeOf(list: ShareList, statement: Statement, earlier: readonly Statement[]): Whole | undefined {
  const [first] = list;
  const part = first?.parts[0];
  if (first === undefined || part === undefined) return undefined;
  const parts = new Set(list.flatMap((share) => share.parts));
  const around = [...earlier, statement].flatMap(({ mentions }) => mentions);
  const others = around.filter((other) => !parts.has(other) && countAlike(other.figure, part.figure));
  if (first.base !== undefined) {
    return countAlike(first.base.figure, part.figure) || first.base.figure.kind === "bare"
      ? { base: first.base, certain: true, others }
      : undefined;
  }
  const words = first.baseWords.replace(ALL, "");
  const wider = WIDER.test(first.baseWords);
  const named = words.length < 2 ? [] : others.filter((other) => isCalled(other, words, [...earlier, statement]));
  const large = named.filter(({ figure }) => !liesBelow(figure.values, part.figure.values));
  const base = large.at(-1);
  if (base !== undefined) return { base, certain: large.length === 1 && !wider, others };
  // A whole with a name of its own that no figure has is not printed; 受理总数 may be the total over the list.
  if (wider || named.length > 0 || (words.length >= 2 && words === first.baseWords)) return undefined;
  const whole = totalOver(list, part, others, statement);
  return words.length < 2 || whole === undefined ? whole : { ...whole, certain: false };
}

/** 占全省的: of a place that the figures of the sentence need not be of. */
const WIDER = /全[国省市县区州镇]|世界|同[类期]/u;

/** 总数, 全部: the whole without its name. */
const ALL = /总件?数|总量|总额|总体|总人数|总面积|总|全部|所有|的/gu;

function isCalled(mention: Mention, words: string, passage: readonly Statement[]): boolean {
  const within = passage.find(({ mentions }) => mentions.includes(mention));
  if (within === undefined) return false;
  const index = within.mentions.indexOf(mention);
  const from = within.mentions[index - 1]?.figure.range.end ?? within.range.start;
  const before = within.text.slice(from - within.range.start, mention.figure.range.start - within.range.start);
  const names = words === "GDP" ? ["生产总值", "GDP"] : [words];
  return (
    !CHANGE.test(mention.before) && names.some((name) => `${before}${mention.after}`.replace(/的/gu, "").includes(name))
  );
}

const CHANGE = /增长|增加(?!值)|减少|下降|提高|上升|降低/u;

/**
 * The total over a part: before 其中 or a colon, the last figure that is counted alike and no less; without one, the only
 * such figure of the sentence.
 */
function totalOver(
  list: ShareList,
  part: Mention,
  others: readonly Mention[],
  statement: Statement,
): Whole | undefined {
  const start = part.figure.range.start;
  const above = others.filter(
    (other) =>
      other.figure.range.end <= start &&
      other.depth <= part.depth &&
      !liesBelow(other.figure.values, part.figure.values) &&
      !CHANGE.test(other.before) &&
      !isDerived(other.figure),
  );
  const own = above.filter((other) => statement.mentions.includes(other));
  const ahead = statement.text.slice(0, start - statement.range.start);
  const marker = [...ahead.matchAll(MARKER)].at(-1);
  const at = marker === undefined ? start : statement.range.start + marker.index;
  const marked = above.filter(({ figure }) => figure.range.end <= at);
  const near = marked.filter((other) => statement.mentions.includes(other));
  // Over a list, the total that most of its shares are of; otherwise the one before 其中, or the first.
  const likeliest = list.length > 1 ? mostFitting(list, above) : undefined;
  const base = likeliest ?? (marker === undefined ? (own[0] ?? above[0]) : (near.at(-1) ?? marked.at(-1) ?? own[0]));
  if (base === undefined) return undefined;
  return { base, certain: marker === undefined ? own.length === 1 : marked.length === 1, others };
}

function mostFitting(list: ShareList, bases: readonly Mention[]): Mention | undefined {
  const count = (base: Mention) => list.filter((share) => fits(quotientOf(share, base))).length;
  const counted = bases.map((base) => ({ base, fitting: count(base) })).filter(({ fitting }) => fitting > 0);
  return counted.sort((one, other) => other.fitting - one.fitting)[0]?.base;
}

const MARKER = /其中|包括|分为|[:：]/gu;
