import { type Decimal, equal, formatDecimal, formatPlaces } from "../number/decimal.ts";
import { compareRanges } from "../text/range.ts";
import type { Claim, Operand, Slip, SlipFinder, Verdict } from "./claim.ts";
import { isMisprint } from "./misprints.ts";

/**
 * One wrong figure breaks every relation that it takes part in. Claims that share a figure are put together, and the
 * figure that is wrong is named where the evidence names one: it stands in all broken claims and in none that holds, or a
 * slip of the pen (one digit, two swapped) in it alone would explain them.
 */
export const findSlips: SlipFinder = (claims) => {
  const violated = claims.filter(isViolated);
  const trusted = new Set(
    claims.filter(({ verdict }) => verdict.state === "holds").flatMap(({ operands }) => operands.map(keyOf)),
  );
  return groupsOf(violated)
    .map((group) => slipOf(group, trusted))
    .sort((a, b) => compareRanges(a.claim.range, b.claim.range));
};

type Violated = Claim & { readonly verdict: Extract<Verdict, { state: "violated" }> };

function isViolated(claim: Claim): claim is Violated {
  return claim.verdict.state === "violated";
}

/** A figure is known by its place: the same one in two claims has one range. */
function keyOf({ range }: Operand): string {
  return `${range.start}-${range.end}`;
}

/** Claims that are linked through shared figures, directly or over others. */
function groupsOf(violated: readonly Violated[]): Violated[][] {
  const parents = violated.map((_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (parents[root] !== root) {
      parents[root] = parents[parents[root] as number] as number;
      root = parents[root] as number;
    }
    return root;
  };
  const firstWith = new Map<string, number>();
  for (const [index, { operands }] of violated.entries()) {
    for (const key of operands.map(keyOf)) {
      const linked = firstWith.get(key);
      if (linked === undefined) firstWith.set(key, index);
      else parents[rootOf(index)] = rootOf(linked);
    }
  }
  const groups = new Map<number, Violated[]>();
  for (const [index, claim] of violated.entries()) {
    const group = groups.get(rootOf(index));
    if (group === undefined) groups.set(rootOf(index), [claim]);
    else group.push(claim);
  }
  return [...groups.values()];
}

function slipOf(group: readonly Violated[], trusted: ReadonlySet<string>): Slip {
  const claims = [...group].sort((a, b) => compareRanges(a.range, b.range)) as [Violated, ...Violated[]];
  const [first, ...others] = claims;
  const byKey = claims.map(({ operands }) => new Map(operands.map((operand) => [keyOf(operand), operand])));
  const suspects = first.operands
    .filter((operand) => byKey.every((operands) => operands.has(keyOf(operand))))
    .map((operand) => ({ operand, repair: agreedRepair(operand, byKey) }));
  const open = suspects.filter(({ operand }) => !trusted.has(keyOf(operand)));
  const slipped = open.filter(({ operand, repair }) => repair !== undefined && isTypical(operand, repair));
  const named = others.length > 0 && open.length === 1 ? open[0] : slipped.length === 1 ? slipped[0] : undefined;
  return {
    claim: first,
    culprit: named?.operand,
    alsoBroken: others,
    expected: named?.repair === undefined ? undefined : formatDecimal(named.repair),
  };
}

/** The one value that would mend all broken claims; `undefined` if they ask for different ones, or do not say. */
function agreedRepair(operand: Operand, claims: readonly ReadonlyMap<string, Operand>[]): Decimal | undefined {
  const wanted = claims.map((operands) => operands.get(keyOf(operand))?.wanted);
  const [first] = wanted;
  return first !== undefined && wanted.every((each) => each !== undefined && equal(each, first)) ? first : undefined;
}

function isTypical(operand: Operand, repair: Decimal): boolean {
  const stated = operand.stated.replace(/[^\d.-]/gu, "");
  const places = stated.split(".")[1]?.length ?? 0;
  return repair.scale <= places && isMisprint(stated, formatPlaces(repair, places));
}
