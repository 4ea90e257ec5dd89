import type { Document } from "../document/document.ts";
import { formatLike } from "../facts/figures.ts";
import { type Indicator, indicators } from "../facts/indicators.ts";
import { absolute, add, compare, subtract } from "../number/decimal.ts";
import { closed, intersects, liesBelow } from "../number/interval.ts";
import { spanning } from "../text/range.ts";
import type { Claim, ClaimReader, Verdict } from "./claim.ts";
import { operandOf } from "./operand.ts";
import { holds, impossible, undecided, unlikely } from "./verdict.ts";

/**
 * The same thing told in two places: 全年举办培训6期 …… 全年举办培训8期. Held against each other only where both name the same
 * year as a whole and the same body; what is told of a part of the year cannot exceed what is told of all of it.
 */
export const crossMentions: ClaimReader = {
  id: "cross-mentions",
  kinds: ["indicator", "partial-indicator"],
  *read(document, facts) {
    for (const group of groupsOf(facts.get(indicators))) {
      const whole = group.find(({ extent }) => extent === "year");
      if (whole === undefined) continue;
      for (const other of group) {
        if (other === whole || other.sentence === whole.sentence) continue;
        const [first, second] = other.figure.range.start < whole.figure.range.start ? [other, whole] : [whole, other];
        if (other.extent === "part") yield partialClaim(document, whole, other);
        else if (other.extent === "year" || mayBeEqual(whole, other)) yield sameClaim(document, first, second);
      }
    }
  },
};

/** Indicators of one name and counter, where there are several. */
function groupsOf(all: readonly Indicator[]): Indicator[][] {
  const groups = new Map<string, Indicator[]>();
  for (const indicator of all) {
    const key = `${indicator.body} ${indicator.figure.counter}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [indicator]);
    else group.push(indicator);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

function sameClaim(document: Document, first: Indicator, second: Indicator): Claim {
  return claimOf(document, "indicator", "＝", first, second, judgeSame(first, second));
}

function judgeSame(first: Indicator, second: Indicator): Verdict {
  if (mayBeEqual(first, second)) return holds();
  if (!sameFrame(first, second)) return undecided("other-scope");
  const [a, b] = [first.figure, second.figure];
  return unlikely(`${printed(first)}≠${printed(second)}`, formatLike(absolute(subtract(a.value, b.value)), a));
}

function partialClaim(document: Document, whole: Indicator, part: Indicator): Claim {
  return claimOf(document, "partial-indicator", "≤", part, whole, judgePart(whole, part));
}

function judgePart(whole: Indicator, part: Indicator): Verdict {
  if (!liesBelow(whole.figure.values, part.figure.values)) return holds();
  const sameYear = part.period === undefined || part.period.year === whole.period?.year;
  if (!sameYear || part.subject !== whole.subject || part.figure.kind === "percent") return undecided("other-scope");
  return impossible(
    `${printed(part)}＞${printed(whole)}`,
    formatLike(subtract(part.figure.value, whole.figure.value), part.figure),
  );
}

function claimOf(
  document: Document,
  kind: string,
  sign: string,
  first: Indicator,
  second: Indicator,
  verdict: Verdict,
): Claim {
  return {
    kind,
    operands: [
      { ...operandOf(document, "first", first.figure), label: first.body },
      { ...operandOf(document, "second", second.figure), label: second.body },
    ],
    formula: `${printed(first)}${sign}${printed(second)}`,
    range: spanning(first.figure.range, second.figure.range),
    verdict,
  };
}

function sameFrame(first: Indicator, second: Indicator): boolean {
  return first.when === second.when && first.subject === second.subject;
}

/** Writers round, and cut: 2.37万 may be told as 2.3万. */
function mayBeEqual({ figure: a }: Indicator, { figure: b }: Indicator): boolean {
  if (intersects(a.values, b.values)) return true;
  const [coarse, fine] = compare(a.unit, b.unit) >= 0 ? [a, b] : [b, a];
  return (
    compare(coarse.unit, fine.unit) > 0 && intersects(closed(coarse.value, add(coarse.value, coarse.unit)), fine.values)
  );
}

function printed({ figure }: Indicator): string {
  return formatLike(figure.value, figure);
}
