/** Exact fractions and intervals of them. The oracle's own arithmetic: it shares nothing with what it checks. */
export interface Rational {
  readonly over: bigint;
  /** Positive. */
  readonly under: bigint;
}

export function rational(over: bigint | number, under: bigint | number = 1n): Rational {
  const [a, b] = [BigInt(over), BigInt(under)];
  return b < 0n ? { over: -a, under: -b } : { over: a, under: b };
}

export const add = (a: Rational, b: Rational): Rational =>
  rational(a.over * b.under + b.over * a.under, a.under * b.under);
export const multiply = (a: Rational, b: Rational): Rational => rational(a.over * b.over, a.under * b.under);
export const negate = ({ over, under }: Rational): Rational => ({ over: -over, under });
const inverse = ({ over, under }: Rational): Rational => rational(under, over);

function compare(a: Rational, b: Rational): number {
  const difference = a.over * b.under - b.over * a.under;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** One end of a span. */
interface End {
  readonly at: Rational;
  /** Whether the end itself is left out. */
  readonly open: boolean;
}

export interface Span {
  readonly low: End;
  readonly high: End;
}

export function spanOf(low: Rational, high: Rational = low, highOpen = false): Span {
  return { low: { at: low, open: false }, high: { at: high, open: highOpen } };
}

export function addSpans(a: Span, b: Span): Span {
  return {
    low: { at: add(a.low.at, b.low.at), open: a.low.open || b.low.open },
    high: { at: add(a.high.at, b.high.at), open: a.high.open || b.high.open },
  };
}

export function negateSpan({ low, high }: Span): Span {
  return { low: { at: negate(high.at), open: high.open }, high: { at: negate(low.at), open: low.open } };
}

export function multiplySpans(a: Span, b: Span): Span {
  const corners = [a.low, a.high].flatMap((one) =>
    [b.low, b.high].map((other): End => ({ at: multiply(one.at, other.at), open: one.open || other.open })),
  );
  // Of equal corners the closed one counts: it can be reached.
  const by = (sign: 1 | -1) => (x: End, y: End) => sign * compare(x.at, y.at) || Number(x.open) - Number(y.open);
  const [low] = corners.toSorted(by(1));
  const [high] = corners.toSorted(by(-1));
  return { low: low as End, high: high as End };
}

/** `undefined` where the span holds zero: then anything is possible. */
export function inverseSpan({ low, high }: Span): Span | undefined {
  const zero = rational(0);
  if (compare(low.at, zero) <= 0 && compare(high.at, zero) >= 0) return undefined;
  return { low: { at: inverse(high.at), open: high.open }, high: { at: inverse(low.at), open: low.open } };
}

/** Whether every value of `a` is less than every value of `b`. */
export function liesBelow(a: Span, b: Span): boolean {
  const order = compare(a.high.at, b.low.at);
  return order < 0 || (order === 0 && (a.high.open || b.low.open));
}

export function holdsWhole({ low, high }: Span): boolean {
  const floor = low.at.over / low.at.under - (low.at.over < 0n && low.at.over % low.at.under !== 0n ? 1n : 0n);
  const first = compare(rational(floor), low.at) === 0 && !low.open ? floor : floor + 1n;
  const order = compare(rational(first), high.at);
  return order < 0 || (order === 0 && !high.open);
}
