import type { Document } from "../document/document.ts";
import { type DaySpan, daySpans } from "../facts/day-spans.ts";
import type { Facts } from "../facts/fact.ts";
import type { Figure } from "../facts/figures.ts";
import { ending, type Mention, nearby, type Statement, statements } from "../facts/statements.ts";
import { compare, decimal, ONE, ZERO } from "../number/decimal.ts";
import { closed, type Interval, liesBelow } from "../number/interval.ts";
import { textRange } from "../text/range.ts";
import type { Claim, ClaimReader, Operand, Verdict } from "./claim.ts";
import { countAlike, isDerived, mayCountAlike } from "./counter-kin.ts";
import { claimOf, fits, holdsAs, misfit, type Quotient } from "./quotients.ts";
import { holds, undecided } from "./verdict.ts";

/**
 * An average with its total and what it is over: 第31周热线受理诉求48902件，日均6986件; 发放补贴640万元，惠及3200户，户均2000元.
 */
export const averages: ClaimReader = {
  id: "averages",
  kinds: ["average"],
  *read(document, facts) {
    let previous: Statement | undefined;
    for (const statement of facts.get(statements)) {
      const before = statement.opens || previous === undefined ? undefined : ending(previous);
      for (const mention of statement.mentions) {
        const per = perOf(mention);
        if (per === undefined) continue;
        const near = nearby(statement, mention);
        const found = per.time ? overTime(mention, per, near, before, facts) : overUnits(mention, per, near);
        const claim = found === undefined ? undefined : judged(document, found);
        if (claim !== undefined) yield claim;
      }
      previous = statement;
    }
  },
};

/** 日均, 户均, 平均每件. */
interface Per {
  readonly word: string;
  readonly time: boolean;
}

const PER =
  /(?:(?<each>[日天月年人户件案家亩台辆村校班场次])均|平均每(?<every>[\p{Script=Han}]))[\p{Script=Han}]{0,8}$/u;

/** Means of a whole population, whose number is its mean over the year. */
const OF_POPULATION = /生产总值|GDP|收入|消费|支配|寿命|面积|水资源|增长/u;

function perOf({ figure, before }: Mention): Per | undefined {
  if (isDerived(figure) || figure.approximation !== undefined || OF_POPULATION.test(before)) return undefined;
  const groups = PER.exec(before)?.groups;
  const word = groups?.each ?? groups?.every;
  return word === undefined ? undefined : { word, time: "日天月".includes(word) };
}

/** What may have been divided. */
interface Reading {
  readonly average: Figure;
  readonly totals: readonly Mention[];
  readonly bases: readonly Figure[];
  /** Bases that make it true but are not what the words say: working days. */
  readonly otherBases: readonly Figure[];
}

function overTime(
  mention: Mention,
  { word }: Per,
  statement: Statement,
  previous: Statement | undefined,
  facts: Facts,
): Reading | undefined {
  const near = spansBefore(mention, statement, facts);
  const named = near.length > 0 || previous === undefined ? near : facts.within(daySpans, previous.range);
  const spans = named.filter((span, index) => !isNarrowed(span, named[index + 1]));
  const bases = spans.flatMap((span) => {
    if (word !== "月") return [baseFigure(span, span.days)];
    return span.months === undefined || span.months < 2 ? [] : [baseFigure(span, [span.months, span.months])];
  });
  const otherBases = word === "月" ? [] : spans.map((span) => baseFigure(span, workingDays(span)));
  return { average: mention.figure, totals: totalsOf(mention, statement, previous), bases, otherBases };
}

function spansBefore({ figure }: Mention, { range }: Statement, facts: Facts): readonly DaySpan[] {
  return facts.within(daySpans, textRange(range.start, figure.range.start));
}

/** 2024年第31周（7月29日—8月4日）: of periods that follow one another closely, the last is meant. */
function isNarrowed(span: DaySpan, next: DaySpan | undefined): boolean {
  return next !== undefined && next.range.start - span.range.end <= 2 && next.days[1] <= span.days[1];
}

/** Of a week five days are worked, of a month sixteen to twenty-four: holidays take some, days worked for others add one. */
function workingDays({ days: [least, most] }: DaySpan): readonly [number, number] {
  return least === 7 ? [5, 5] : [Math.floor((least * 7) / 12), Math.ceil((most * 5) / 7) + 1];
}

/** Days or months as a figure, so that the arithmetic is one. */
function baseFigure({ range }: DaySpan, [least, most]: readonly [number, number]): Figure {
  const value = decimal(least);
  const values: Interval = closed(value, decimal(most));
  return {
    range,
    number: range,
    label: textRange(range.start, range.start),
    value,
    unit: ONE,
    values,
    kind: "count",
    counter: "天",
    multiplier: "",
    approximation: undefined,
    dimension: "duration",
  };
}

function overUnits(mention: Mention, { word }: Per, statement: Statement): Reading | undefined {
  const unit = { ...mention.figure, counter: UNITS[word] ?? word, kind: "count" } as const;
  const bases = statement.mentions.filter(
    (other) =>
      other !== mention &&
      !isDerived(other.figure) &&
      (word === "个" ? countsThings(other) : countAlike(other.figure, unit)),
  );
  const totals = totalsOf(mention, statement, undefined).filter((total) => !bases.includes(total));
  return { average: mention.figure, totals, bases: bases.map(({ figure }) => figure), otherBases: [] };
}

/** 案均 is per 件. */
const UNITS: Readonly<Record<string, string>> = { 案: "件", 村: "个", 校: "所", 班: "期" };

function countsThings({ figure: { counter } }: Mention): boolean {
  return counter === "个" || counter === "项";
}

/** Figures that are counted as the average is, and no smaller; the nearest first. */
function totalsOf(mention: Mention, statement: Statement, previous: Statement | undefined): Mention[] {
  const start = mention.figure.range.start;
  const own = statement.mentions.filter((other) => other.figure.range.end <= start);
  const isTotal = (other: Mention) =>
    !isDerived(other.figure) &&
    mayCountAlike(other.figure, mention.figure) &&
    !PER.test(other.before) &&
    !liesBelow(other.figure.values, mention.figure.values);
  const found = own.filter(isTotal).reverse();
  return found.length > 0 ? found : (previous?.mentions ?? []).filter(isTotal).reverse();
}

function judged(document: Document, { average, totals, bases, otherBases }: Reading): Claim | undefined {
  const [first] = totals;
  const [base] = bases;
  if (first === undefined || base === undefined || compare(base.value, ZERO) === 0) return undefined;
  const quotient: Quotient = { rate: average, parts: [first.figure], bases: [base] };
  const [read, verdict] = verdictOf(first);
  const claim = claimOf(document, "average", read, verdict);
  // A week has seven days: no other number could stand there.
  const fixed = (operand: Operand): Operand => (operand.role === "base" ? withoutRepair(operand) : operand);
  return { ...claim, operands: claim.operands.map(fixed) };

  function verdictOf(first: Mention): [Quotient, Verdict] {
    for (const other of totals) {
      for (const over of bases) {
        const reading = { rate: average, parts: [other.figure], bases: [over] };
        if (fits(reading)) return [reading, other === first && over === base ? holdsAs(reading) : holds("other-base")];
      }
    }
    const worked = otherBases.some((over) =>
      totals.some(({ figure }) => fits({ rate: average, parts: [figure], bases: [over] })),
    );
    if (worked) return [quotient, undecided("base-not-stated")];
    const certain = totals.length === 1 && bases.length === 1 && countAlike(first.figure, average);
    return [quotient, misfit(quotient, certain)];
  }
}

function withoutRepair({ wanted: _, ...operand }: Operand): Operand {
  return operand;
}
