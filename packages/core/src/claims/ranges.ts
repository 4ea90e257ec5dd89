import type { Document } from "../document/document.ts";
import { type NumberRange, numberRanges, type RangeBound } from "../facts/number-ranges.ts";
import { compare, decimal, formatDecimal, multiply, subtract } from "../number/decimal.ts";
import { point } from "../number/interval.ts";
import { MULTIPLIERS } from "../number/numeral.ts";
import { slice, textRange } from "../text/range.ts";
import type { ClaimReader, Operand, Verdict } from "./claim.ts";
import { holds, impossible, unlikely } from "./verdict.ts";

/** 每组5～3人: a range runs from the smaller number to the larger. */
export const ranges: ClaimReader = {
  id: "ranges",
  kinds: ["range"],
  *read(document, facts) {
    for (const stated of facts.get(numberRanges)) {
      const { from, to } = stated;
      // 5～3万元: the 万 belongs to both numbers, and stays where it is when they change places.
      const shared = from.multiplier === "" ? to.multiplier.length : 0;
      yield {
        kind: "range",
        operands: [
          operandAt(document, "from", from),
          operandAt(document, "to", { ...to, range: textRange(to.range.start, to.range.end - shared) }),
        ],
        formula: `${printed(document, stated.from)}＜${printed(document, stated.to)}`,
        range: stated.range,
        verdict: judge(document, stated),
      };
    }
  },
};

function operandAt(document: Document, role: string, { range, value }: RangeBound): Operand {
  const text = slice(document.text, range);
  return { role, range, label: "", values: point(value), stated: formatDecimal(value), text };
}

function judge(document: Document, { from, to }: NumberRange): Verdict {
  const derivation = `${printed(document, from)}≥${printed(document, to)}`;
  const difference = formatDecimal(subtract(from.value, to.value));
  if (compare(from.value, to.value) >= 0) return impossible(derivation, difference);
  const by = MULTIPLIERS[to.multiplier];
  if (by === undefined || from.multiplier !== "" || compare(multiply(from.value, by), to.value) < 0) return holds();
  // 8000～1.2万元 is right as it stands; 5～3万元 means 5万, though it could be 5元.
  return compare(from.value, ONE_THOUSAND) >= 0 ? holds() : unlikely(derivation, difference);
}

const ONE_THOUSAND = decimal(1000);

function printed(document: Document, { range }: RangeBound): string {
  return slice(document.folded, range);
}
