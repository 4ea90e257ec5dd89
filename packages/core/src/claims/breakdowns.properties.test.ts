import fc from "fast-check";
import { Converter } from "opencc-js/cn2t";
import { expect, test } from "vitest";
import { documentFromText } from "../document/from-text.ts";
import { createFacts } from "../facts/store.ts";
import { breakdowns } from "./breakdowns.ts";

const toTraditional: (text: string) => string = Converter({ from: "cn", to: "tw" });

const CLASSES = ["行政许可", "行政处罚", "行政强制", "行政检查", "行政确认", "行政奖励", "行政裁决"];
/** Unit, with the digits that stand behind the point. */
const UNITS = [
  { unit: "件", places: 0 },
  { unit: "项", places: 0 },
  { unit: "宗", places: 0 },
  { unit: "万元", places: 2 },
  { unit: "亿元", places: 1 },
  { unit: "元", places: 0 },
] as const;
const OPENINGS = ["，其中", "。其中，", "，分为", "，其中：", "；其中"];

interface List {
  readonly total: number;
  readonly parts: readonly number[];
  readonly unit: (typeof UNITS)[number];
  readonly opening: string;
  readonly mark: string;
  readonly thousands: boolean;
}

/** Amounts are whole numbers of their last place, so that the sum is exact. */
const trueList: fc.Arbitrary<List> = fc
  .record({
    parts: fc.array(fc.integer({ min: 1, max: 99_999 }), { minLength: 2, maxLength: CLASSES.length }),
    unit: fc.constantFrom(...UNITS),
    opening: fc.constantFrom(...OPENINGS),
    mark: fc.constantFrom("、", "，", "；"),
    thousands: fc.boolean(),
  })
  .map((list) => ({ ...list, total: list.parts.reduce((sum, part) => sum + part, 0) }));

function printed(amount: number, { unit: { unit, places }, thousands }: List): string {
  const digits = (amount / 10 ** places).toFixed(places);
  return `${thousands ? digits.replace(/\B(?=(?:\d{3})+(?!\d))(?<!\.\d*)/gu, ",") : digits}${unit}`;
}

function sentenceOf(list: List): string {
  const parts = list.parts.map((part, index) => `${CLASSES[index]}${printed(part, list)}`);
  return `全年依法办理事项${printed(list.total, list)}${list.opening}${parts.join(list.mark)}。`;
}

function verdictsOf(text: string): string[] {
  const document = documentFromText(text);
  const claims = [...breakdowns.read(document, createFacts(document).withProfile(undefined))];
  return claims.map(({ verdict }) => verdict.state);
}

const fullWidth = (text: string) =>
  text.replace(/[0-9.%]/gu, (mark) => String.fromCharCode(mark.charCodeAt(0) + 0xfee0));

test("a true list is read and holds, in any wording, unit, script and width", () => {
  fc.assert(
    fc.property(trueList, (list) => {
      const text = sentenceOf(list);
      for (const version of [text, toTraditional(text), fullWidth(text), fullWidth(toTraditional(text))])
        expect([version, verdictsOf(version)]).toEqual([version, ["holds"]]);
    }),
  );
});

/** Exchanges one digit of a number; the first never becomes zero. */
function withWrongDigit(value: number, place: number, by: number): number {
  const digits = [...String(value)];
  const at = place % digits.length;
  const digit = (Number(digits[at]) + by) % 10;
  digits[at] = String(digit === 0 && at === 0 ? by : digit);
  return Number(digits.join(""));
}

test("a wrong digit in the total of a closed list is always found when it makes the total too great", () => {
  fc.assert(
    fc.property(trueList, fc.nat(), fc.integer({ min: 1, max: 9 }), (list, place, by) => {
      const total = withWrongDigit(list.total, place, by);
      // Amounts may be rounded by half a unit each.
      fc.pre(total > list.total + (list.parts.length + 1) / 2);
      const text = sentenceOf({ ...list, total, opening: "，分为" });
      expect([text, verdictsOf(text)]).toEqual([text, ["violated"]]);
    }),
  );
});

test("and when it makes the total too small, unless some parts may be parts of others", () => {
  fc.assert(
    fc.property(trueList, fc.nat(), fc.integer({ min: 1, max: 9 }), (list, place, by) => {
      const total = withWrongDigit(list.total, place, by);
      fc.pre(total < list.total - (list.parts.length + 1) / 2);
      // Growing parts cannot stand in the ones before them; one above the total would be no part.
      const parts = [...list.parts].sort((a, b) => a - b).map((part, index) => part + index);
      fc.pre(
        (parts.at(-1) as number) <= total &&
          total < parts.reduce((sum, part) => sum + part, 0) - (parts.length + 1) / 2,
      );
      const text = sentenceOf({ ...list, parts, total });
      expect([text, verdictsOf(text)]).toEqual([text, ["violated"]]);
    }),
  );
});

test("scripts and widths never change a verdict", () => {
  fc.assert(
    fc.property(trueList, fc.integer({ min: -20, max: 20 }), (list, off) => {
      const text = sentenceOf({ ...list, total: Math.max(1, list.total + off) });
      const verdicts = verdictsOf(text);
      expect(verdictsOf(toTraditional(text))).toEqual(verdicts);
      expect(verdictsOf(fullWidth(text))).toEqual(verdicts);
    }),
  );
});
