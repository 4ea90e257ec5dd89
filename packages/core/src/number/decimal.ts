/**
 * An exact decimal number: `coefficient` × 10^-`scale`, `scale` >= 0. A float never meets an amount.
 *
 * Values are normalised (no trailing zeros in the coefficient while `scale` > 0), so equal numbers have equal fields.
 */
export interface Decimal {
  readonly coefficient: bigint;
  readonly scale: number;
}

export const ZERO: Decimal = { coefficient: 0n, scale: 0 };
export const ONE: Decimal = { coefficient: 1n, scale: 0 };

/** coefficient × 10^-scale; a negative scale multiplies. */
export function decimal(coefficient: bigint | number, scale = 0): Decimal {
  let digits = BigInt(coefficient);
  let places = scale;
  if (places < 0) {
    digits *= 10n ** BigInt(-places);
    places = 0;
  }
  while (places > 0 && digits % 10n === 0n) {
    digits /= 10n;
    places--;
  }
  return { coefficient: digits, scale: places };
}

/** From plain digits such as `-12.50`. Throws a `SyntaxError` on anything else; numbers of a report are read by `numeral.ts`. */
export function parseDecimal(text: string): Decimal {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/u.exec(text);
  if (match === null) throw new SyntaxError(`not a decimal: ${text}`);
  const [, sign = "", whole = "", fraction = ""] = match;
  return decimal(BigInt(`${sign}${whole}${fraction}`), fraction.length);
}

export function add(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale);
  return decimal(aligned(a, scale) + aligned(b, scale), scale);
}

export function negate(a: Decimal): Decimal {
  return { coefficient: -a.coefficient, scale: a.scale };
}

export function subtract(a: Decimal, b: Decimal): Decimal {
  return add(a, negate(b));
}

export function multiply(a: Decimal, b: Decimal): Decimal {
  return decimal(a.coefficient * b.coefficient, a.scale + b.scale);
}

/** a / b for a power of ten b, exactly: 万 and 亿 taken out of an amount. */
export function divideByPowerOfTen(a: Decimal, b: Decimal): Decimal {
  return decimal(a.coefficient, a.scale + b.coefficient.toString().length - 1 - b.scale);
}

/** a / b to so many decimal places, a half rounded away from zero. `b` is not zero. */
export function divide(a: Decimal, b: Decimal, places: number): Decimal {
  const dividend = a.coefficient * 10n ** BigInt(b.scale + places);
  const divisor = b.coefficient * 10n ** BigInt(a.scale);
  const magnitude = (2n * abs(dividend) + abs(divisor)) / (2n * abs(divisor));
  return decimal(dividend < 0n === divisor < 0n ? magnitude : -magnitude, places);
}

/** Negative, zero or positive, as a is less than, equal to or greater than b. */
export function compare(a: Decimal, b: Decimal): number {
  const scale = Math.max(a.scale, b.scale);
  const difference = aligned(a, scale) - aligned(b, scale);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function equal(a: Decimal, b: Decimal): boolean {
  return a.coefficient === b.coefficient && a.scale === b.scale;
}

/** The least whole number that is not less. */
export function ceiling({ coefficient, scale }: Decimal): Decimal {
  const unit = 10n ** BigInt(scale);
  const whole = coefficient / unit;
  return decimal(coefficient > whole * unit ? whole + 1n : whole);
}

export function absolute(a: Decimal): Decimal {
  return a.coefficient < 0n ? negate(a) : a;
}

export function sum(values: Iterable<Decimal>): Decimal {
  let total = ZERO;
  for (const value of values) total = add(total, value);
  return total;
}

/** Plain digits: `-12.5`. */
export function formatDecimal({ coefficient, scale }: Decimal): string {
  if (scale === 0) return coefficient.toString();
  const sign = coefficient < 0n ? "-" : "";
  const digits = (coefficient < 0n ? -coefficient : coefficient).toString().padStart(scale + 1, "0");
  return `${sign}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}

/** With just so many decimal places, zeros too: `30.0`. The value has no more of them. */
export function formatPlaces(value: Decimal, places: number): string {
  const [whole = "", fraction = ""] = formatDecimal(value).split(".");
  return places === 0 ? whole : `${whole}.${fraction.padEnd(places, "0")}`;
}

/** One unit of the last of `places` decimal places: 10^-places. */
export function unitOfPlace(places: number): Decimal {
  return decimal(1n, places);
}

function abs(value: bigint): bigint {
  return value < 0n ? -value : value;
}

function aligned({ coefficient, scale }: Decimal, to: number): bigint {
  return coefficient * 10n ** BigInt(to - scale);
}
