import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { documentFromText } from "../document/from-text.ts";
import { createFacts } from "../facts/store.ts";
import { levelChanges } from "./changes.ts";
import type { Claim } from "./claim.ts";
import { leads } from "./leads.ts";
import { multipleClaims } from "./multiples.ts";
import { rateChanges } from "./points.ts";
import { restatements } from "./units.ts";

function claimsOf(text: string): Claim[] {
  const document = documentFromText(text);
  const facts = createFacts(document);
  return [levelChanges, rateChanges, multipleClaims, restatements, leads].flatMap((reader) => [
    ...reader.read(document, facts),
  ]);
}

function verdictsOf(text: string): string[] {
  return claimsOf(text).map(({ kind, verdict }) =>
    verdict.state === "undecided" ? `${kind} ${verdict.reason}` : `${kind} ${verdict.state}`,
  );
}

describe("what cannot be judged says why", () => {
  test.each([
    ["生产总值268亿元，比上年的256亿元增长5.9%。", "growth other-footing"],
    ["按可比口径，收入268亿元，比上年的256亿元增长5.9%。", "growth other-footing"],
    ["全年受理12件，上年为0件，同比增长100%。", "growth zero-base"],
    ["新收复议案件1件，同比增长100%。", "whole-base zero-base"],
    ["来信71件、来访83件，同比上升61.4%。", "whole-base overlapping"],
    ["受理71件，来访83件，同比上升61.4%。", "whole-base overlapping"],
    ["近年来累计受理83件，同比上升61.4%。", "whole-base base-not-stated"],
    ["力争受理83件，同比上升61.4%。", "whole-base other-footing"],
    ["全年受理约120件，比上年的80件增长20%。", "growth approximate"],
  ])("%s", (text, expected) => {
    expect(verdictsOf(text)).toContain(expected);
  });
});

describe("what is said and what is not", () => {
  test.each([
    ["受理384件，较上年的320件增加384件。", ["to-or-by violated"]],
    ["受理384件，上年为320件，增加到64件。", ["to-or-by violated"]],
    ["由320件增加384件，增长20%。", ["to-or-by violated"]],
    ["受理320件（上年384件），同比增长16.67%。", ["direction violated"]],
    ["受理384件，与上年（320件）持平。", ["difference violated"]],
    ["受理384件，与上年（384件）持平。", ["difference holds"]],
    ["支出1264.5万元，较上年的1017.2万元增加247.3元。", ["unit violated"]],
    ["事故12起，上年为15起，下降20。", ["unit violated"]],
    ["事故12起，上年为15起，下降3。", []],
    ["满意率由90%提高到95%，提高5%。", ["percent-for-points violated"]],
    ["满意率由90%提高到95%，提高5.6%。", ["growth holds"]],
    ["满意率由58.4%提高到64.1%，上升7.5%。", ["growth violated"]],
    ["满意率由90%提高到95%，提高5个百分点。", ["points holds"]],
    ["应诉率100%，较上年的92.5%提高8.5个百分点。", ["points violated"]],
    ["增长4.0%，全国下降3.8%，高于全国7.8个百分点。", ["points holds"]],
    ["增长4.0%，全国下降3.8%，高于全国0.2个百分点。", ["points violated"]],
    ["时限比改革前减少2倍。", ["times-less violated"]],
    ["补助1.25亿元（12500万元）。", ["unit holds"]],
    ["补助1.25亿元（1250万元）。", ["unit violated"]],
    ["补助1.25亿元（其中省级125万元）。", []],
  ])("%s", (text, expected) => {
    expect(verdictsOf(text)).toEqual(expected);
  });
});

/** A growth in per cent to so many places, cut as some writers do or rounded as others do. */
function percent(gain: number, base: number, places: number, cut: boolean): string {
  const unit = 10n ** BigInt(places);
  const twice = 200n * unit * BigInt(gain);
  const digits = cut ? twice / (2n * BigInt(base)) : (twice + BigInt(base)) / (2n * BigInt(base));
  const fraction = places === 0 ? "" : `.${(digits % unit).toString().padStart(places, "0")}`;
  return `${digits / unit}${fraction}`;
}

interface Told {
  readonly now: number;
  readonly before: number;
  readonly growth: string;
}

const UP = ["增长", "上升", "增加", "提高"];
const DOWN = ["下降", "减少", "降低", "回落"];

/** The same change in the wordings of the mainland, Taiwan and Hong Kong. */
const WORDINGS: readonly ((told: Told, up: boolean, word: string) => string)[] = [
  ({ now, before, growth }, _, word) => `全年受理投诉${now}件（上年为${before}件），同比${word}${growth}%。`,
  ({ now, before, growth }, _, word) => `全年受理投诉${now}件，较上年同期${before}件${word}${growth}%。`,
  ({ now, before, growth }, _, word) => `受理量由${before}件变为${now}件，${word}${growth}％。`,
  ({ now, before, growth }, up, word) =>
    `受理量由去年的${before}件${up ? "增至" : "降至"}${now}件，${word}了${growth}%。`,
  ({ now, before, growth }, up) =>
    `全年受理${now}件，比上年${up ? "增加" : "减少"}${Math.abs(now - before)}件，${up ? "增幅" : "降幅"}为${growth}%。`,
  ({ now, before, growth }, up) =>
    `受理${now}件。與上年的${before}件相比，${up ? "增加" : "減少"}${Math.abs(now - before)}件，${up ? "增幅" : "減幅"}${growth}%。`,
  ({ now, before, growth }, _, word) => `年度內接獲${now}宗投訴，較上一年度（${before}宗）${word}${growth}%。`,
  ({ now, before, growth }, _, word) => `去年同期受理${before}件,今年受理${now}件,同比${word}${growth}%。`,
];

const counts = fc.record({
  now: fc.integer({ min: 1, max: 99_999 }),
  before: fc.integer({ min: 1, max: 99_999 }),
  places: fc.integer({ min: 0, max: 2 }),
  cut: fc.boolean(),
  wording: fc.constantFrom(...WORDINGS),
  word: fc.integer({ min: 0, max: UP.length - 1 }),
});

test("a change that is told truly is never said to be wrong", () => {
  fc.assert(
    fc.property(counts, ({ now, before, places, cut, wording, word }) => {
      fc.pre(now !== before);
      const up = now > before;
      const growth = percent(Math.abs(now - before), before, places, cut);
      const text = wording({ now, before, growth }, up, (up ? UP : DOWN)[word] as string);
      expect(claimsOf(text).filter(({ verdict }) => verdict.state === "violated")).toEqual([]);
      expect(claimsOf(text).some(({ verdict }) => verdict.state === "holds")).toBe(true);
    }),
  );
});

test("a growth that is off by two units of its last place is said to be wrong", () => {
  fc.assert(
    fc.property(counts, fc.integer({ min: 2, max: 500 }), ({ now, before, places, wording, word }, off) => {
      fc.pre(now !== before);
      const up = now > before;
      const right = Number(percent(Math.abs(now - before), before, places, false));
      const growth = (right + off / 10 ** places).toFixed(places);
      fc.pre(up || Number(growth) < 100);
      const text = wording({ now, before, growth }, up, (up ? UP : DOWN)[word] as string);
      expect(claimsOf(text).some(({ verdict }) => verdict.state === "violated")).toBe(true);
    }),
  );
});

test("whatever whole number stood there before, its growth is possible", () => {
  fc.assert(
    fc.property(counts, ({ now, before, places, cut }) => {
      fc.pre(now !== before);
      const growth = percent(Math.abs(now - before), before, places, cut);
      const text = `新收复议案件${now}件，同比${now > before ? "增加" : "减少"}${growth}%。`;
      expect(claimsOf(text).map(({ verdict }) => verdict.state)).toEqual(["holds"]);
    }),
  );
});

test("points are the difference of two percentages", () => {
  const tenths = fc.integer({ min: 1, max: 999 });
  fc.assert(
    fc.property(tenths, tenths, fc.integer({ min: -30, max: 30 }), (now, before, off) => {
      fc.pre(now !== before && Math.abs(now - before) + off > 0);
      const told = (value: number) => (value / 10).toFixed(1);
      const word = now > before ? "提高" : "降低";
      const text = `满意率由${told(before)}%${word}到${told(now)}%，${word}${told(Math.abs(now - before) + off)}个百分点。`;
      // Each of the three is rounded to a tenth: together they may be off by two.
      const states = claimsOf(text).map(({ verdict }) => verdict.state);
      if (off === 0) expect(states).toEqual(["holds"]);
      if (Math.abs(off) > 3) expect(states).toEqual(["violated"]);
    }),
  );
});
