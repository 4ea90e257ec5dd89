import type { Document } from "../document/document.ts";
import { type Direction, isAdjusted } from "../facts/change-words.ts";
import { type Change, changes, isMultiple } from "../facts/changes.ts";
import type { Figure } from "../facts/figures.ts";
import {
  absolute,
  add,
  compare,
  type Decimal,
  decimal,
  divide,
  equal,
  formatPlaces,
  multiply,
  subtract,
  ZERO,
} from "../number/decimal.ts";
import {
  addIntervals,
  derivedFrom,
  type Interval,
  intersects,
  isPoint,
  liesBelow,
  multiplyIntervals,
  negateInterval,
  point,
  scaleInterval,
  subtractIntervals,
} from "../number/interval.ts";
import { slice, type TextRange } from "../text/range.ts";
import type { Claim, ClaimReader, Operand, Verdict } from "./claim.ts";
import { operandOf } from "./operand.ts";
import { sentenceTo } from "./sentence-to.ts";
import { printerFor } from "./terms.ts";
import { unitSlipOf } from "./units.ts";
import { holds, impossible, undecided, unlikely } from "./verdict.ts";
import { wholeBaseClaim } from "./whole-bases.ts";

/**
 * What a count or an amount is now and was before, by how much it moved and by how many per cent: any three of them must
 * agree, in whatever order they are told.
 *
 *     全年新收384件，上年320件，增加64件，增长20%。    384－320＝64, 64÷320＝20%
 */
export const levelChanges: ClaimReader = {
  id: "level-changes",
  kinds: ["difference", "growth", "growth-on-current", "direction", "whole-base", "to-or-by", "unit"],
  *read(document, facts) {
    for (const change of facts.get(changes)) {
      const told = toldBy(change);
      if (told === undefined) continue;
      const passage = { document, told };
      const { current, base, difference, growth } = told;
      if (current !== undefined && base !== undefined) {
        if (difference !== undefined) yield differenceClaim(passage, current, base, difference);
        if (growth !== undefined) yield growthClaim(passage, { current, base }, growth);
        if (change.level !== undefined) yield sameClaim(passage, current, base, change.level);
        if (change.reached !== undefined) yield* reachedClaims(passage, current, base, change.reached);
        if (told.bare !== undefined) yield* bareClaims(passage, current, base, told.bare);
      }
      if (difference !== undefined && growth !== undefined) {
        if (base !== undefined) yield growthClaim(passage, { base, difference }, growth);
        else if (current !== undefined) yield growthClaim(passage, { current, difference }, growth);
      }
      if (current !== undefined && growth !== undefined && base === undefined && difference === undefined) {
        const claim = wholeBaseClaim(document, facts, change, current, growth.figure, growth.direction);
        if (claim !== undefined) yield claim;
      }
    }
  },
};

/** By how much, and which way. */
interface Moved {
  readonly figure: Figure;
  readonly direction: Direction;
}

interface Told {
  readonly current: Figure | undefined;
  readonly base: Figure | undefined;
  readonly difference: Moved | undefined;
  readonly growth: Moved | undefined;
  /** Without a unit: 下降20. */
  readonly bare: Moved | undefined;
  readonly range: TextRange;
}

interface Passage {
  readonly document: Document;
  readonly told: Told;
}

/** What a change of counts or amounts tells; `undefined` for rates, whose changes are points. */
function toldBy({ current, base, moves, range }: Change): Told | undefined {
  if ([current, base].some((level) => level?.kind === "percent" || level?.kind === "permille")) return undefined;
  const moved = (test: (figure: Figure) => boolean): Moved | undefined => {
    for (const { amount, direction } of moves)
      if (!isMultiple(amount) && test(amount)) return { figure: amount, direction };
    return undefined;
  };
  return {
    current,
    base,
    range,
    growth: moved(({ kind }) => kind === "percent"),
    difference: moved(({ kind }) => kind === "count" || kind === "amount"),
    bare: moved(({ kind }) => kind === "bare"),
  };
}

/** 384－320＝64 */
function differenceClaim({ document, told }: Passage, current: Figure, base: Figure, difference: Moved): Claim {
  const { figure, direction } = difference;
  const print = printerFor([current, base, figure]);
  const [more, less] = direction === "up" ? [current, base] : [base, current];
  const made = subtractIntervals(more.values, less.values);
  const value = subtract(more.value, less.value);
  const terms = `${print(more.value, more)}－${print(less.value, less)}`;
  const operands = (role: string) => [
    operandOf(document, "current", current, exactly([base, figure], step(base.value, figure.value, direction))),
    operandOf(
      document,
      "base",
      base,
      exactly([current, figure], step(current.value, figure.value, opposite(direction))),
    ),
    operandOf(document, role, figure, exactly([current, base], value)),
  ];
  const claim = (kind: string, verdict: Verdict, role = "difference"): Claim => ({
    kind,
    operands: operands(role),
    formula: `${terms}＝${print(figure.value, figure)}`,
    range: told.range,
    verdict,
  });
  if (intersects(made, figure.values)) return claim("difference", holds());
  const derivation = `${terms}＝${print(value, figure)}`;
  const off = print(absolute(subtract(value, figure.value)), figure);
  if (isVague([current, base, figure])) return claim("difference", undecided("approximate"));
  if (liesBelow(made, NOTHING) && intersects(negateInterval(made), figure.values)) {
    return claim("direction", impossible(derivation, off), `direction-${direction}`);
  }
  if (direction === "up" && isPoint(current.values) && equal(figure.value, current.value)) {
    return claim("to-or-by", unlikely(derivation, off));
  }
  const slip = unitSlipOf([current, base, figure], ([c, b, d]) => {
    const [high, low] = direction === "up" ? [c, b] : [b, c];
    return intersects(subtractIntervals(high as Interval, low as Interval), d as Interval);
  });
  if (slip !== undefined) {
    const mended = [current, base, figure].map((each) =>
      operandOf(document, "amount", each, each === slip.figure ? slip.wanted : undefined),
    );
    return { ...claim("unit", unlikely(derivation, off)), operands: mended };
  }
  return claim("difference", impossible(derivation, off));
}

/** How much there was before, and how much more there is now: from two levels, or from one and the difference. */
type Footing =
  | { readonly current: Figure; readonly base: Figure }
  | { readonly current: Figure; readonly difference: Moved }
  | { readonly base: Figure; readonly difference: Moved };

/** (384－320)÷320＝20% */
function growthClaim({ document, told }: Passage, footing: Footing, growth: Moved): Claim {
  const { figure, direction } = growth;
  const { gain, base, now } = amountsOf(footing, direction);
  const terms = termsOf(footing, direction);
  const made =
    compare(base.value, ZERO) === 0 ? undefined : (places: number) => percentOf(gain.value, base.value, places);
  const places = figure.unit.scale;
  const claim = (kind: string, verdict: Verdict, role = "growth"): Claim => ({
    kind,
    operands: [
      ...levelsOf(document, footing),
      { ...operandOf(document, role, figure, made?.(places)), stated: formatPlaces(figure.value, places) },
    ],
    formula: `${terms}＝${formatPlaces(figure.value, places)}%`,
    range: told.range,
    verdict,
  });
  const text = sentenceTo(document, told.range);
  if (made === undefined || compare(base.value, ZERO) < 0) return claim("growth", undecided("zero-base"));
  if (isMadeOf(gain.values, base.values, figure.values)) return claim("growth", holds());
  if (isVague([figure, ...figuresOf(footing)])) return claim("growth", undecided("approximate"));
  if (isAdjusted(text)) return claim("growth", undecided("other-footing"));
  const shown = Math.max(2, places);
  const derivation = `${terms}＝${formatPlaces(made(shown), shown)}%`;
  const off = formatPlaces(absolute(subtract(made(places), figure.value)), places);
  if (liesBelow(gain.values, NOTHING) && "current" in footing && "base" in footing) {
    const fits = isMadeOf(negateInterval(gain.values), base.values, figure.values);
    if (fits) return claim("direction", impossible(derivation, off), `direction-${direction}`);
  }
  if (isReached(footing, growth)) return claim("to-or-by", unlikely(derivation, off));
  const onCurrent = !liesBelow(gain.values, NOTHING) && isMadeOf(gain.values, now.values, figure.values);
  return claim(onCurrent ? "growth-on-current" : "growth", impossible(derivation, off));
}

/** Whether 100 · gain = percentage · base can be true. */
function isMadeOf(gain: Interval, base: Interval, percentage: Interval): boolean {
  return intersects(scaleInterval(gain, HUNDRED), multiplyIntervals(percentage, base));
}

/** 由320件增加384件，增长20%: the difference is what was reached. */
function isReached(footing: Footing, { figure, direction }: Moved): boolean {
  if ("current" in footing) return false;
  const { base, difference } = footing;
  const reached = difference.figure;
  const [more, less] = direction === "up" ? [reached, base] : [base, reached];
  const gain = subtractIntervals(more.values, less.values);
  return !liesBelow(gain, NOTHING) && isMadeOf(gain, base.values, figure.values);
}

/** 与上年（15件）持平 */
function sameClaim({ document, told }: Passage, current: Figure, base: Figure, level: TextRange): Claim {
  const print = printerFor([current, base]);
  const [more, less] = compare(current.value, base.value) < 0 ? [base, current] : [current, base];
  const difference = subtract(more.value, less.value);
  const terms = `${print(more.value, more)}－${print(less.value, less)}`;
  const same = intersects(current.values, base.values);
  return {
    kind: "difference",
    operands: [
      operandOf(document, "current", current, base.value),
      operandOf(document, "base", base, current.value),
      { role: "level", label: "", range: level, values: NOTHING, stated: "0", text: slice(document.text, level) },
    ],
    formula: `${terms}＝0`,
    range: told.range,
    verdict: same
      ? holds()
      : isVague([current, base])
        ? undecided("approximate")
        : impossible(`${terms}＝${print(difference, more)}`, print(difference, more)),
  };
}

/** 增加到64件 where 384件 and 320件 are known: it is what was added. */
function* reachedClaims({ document, told }: Passage, current: Figure, base: Figure, reached: Figure): Generator<Claim> {
  const print = printerFor([current, base, reached]);
  const [more, less] = compare(current.value, base.value) < 0 ? [base, current] : [current, base];
  const difference = subtractIntervals(more.values, less.values);
  if (intersects(reached.values, current.values) || !intersects(reached.values, difference)) return;
  if (isVague([current, base, reached])) return;
  const terms = `${print(more.value, more)}－${print(less.value, less)}`;
  yield {
    kind: "to-or-by",
    operands: [
      operandOf(document, "current", current),
      operandOf(document, "base", base),
      operandOf(document, "reached", reached, exactly([current], current.value)),
    ],
    formula: `${print(reached.value, reached)}＝${print(current.value, current)}`,
    range: told.range,
    verdict: unlikely(
      `${terms}＝${print(subtract(more.value, less.value), reached)}`,
      print(absolute(subtract(current.value, reached.value)), reached),
    ),
  };
}

/** 下降20 for 15→12: no difference, but a percentage that lost its sign. */
function* bareClaims({ document, told }: Passage, current: Figure, base: Figure, bare: Moved): Generator<Claim> {
  const { figure, direction } = bare;
  const [more, less] = direction === "up" ? [current, base] : [base, current];
  const gain = subtractIntervals(more.values, less.values);
  const percentage = derivedFrom(figure.value, figure.unit);
  if (intersects(gain, figure.values) || liesBelow(gain, NOTHING) || !isMadeOf(gain, base.values, percentage)) return;
  const print = printerFor([current, base]);
  const terms = `(${print(more.value, more)}－${print(less.value, less)})÷${print(base.value, base)}`;
  const places = figure.unit.scale;
  const made = formatPlaces(percentOf(subtract(more.value, less.value), base.value, places), places);
  yield {
    kind: "unit",
    operands: [
      operandOf(document, "current", current),
      operandOf(document, "base", base),
      operandOf(document, "percentage", figure),
    ],
    formula: `${print(more.value, more)}－${print(less.value, less)}＝${formatPlaces(figure.value, places)}`,
    range: told.range,
    verdict: unlikely(
      `${terms}＝${made}%`,
      print(absolute(subtract(subtract(more.value, less.value), figure.value)), figure),
    ),
  };
}

interface Amount {
  readonly value: Decimal;
  readonly values: Interval;
}

function amountsOf(footing: Footing, direction: Direction): { gain: Amount; base: Amount; now: Amount } {
  if ("difference" in footing) {
    const { figure } = footing.difference;
    const up = footing.difference.direction === "up";
    // 增加…，下降…: one of the two has the wrong direction; which, the levels would tell.
    const gain = footing.difference.direction === direction ? figure : negated(figure);
    if ("base" in footing) {
      const now = up ? sumOf(footing.base, figure) : sumOf(footing.base, negated(figure));
      return { gain, base: footing.base, now };
    }
    const base = up ? sumOf(footing.current, negated(figure)) : sumOf(footing.current, figure);
    return { gain, base, now: footing.current };
  }
  const { current, base } = footing;
  const gain = direction === "up" ? sumOf(current, negated(base)) : sumOf(base, negated(current));
  return { gain, base, now: current };
}

function negated({ value, values }: Amount): Amount {
  return { value: subtract(ZERO, value), values: negateInterval(values) };
}

function sumOf(a: Amount, b: Amount): Amount {
  return { value: add(a.value, b.value), values: addIntervals(a.values, b.values) };
}

function termsOf(footing: Footing, direction: Direction): string {
  const print = printerFor(figuresOf(footing));
  const term = (figure: Figure) => print(figure.value, figure);
  if ("difference" in footing) {
    const difference = term(footing.difference.figure);
    if ("base" in footing) return `${difference}÷${term(footing.base)}`;
    const sign = footing.difference.direction === "up" ? "－" : "＋";
    return `${difference}÷(${term(footing.current)}${sign}${difference})`;
  }
  const { current, base } = footing;
  const [more, less] = direction === "up" ? [current, base] : [base, current];
  return `(${term(more)}－${term(less)})÷${term(base)}`;
}

function levelsOf(document: Document, footing: Footing): Operand[] {
  return [
    ...("current" in footing ? [operandOf(document, "current", footing.current)] : []),
    ...("base" in footing ? [operandOf(document, "base", footing.base)] : []),
    ...("difference" in footing ? [operandOf(document, "difference", footing.difference.figure)] : []),
  ];
}

function figuresOf(footing: Footing): Figure[] {
  return [
    ...("current" in footing ? [footing.current] : []),
    ...("base" in footing ? [footing.base] : []),
    ...("difference" in footing ? [footing.difference.figure] : []),
  ];
}

function isVague(all: readonly Figure[]): boolean {
  return all.some(({ approximation }) => approximation === "about");
}

function step(from: Decimal, by: Decimal, direction: Direction): Decimal {
  return direction === "up" ? add(from, by) : subtract(from, by);
}

function opposite(direction: Direction): Direction {
  return direction === "up" ? "down" : "up";
}

/** A value that follows from others only if they are exact. */
function exactly(others: readonly Figure[], value: Decimal): Decimal | undefined {
  return others.every(({ values }) => isPoint(values)) ? value : undefined;
}

function percentOf(part: Decimal, base: Decimal, places: number): Decimal {
  return divide(multiply(part, HUNDRED), base, places);
}

const HUNDRED: Decimal = decimal(100);
const NOTHING: Interval = point(ZERO);
