import fc from "fast-check";
import { expect, test } from "vitest";
import { documentFromText } from "../document/from-text.ts";
import { createFacts } from "../facts/store.ts";
import type { Verdict } from "./claim.ts";
import { rates } from "./rates.ts";
import { shares } from "./shares.ts";

/** Sentences with a part, a base and what the one is of the other, in per cent. */
const WORDINGS: readonly ((base: number, part: number, rate: string) => string)[] = [
  (base, part, rate) => `共抽检样品${base}批次，合格${part}批次，合格率${rate}%。`,
  (base, part, rate) => `应到会${base}人，实际到会${part}人，到会率为${rate}%。`,
  (base, part, rate) => `全年受理投诉举报${base}件。已办结${part}件，办结率达到${rate}%。`,
  (base, part, rate) => `受理訴求${base}件，辦結${part}件，辦結率${rate}％。`,
  (base, part, rate) => `其中乡镇为被申请人的${part}件，占受理总数${base}件的${rate}%。`,
  (base, part, rate) => `全年办理建议${base}件，其中甲类${part}件，占${rate}%。`,
];

const wording = fc.constantFrom(...WORDINGS);
const counts = fc
  .tuple(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 0, max: 99_999 }))
  .map(([base, part]) => ({ base, part: part % (base + 1) }));
const places = fc.integer({ min: 0, max: 2 });

/** In whole numbers, so that the truth does not come from the code that is tested: the rate in units of its last place. */
function cut(part: number, base: number, digits: number): bigint {
  return (BigInt(part) * 100n * 10n ** BigInt(digits)) / BigInt(base);
}

function rounded(part: number, base: number, digits: number): bigint {
  return (2n * BigInt(part) * 100n * 10n ** BigInt(digits) + BigInt(base)) / (2n * BigInt(base));
}

function printed(units: bigint, digits: number): string {
  const text = units.toString().padStart(digits + 1, "0");
  return digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
}

function verdicts(text: string): Verdict["state"][] {
  const document = documentFromText(text);
  const facts = createFacts(document).withProfile(undefined);
  return [rates, shares].flatMap((reader) => [...reader.read(document, facts)]).map(({ verdict }) => verdict.state);
}

test("a rate that was rounded or cut is never wrong", () => {
  fc.assert(
    fc.property(wording, counts, places, fc.boolean(), (sentence, { base, part }, digits, cuts) => {
      const units = (cuts ? cut : rounded)(part, base, digits);
      expect(verdicts(sentence(base, part, printed(units, digits)))).not.toContain("violated");
    }),
  );
});

test("a rate that neither rounding nor cutting gives is never right", () => {
  fc.assert(
    fc.property(wording, counts, places, fc.integer({ min: 1, max: 999 }), (sentence, { base, part }, digits, off) => {
      const units = rounded(part, base, digits) + BigInt(off);
      expect(verdicts(sentence(base, part, printed(units, digits)))).not.toContain("holds");
    }),
  );
});
