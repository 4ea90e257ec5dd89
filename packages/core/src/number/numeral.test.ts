import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fold } from "../text/fold.ts";
import { decimal, equal, formatDecimal } from "./decimal.ts";
import { ARABIC, CHINESE, readArabic, readChinese } from "./numeral.ts";
import { readOrdinal } from "./ordinal.ts";

interface Characters {
  readonly digits: string;
  readonly places: readonly string[];
  readonly tenThousand: string;
  readonly hundredMillion: string;
}

const LOWER: Characters = {
  digits: "零一二三四五六七八九",
  places: ["", "十", "百", "千"],
  tenThousand: "万",
  hundredMillion: "亿",
};
const TRADITIONAL: Characters = { ...LOWER, tenThousand: "萬", hundredMillion: "億" };
const CAPITALS: Characters = { ...LOWER, digits: "零壹贰叁肆伍陆柒捌玖", places: ["", "拾", "佰", "仟"] };
const TRADITIONAL_CAPITALS: Characters = {
  ...CAPITALS,
  ...TRADITIONAL,
  digits: "零壹貳叁肆伍陸柒捌玖",
  places: CAPITALS.places,
};

/** A number in Chinese numerals as schools teach it: groups of four places, one 零 for each run of empty places. */
function written(value: number, characters: Characters): string {
  const [above, below] = [Math.floor(value / 1e8), value % 1e8];
  const high = above === 0 ? "" : `${upToHundredMillion(above, characters)}${characters.hundredMillion}`;
  return high + gap(high, below, 1e7, characters) + upToHundredMillion(below, characters);
}

function upToHundredMillion(value: number, characters: Characters): string {
  const [above, below] = [Math.floor(value / 1e4), value % 1e4];
  const high = above === 0 ? "" : `${upToTenThousand(above, characters)}${characters.tenThousand}`;
  return high + gap(high, below, 1e3, characters) + upToTenThousand(below, characters);
}

function upToTenThousand(value: number, { digits, places }: Characters): string {
  return String(value)
    .padStart(4, "0")
    .replace(/\d/gu, (digit, at) => (digit === "0" ? "0" : `${digits[Number(digit)]}${places[3 - at]}`))
    .replace(/^0+|0+$/gu, "")
    .replace(/0+/gu, digits[0] as string);
}

/** The 零 between a higher group and a lower one that does not fill its places. */
function gap(high: string, low: number, full: number, { digits }: Characters): string {
  return high !== "" && low > 0 && low < full ? (digits[0] as string) : "";
}

const value = (text: string) => {
  const numeral = readChinese(fold(text));
  return numeral === undefined ? undefined : formatDecimal(numeral.value);
};

describe("Chinese numerals", () => {
  const upToTrillions = fc.oneof(
    fc.integer({ min: 1, max: 9999 }),
    fc.integer({ min: 1, max: 99_999_999 }),
    fc.integer({ min: 1, max: 9_999_999_999_999 }),
    fc
      .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 0, max: 12 }))
      .map(([n, zeros]) => Math.min(n * 10 ** zeros, 9_999_999_999_999)),
  );

  test.each([
    ["lower case", LOWER],
    ["Traditional", TRADITIONAL],
    ["capitals", CAPITALS],
    ["Traditional capitals", TRADITIONAL_CAPITALS],
  ])("%s, up to 万亿", (_, characters) => {
    fc.assert(
      fc.property(upToTrillions, (n) => {
        const text = written(n, characters);
        expect(`${text} ${value(text)}`).toBe(`${text} ${n}`);
      }),
    );
  });

  test("ten to nineteen go without 一", () => {
    for (let n = 10; n < 20; n++) expect(value(written(n, LOWER).replace(/^一十/u, "十"))).toBe(String(n));
  });

  test("years and codes go digit by digit", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 2999 }), fc.constantFrom("〇", "○", "零"), (year, zero) => {
        const text = [...String(year)].map((digit) => (digit === "0" ? zero : LOWER.digits[Number(digit)])).join("");
        expect(value(text)).toBe(String(year));
      }),
    );
  });

  test.each([
    ["两千", "2000"],
    ["两万五千", "25000"],
    ["兩百零五", "205"],
    ["三点五", "3.5"],
    ["十二点零五", "12.05"],
    ["一亿二千万", "120000000"],
    ["二十", "20"],
    ["三百五", "350"],
    ["一万五", "15000"],
    ["一万亿零五十", "1000000000050"],
  ])("%s is %s", (text, expected) => {
    expect(value(text)).toBe(expected);
  });

  test.each([
    "",
    "万",
    "亿三",
    "十百",
    "百",
    "点五",
    "三点",
    "一点二点三",
    "一万万",
    "一亿亿",
    "abc",
    "一二十",
    "二三百",
    "千",
  ])("“%s” is no number", (text) => {
    expect(value(text)).toBeUndefined();
  });

  test("any run of numeral characters is a number or is not: nothing throws", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(..."零〇一二两九十百千万亿壹拾佰点"), { maxLength: 12 }), (characters) => {
        const numeral = readChinese(characters.join(""));
        if (numeral !== undefined) expect(numeral.value.coefficient).toBeGreaterThanOrEqual(0n);
      }),
    );
  });
});

describe("the last place that a numeral states", () => {
  test.each([
    ["12", "1"],
    ["12.50", "0.01"],
    ["1,204,560", "1"],
  ])("Arabic %s: %s", (text, unit) => {
    expect(formatDecimal(readArabic(text)?.unit ?? decimal(0))).toBe(unit);
  });

  test.each([
    ["十二", "1"],
    ["二十", "10"],
    ["两千", "1000"],
    ["三百五", "10"],
    ["三百零五", "1"],
    ["五万", "10000"],
    ["一千二百万", "1000000"],
    ["三点五", "0.1"],
    ["二〇二〇", "1"],
  ])("Chinese %s: %s", (text, unit) => {
    expect(formatDecimal(readChinese(text)?.unit ?? decimal(0))).toBe(unit);
  });
});

describe("Arabic digits", () => {
  const whole = (pattern: string) => new RegExp(`^${pattern}$`, "u");

  test("thousands are parted in groups of three by a comma or a space, or not at all", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), fc.constantFrom(",", "，", " ", ""), (n, mark) => {
        const text = String(n).replace(/\B(?=(?:\d{3})+$)/gu, mark);
        expect(whole(ARABIC).test(text)).toBe(true);
        expect(equal((readArabic(text) as { value: ReturnType<typeof decimal> }).value, decimal(n))).toBe(true);
      }),
    );
  });

  test.each(["12，34", "1,2345", "12 34"])("“%s” is not one number", (text) => {
    expect(whole(ARABIC).test(text)).toBe(false);
  });

  test.each(["", "1.2.3", "一", "1a"])("“%s” is not read", (text) => {
    expect(readArabic(text)).toBeUndefined();
  });

  test("CHINESE is what counts are written in", () => {
    expect(whole(CHINESE).test("一千二百零三点五")).toBe(true);
    expect(whole(CHINESE).test("一件")).toBe(false);
  });
});

test.each([
  ["1", 1],
  ["12", 12],
  ["一", 1],
  ["十五", 15],
  ["二十", 20],
  ["一百零三", 103],
  ["贰", 2],
  ["①", 1],
  ["⑳", 20],
  ["0", 0],
  ["1000", undefined],
  ["零", undefined],
  ["万", undefined],
  ["甲", undefined],
  ["", undefined],
])("the ordinal “%s” is %s", (text, expected) => {
  expect(readOrdinal(text)).toBe(expected);
});
