import { type Figure, formatLike } from "../facts/figures.ts";
import type { Decimal } from "../number/decimal.ts";

/** Prints the values of one relation: as bare digits where all figures share a unit, else each with its own. */
export function printerFor(figures: readonly Figure[]): (value: Decimal, like: Figure) => string {
  const [first] = figures;
  const alike = figures.every(
    ({ counter, multiplier }) => counter === first?.counter && multiplier === first.multiplier,
  );
  return (value, like) => {
    const digits = formatLike(value, { ...like, kind: "count" });
    return alike || like.kind === "count" ? digits : `${digits}${like.multiplier}${like.counter}`;
  };
}
