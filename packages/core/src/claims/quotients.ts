import type { Document } from "../document/document.ts";
import { type Figure, formatLike } from "../facts/figures.ts";
import {
  absolute,
  add,
  compare,
  type Decimal,
  decimal,
  divide,
  formatPlaces,
  multiply,
  subtract,
  sum,
  ZERO,
} from "../number/decimal.ts";
import {
  closed,
  derivedFrom,
  type Interval,
  intersects,
  isPoint,
  liesBelow,
  multiplyIntervals,
  onlyWhole,
  point,
  roundedFrom,
  scaleInterval,
  subtractIntervals,
  sumIntervals,
} from "../number/interval.ts";
import { textRange } from "../text/range.ts";
import type { Claim, Operand, Verdict } from "./claim.ts";
import { isTellingMisprint } from "./misprints.ts";
import { operandOf } from "./operand.ts";
import { holds, impossible, undecided, unlikely } from "./verdict.ts";

/** A derived figure with what it is derived from: 合格率97.87% from 合格1241批次 and 抽检1268批次. */
export interface Quotient {
  /** The rate, share, ratio or average as it is printed. */
  readonly rate: Figure;
  /** Added up: 直接纠错17件, 自行纠正64件, 两者合计占…. */
  readonly parts: readonly Figure[];
  readonly bases: readonly Figure[];
  /** The parts are what is left when the rate's own part is taken away: 不合格31批次 beside 合格率. */
  readonly complement?: boolean;
  /** What it is per, where the rate's own sign does not say: 100 for 男女性别比. */
  readonly scale?: Decimal;
}

/** What a quotient is per: 100 for %, 1000 for ‰, 1 for an average or a ratio. */
function scaleOf({ rate: { kind }, scale }: Quotient): Decimal {
  if (scale !== undefined) return scale;
  return kind === "percent" ? HUNDRED : kind === "permille" ? THOUSAND : ONE_TO_ONE;
}

/** The values that an honest writer could have meant by a figure that is derived, also where it has no % to say so. */
function derivedValues(figure: Figure): Interval {
  return figure.approximation === undefined ? derivedFrom(figure.value, figure.unit) : figure.values;
}

/** Whether values of all figures exist that make the quotient true. */
export function fits(quotient: Quotient, scale: Decimal = scaleOf(quotient)): boolean {
  return intersects(partOf(quotient, scale), multiplyIntervals(derivedValues(quotient.rate), baseOf(quotient)));
}

/** Whether one unit of the last place more on both sides makes it true: one share of a list is adjusted to close it. */
export function fitsAdjusted(quotient: Quotient): boolean {
  const { value, unit } = quotient.rate;
  const values = closed(subtract(value, multiply(unit, ONE_AND_A_HALF)), add(value, multiply(unit, TWO)));
  return fits({ ...quotient, rate: { ...quotient.rate, values, approximation: "about" } });
}

/**
 * The verdict on a rate over the mean of a year, given the figure at its end: no population grows or shrinks by a twentieth
 * in a year, so that only the slip by ten (5.5% for 5.5‰) can be told.
 */
export function verdictOverMean(quotient: Quotient): Verdict {
  const bases = quotient.bases.map((base) => ({ ...base, values: multiplyIntervals(base.values, NEARLY_ALL) }));
  const loose = { ...quotient, bases };
  if (fits(loose)) return holds();
  if (!fitsShifted(loose)) return undecided("base-not-stated");
  const difference = absolute(subtract(madeBy(quotient, placesOf(quotient.rate)), quotient.rate.value));
  return unlikely(derivationOf(quotient), formatPlaces(difference, placesOf(quotient.rate)));
}

/** Whether it is true only of digits that were cut off, not rounded. */
function isCut(quotient: Quotient): boolean {
  const { rate } = quotient;
  if (rate.approximation !== undefined) return false;
  const rounded = multiplyIntervals(roundedFrom(rate.value, rate.unit), baseOf(quotient));
  return !intersects(partOf(quotient, scaleOf(quotient)), rounded);
}

/**
 * The slip by ten: a rate that fits only with its point moved or with ‰ for %. One tenth and ten times, where the digits
 * of the two really are the same.
 */
function fitsShifted(quotient: Quotient): boolean {
  const scale = scaleOf(quotient);
  return fits(quotient, multiply(scale, TEN)) || fits(quotient, multiply(scale, TENTH));
}

/** Holds, with a note where the digits were cut. */
export function holdsAs(quotient: Quotient): Verdict {
  return isCut(quotient) ? holds("truncated") : holds();
}

/**
 * The verdict on a quotient that does not fit. `certain`: its words leave no other part and no other base. Otherwise it is
 * wrong only where a slip of the pen explains it.
 */
export function misfit(quotient: Quotient, certain: boolean): Verdict {
  const { rate, parts, bases } = quotient;
  if ([rate, ...parts, ...bases].some(({ approximation }) => approximation !== undefined))
    return undecided("approximate");
  const derivation = derivationOf(quotient);
  const made = madeBy(quotient, placesOf(rate));
  const difference = formatPlaces(absolute(subtract(made, rate.value)), placesOf(rate));
  if (certain) return impossible(derivation, difference);
  return isMisprinted(quotient) ? unlikely(derivation, difference) : undecided("base-not-stated");
}

/** Whether the printed rate is a slip of the pen for the right one, by its digits or its point. */
function isMisprinted(quotient: Quotient): boolean {
  const places = placesOf(quotient.rate);
  const stated = formatPlaces(quotient.rate.value, places);
  return isTellingMisprint(stated, formatPlaces(madeBy(quotient, places), places)) || fitsShifted(quotient);
}

/** Whether the rate is printed higher than its figures make it. */
export function isStatedHigher(quotient: Quotient): boolean {
  return compare(quotient.rate.value, madeBy(quotient, placesOf(quotient.rate))) > 0;
}

/** `31÷42＝73.81%`, with two places at least, so that the difference can be seen. */
function derivationOf(quotient: Quotient): string {
  const { rate, bases } = quotient;
  // 5.5% for 5.5‰: what would be right is told in the sign that makes it so.
  const tenfold = {
    ...quotient,
    bases: bases.map((base) => ({ ...base, values: multiplyIntervals(base.values, NEARLY_ALL) })),
  };
  if (rate.kind === "percent" && fits(tenfold, THOUSAND) && !fits(tenfold)) {
    return derivationOf({ ...quotient, rate: { ...rate, kind: "permille" } });
  }
  const places = Math.max(2, placesOf(quotient.rate));
  return `${termsOf(quotient)}＝${formatPlaces(madeBy(quotient, places), places)}${signOf(quotient.rate)}`;
}

/** A claim about the quotient, with what each figure would have to be. */
export function claimOf(document: Document, kind: string, quotient: Quotient, verdict: Verdict): Claim {
  const { rate, parts, bases } = quotient;
  const figures = [rate, ...parts, ...bases];
  const wanted = wantedOf(quotient);
  return {
    kind,
    operands: [
      printed(operandOf(document, "rate", { ...rate, values: derivedValues(rate) }, wanted.rate)),
      ...parts.map((part) => operandOf(document, quotient.complement ? "rest" : "part", part, wanted.part)),
      ...bases.map((base) => operandOf(document, "base", base, wanted.base)),
    ],
    formula: `${termsOf(quotient)}＝${formatPlaces(rate.value, placesOf(rate))}${signOf(rate)}`,
    range: textRange(
      Math.min(...figures.map(({ range }) => range.start)),
      Math.max(...figures.map(({ range }) => range.end)),
    ),
    verdict,
  };
}

/** Places behind the point, in the multiplier of the figure. */
export function placesOf({ unit }: Pick<Figure, "unit">): number {
  return unit.scale;
}

const TEN: Decimal = decimal(10);
const NEARLY_ALL: Interval = closed(decimal(95, 2), decimal(105, 2));
const ONE_AND_A_HALF: Decimal = decimal(15, 1);
const TWO: Decimal = decimal(2);
const TENTH: Decimal = decimal(1, 1);
const HUNDRED: Decimal = decimal(100);
const THOUSAND: Decimal = decimal(1000);
const ONE_TO_ONE: Decimal = decimal(1);

/** The part times the scale. */
function partOf({ parts, bases, complement }: Quotient, scale: Decimal): Interval {
  const part = sumIntervals(parts.map(({ values }) => values));
  return scaleInterval(
    complement ? subtractIntervals(sumIntervals(bases.map(({ values }) => values)), part) : part,
    scale,
  );
}

function baseOf({ bases }: Quotient): Interval {
  return sumIntervals(bases.map(({ values }) => values));
}

/** The quotient of the printed values. */
function madeBy(quotient: Quotient, places: number): Decimal {
  const { parts, bases, complement } = quotient;
  const part = sum(parts.map(({ value }) => value));
  const base = sum(bases.map(({ value }) => value));
  const made = complement ? subtract(base, part) : part;
  return compare(base, ZERO) === 0 ? ZERO : divide(multiply(made, scaleOf(quotient)), base, places);
}

function termsOf({ parts, bases, complement }: Quotient): string {
  const all = [...parts, ...bases];
  const alike = all.every(
    ({ multiplier, counter }) => multiplier === all[0]?.multiplier && counter === all[0]?.counter,
  );
  const term = (figure: Figure) => {
    const digits = formatLike(figure.value, { ...figure, kind: "count" });
    return alike || figure.kind === "count" ? digits : `${digits}${figure.multiplier}${figure.counter}`;
  };
  const base = bases.map(term).join("＋");
  const part = [...(complement ? [base] : []), ...parts.map(term)].join(complement ? "－" : "＋");
  return `${complement || parts.length > 1 ? `(${part})` : part}÷${bases.length > 1 ? `(${base})` : base}`;
}

function signOf({ kind }: Figure): string {
  return kind === "percent" ? "%" : kind === "permille" ? "‰" : "";
}

/** What one figure would have to be, the others being right, where that is one value. */
function wantedOf(quotient: Quotient): { rate?: Decimal; part?: Decimal; base?: Decimal } {
  const { rate, parts, bases, complement } = quotient;
  const [part] = parts;
  const [base] = bases;
  const wanted = { rate: madeBy(quotient, placesOf(rate)) };
  if (part === undefined || base === undefined || parts.length > 1 || bases.length > 1 || complement) return wanted;
  if (!isPoint(part.values) || !isPoint(base.values) || liesBelow(rate.values, NOTHING)) return wanted;
  const values = derivedValues(rate);
  const scale = scaleOf(quotient);
  const asPart = onlyWhole(scaleInterval(multiplyIntervals(values, base.values), inverseOf(scale)));
  const { low, high } = values;
  const whole = multiply(part.value, scale);
  const asBase =
    low === undefined || high === undefined || compare(low, ZERO) <= 0
      ? undefined
      : onlyWhole({
          low: divide(whole, high, GUARD),
          high: divide(whole, low, GUARD),
          lowOpen: true,
          highOpen: false,
        });
  return {
    ...wanted,
    ...(asPart === undefined ? {} : { part: asPart }),
    ...(asBase === undefined ? {} : { base: asBase }),
  };
}

const NOTHING: Interval = point(ZERO);

/** Places of a quotient that only has to be near enough to tell whole numbers apart. */
const GUARD = 12;

function inverseOf(scale: Decimal): Decimal {
  return decimal(1n, scale.coefficient.toString().length - 1);
}

/** A rate is stated with all its places, zeros too. */
function printed(operand: Operand): Operand {
  return { ...operand, stated: operand.text };
}
