import type { Document } from "../document/document.ts";
import { changes, isMultiple, type Move } from "../facts/changes.ts";
import type { Figure } from "../facts/figures.ts";
import type { Multiple } from "../facts/multiples.ts";
import { absolute, compare, divide, formatDecimal, ONE, subtract, ZERO } from "../number/decimal.ts";
import { addIntervals, intersects, isPoint, liesBelow, multiplyIntervals, point } from "../number/interval.ts";
import { slice, spanning } from "../text/range.ts";
import type { Claim, ClaimReader, Operand, Verdict } from "./claim.ts";
import { operandOf } from "./operand.ts";
import { printerFor } from "./terms.ts";
import { holds, undecided, unlikely } from "./verdict.ts";

/**
 * How many times as much: 是上年的2.5倍, 增长1.5倍, 翻了一番. What has grown by seven times is eight times as much, and
 * nothing can fall by a multiple of itself.
 */
export const multipleClaims: ClaimReader = {
  id: "multiples",
  kinds: ["times", "times-less"],
  *read(document, facts) {
    for (const change of facts.get(changes)) {
      for (const move of change.moves) {
        const { amount, direction, way } = move;
        if (!isMultiple(amount)) continue;
        if (direction === "down" && way === "by") {
          if (!liesBelow(amount.values, point(ONE))) yield lessClaim(document, amount);
        } else if (change.current !== undefined && change.base !== undefined) {
          yield timesClaim(document, { current: change.current, base: change.base }, way, amount);
        }
      }
    }
  },
};

interface Levels {
  readonly current: Figure;
  readonly base: Figure;
}

function timesClaim(document: Document, { current, base }: Levels, way: Move["way"], multiple: Multiple): Claim {
  const print = printerFor([current, base]);
  const ratio = `${print(current.value, current)}÷${print(base.value, base)}`;
  const terms = way === "by" ? `${ratio}－1` : ratio;
  const factor = way === "by" ? addIntervals(multiple.values, point(ONE)) : multiple.values;
  const claim = (verdict: Verdict): Claim => ({
    kind: "times",
    operands: [
      operandOf(document, "current", current),
      operandOf(document, "base", base),
      multipleOperand(document, way === "by" ? "times-more" : multiple.unit, multiple),
    ],
    formula: `${terms}＝${formatDecimal(multiple.value)}`,
    range: spanning(spanning(current.range, base.range), multiple.range),
    verdict,
  });
  if (compare(base.value, ZERO) <= 0) return claim(undecided("zero-base"));
  if (intersects(current.values, multiplyIntervals(base.values, factor))) return claim(holds());
  if ([current, base].some(({ values, approximation }) => approximation === "about" && !isPoint(values))) {
    return claim(undecided("approximate"));
  }
  const made = divide(current.value, base.value, PLACES);
  const times = way === "by" ? subtract(made, ONE) : made;
  return claim(unlikely(`${terms}＝${formatDecimal(times)}`, formatDecimal(absolute(subtract(times, multiple.value)))));
}

/** 减少2倍 */
function lessClaim(document: Document, multiple: Multiple): Claim {
  const formula = `1－${formatDecimal(multiple.value)}`;
  return {
    kind: "times-less",
    operands: [multipleOperand(document, "times-less", multiple)],
    formula,
    range: multiple.range,
    verdict: unlikely(`${formula}≤0`, ""),
  };
}

function multipleOperand(document: Document, role: string, { range, value, values }: Multiple): Operand {
  const text = slice(document.text, range);
  return { role, label: "", range, values, stated: formatDecimal(value), text };
}

const PLACES = 2;
