import { compare, type Decimal, formatDecimal, subtract, sum } from "../number/decimal.ts";
import { isPoint } from "../number/interval.ts";
import { compareRanges } from "../text/range.ts";
import type { Claim, Operand, Slip, SlipFinder, Verdict } from "./claim.ts";

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
  const groups: { keys: Set<string>; claims: Violated[] }[] = [];
  for (const claim of violated) {
    const keys = new Set(claim.operands.map(keyOf));
    const linked = groups.filter((group) => [...keys].some((key) => group.keys.has(key)));
    const merged = { keys, claims: [...linked.flatMap((group) => group.claims), claim] };
    for (const group of linked) {
      for (const key of group.keys) merged.keys.add(key);
      groups.splice(groups.indexOf(group), 1);
    }
    groups.push(merged);
  }
  return groups.map(({ claims }) => claims);
}

function slipOf(group: readonly Violated[], trusted: ReadonlySet<string>): Slip {
  const [first, ...others] = [...group].sort((a, b) => compareRanges(a.range, b.range)) as [Violated, ...Violated[]];
  const shared = first.operands.filter((operand) =>
    others.every((claim) => claim.operands.some((each) => keyOf(each) === keyOf(operand))),
  );
  const suspects = shared.map((operand) => ({ operand, repair: agreedRepair(operand, [first, ...others]) }));
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
function agreedRepair(operand: Operand, claims: readonly Violated[]): Decimal | undefined {
  const repairs = claims.map((claim) => repairOf(operand, claim));
  const [first] = repairs;
  return first !== undefined && repairs.every((repair) => repair !== undefined && compare(repair, first) === 0)
    ? first
    : undefined;
}

/** What the operand would have to be for a sum to hold, the others being right. */
function repairOf(operand: Operand, { kind, operands }: Claim): Decimal | undefined {
  if (kind !== "sum" || !operands.every(({ values }) => isPoint(values))) return undefined;
  const total = operands.find(({ role }) => role === "total");
  if (total === undefined) return undefined;
  const parts = operands.filter(({ role }) => role === "part");
  const own = keyOf(operand);
  const rest = sum(parts.filter((part) => keyOf(part) !== own).map(statedValue));
  return keyOf(total) === own ? rest : subtract(statedValue(total), rest);
}

function statedValue({ values }: Operand): Decimal {
  return values.low as Decimal;
}

/** One digit read or typed for another, or two neighbours swapped. */
function isTypical(operand: Operand, repair: Decimal): boolean {
  const stated = formatDecimal(statedValue(operand));
  const meant = formatDecimal(repair);
  if (stated.length !== meant.length) return false;
  const differing = [...stated].flatMap((digit, index) => (digit === meant[index] ? [] : [index]));
  if (differing.length === 1) return true;
  const [a = 0, b = 0] = differing;
  return differing.length === 2 && b === a + 1 && stated[a] === meant[b] && stated[b] === meant[a];
}
