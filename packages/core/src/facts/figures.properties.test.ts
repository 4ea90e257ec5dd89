import fc from "fast-check";
import * as OpenCC from "opencc-js";
import { describe, expect, test } from "vitest";
import { documentFromText } from "../document/from-text.ts";
import { formatDecimal } from "../number/decimal.ts";
import { slice } from "../text/range.ts";
import { type Figure, figures } from "./figures.ts";
import { createFacts } from "./store.ts";

const toTraditional = OpenCC.Converter({ from: "cn", to: "hk" });

const fullWidth = (text: string) =>
  text.replace(/[0-9%.]/gu, (character) => String.fromCodePoint((character.codePointAt(0) as number) + 0xfee0));

/** Ways in which the same text may arrive. */
const dressing = fc.constantFrom<(text: string) => string>(
  (text) => text,
  toTraditional,
  fullWidth,
  (text) => fullWidth(toTraditional(text)),
);

function read(text: string): { all: readonly Figure[]; text: string } {
  const document = documentFromText(text);
  return { all: createFacts(document).get(figures), text: document.text };
}

/** What a figure says, without its place. */
function said({ value, unit, values, kind, counter, approximation }: Figure): string {
  const [low, high] = [values.low, values.high].map((end) => (end === undefined ? "" : formatDecimal(end)));
  const ends = `${values.lowOpen ? "(" : "["}${low}, ${high}${values.highOpen ? ")" : "]"}`;
  return [formatDecimal(value), formatDecimal(unit), ends, kind, counter, approximation ?? ""].join(" ");
}

const grouped = (value: number, mark: string) => String(value).replace(/\B(?=(?:\d{3})+$)/gu, mark);

const counter = fc.constantFrom("件", "宗", "人次", "家", "个", "条", "项", "户次", "辆", "场");
const small = fc.integer({ min: 1, max: 99_999 });
const measure = fc.constantFrom("元", "吨", "公里", "平方米", "亩", "千瓦时", "美元");
const before = fc.constantFrom("", "约", "近", "超过", "逾", "至少", "不足");
const after = fc.constantFrom("", "左右", "以上", "以下");

const printed = fc.oneof(
  fc
    .tuple(fc.integer({ min: 1, max: 9_999_999 }), fc.constantFrom("", ",", " "), counter)
    .map(([value, mark, unit]) => `${grouped(value, mark)}${unit}`),
  fc
    .tuple(fc.integer({ min: 1, max: 99_999 }), fc.constantFrom("万", "亿", ""), measure)
    .map(([value, scale, unit]) => `${value / 100}${scale}${unit}`),
  fc
    .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 0, max: 9999 }), counter)
    .map(([high, low, unit]) => `${high}万${low === 0 ? "" : low}${unit}`),
  fc.tuple(fc.integer({ min: 1, max: 9999 })).map(([value]) => `${value / 100}%`),
  fc.tuple(fc.integer({ min: 1, max: 999 })).map(([value]) => `${value / 10}个百分点`),
  fc.tuple(fc.integer({ min: 2, max: 99 }), counter).map(([value, unit]) => `${value}余${unit}`),
  fc.constantFrom("两千余人", "十二期", "百分之五点三", "三成", "九成五", "三分之二", "数十家", "七八十人", "15～30%"),
);
const figure = fc.tuple(before, printed, after).map((parts) => parts.join(""));

describe("a figure, however it is written", () => {
  test("is found whole, and its range reads as the same figure again", () => {
    fc.assert(
      fc.property(figure, dressing, (written, dressed) => {
        const { all, text } = read(`共办理${dressed(written)}，情况良好。`);
        expect(all.map(({ range }) => slice(text, range))).toEqual([dressed(written)]);
        const again = read(dressed(written)).all;
        expect(again.map(said)).toEqual(all.map(said));
      }),
    );
  });

  test("says the same in both scripts and both widths", () => {
    fc.assert(
      fc.property(fc.array(figure, { minLength: 1, maxLength: 5 }), (written) => {
        const text = `全年办理${written.join("，发放")}。`;
        const plain = read(text).all.map(said);
        expect(plain).toHaveLength(written.length);
        for (const dress of [toTraditional, fullWidth]) expect(read(dress(text)).all.map(said)).toEqual(plain);
      }),
    );
  });

  test("printed with thousands, in 万 and below, or in one run of digits, has one value", () => {
    fc.assert(
      fc.property(fc.integer({ min: 10_000, max: 99_999_999 }), counter, (value, unit) => {
        const [high, low] = [Math.floor(value / 10_000), value % 10_000];
        const ways = [
          String(value),
          grouped(value, ","),
          grouped(value, " "),
          ...(low === 0 ? [] : [`${high}万${low}`, `${grouped(high, ",")}萬${grouped(low, ",")}`]),
        ];
        const all = ways.map((way) => read(`${way}${unit}`).all.map(said));
        for (const each of all) expect(each).toEqual(all[0]);
      }),
    );
  });

  test("two numbers side by side stay two", () => {
    fc.assert(
      fc.property(small, small, counter, fc.constantFrom("，", "、", "；"), (one, other, unit, mark) => {
        const found = read(`${one}${unit}${mark}${other}${unit}`).all.map(({ value }) => formatDecimal(value));
        expect(found).toEqual([String(one), String(other)]);
      }),
    );
  });
});
