/**
 * A number as one of Word's numbering formats writes it. A format that is not known is written in plain digits, which
 * is what Word itself falls back to.
 */
export function formatOrdinal(value: number, format: string, customPattern = ""): string {
  if (format === "custom") return String(value).padStart(/^\d+/u.exec(customPattern)?.[0].length ?? 1, "0");
  const write = Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined;
  // The formats that count out characters know no number below one, nor one past their last character.
  return (write !== undefined && value > 0 ? write(value) : undefined) ?? String(value);
}

type Writer = (value: number) => string | undefined;

const FORMATS: Readonly<Record<string, Writer>> = {
  decimalZero: (value) => String(value).padStart(2, "0"),
  decimalFullWidth: (value) => digits(value, "０１２３４５６７８９"),
  decimalFullWidth2: (value) => digits(value, "０１２３４５６７８９"),
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedParen: (value) => nth(value, 0x2474, 20),
  decimalEnclosedFullstop: (value) => nth(value, 0x2488, 20),
  ideographEnclosedCircle: (value) => nth(value, 0x3280, 10),
  numberInDash: (value) => `- ${value} -`,
  upperLetter: (value) => letters(value, "A"),
  lowerLetter: (value) => letters(value, "a"),
  upperRoman: roman,
  lowerRoman: (value) => roman(value)?.toLowerCase(),
  // Up to 九十九 these two count; past it Word writes digit by digit.
  chineseCounting: (value) => (value < 100 ? counted(value, PLAIN) : digits(value, DIGITS_CIRCLE)),
  taiwaneseCounting: (value) => (value < 100 ? counted(value, PLAIN) : digits(value, DIGITS_CIRCLE)),
  chineseCountingThousand: (value) => counted(value, PLAIN),
  taiwaneseCountingThousand: (value) => counted(value, PLAIN),
  ideographDigital: (value) => digits(value, "〇一二三四五六七八九"),
  japaneseDigitalTenThousand: (value) => digits(value, "〇一二三四五六七八九"),
  taiwaneseDigital: (value) => digits(value, DIGITS_CIRCLE),
  japaneseCounting: (value) => counted(value, JAPANESE),
  chineseLegalSimplified: (value) => counted(value, LEGAL_SIMPLIFIED),
  ideographLegalTraditional: (value) => counted(value, LEGAL_TRADITIONAL),
  japaneseLegal: (value) => counted(value, LEGAL_TRADITIONAL),
  ideographTraditional: (value) => [..."甲乙丙丁戊己庚辛壬癸"][value - 1],
  ideographZodiac: (value) => [..."子丑寅卯辰巳午未申酉戌亥"][value - 1],
};

/** A way of counting in Chinese numerals up to 9999. */
interface Numerals {
  readonly digits: string;
  /** For ten, a hundred, a thousand. */
  readonly units: string;
  /** Whether a zero is read (一百零一) or passed over (百一). */
  readonly zeros: boolean;
  /** Up to which place a leading one is left out: 十一 for 一十一, in Japanese 百 for 一百 too. */
  readonly silentOnes: number;
}

const DIGITS_CIRCLE = "○一二三四五六七八九";
const PLAIN: Numerals = { digits: "零一二三四五六七八九", units: "十百千", zeros: true, silentOnes: 1 };
const JAPANESE: Numerals = { digits: "〇一二三四五六七八九", units: "十百千", zeros: false, silentOnes: 3 };
const LEGAL_SIMPLIFIED: Numerals = { digits: "零壹贰叁肆伍陆柒捌玖", units: "拾佰仟", zeros: true, silentOnes: 0 };
const LEGAL_TRADITIONAL: Numerals = { digits: "零壹貳參肆伍陸柒捌玖", units: "拾佰仟", zeros: true, silentOnes: 0 };

function counted(value: number, { digits: signs, units, zeros, silentOnes }: Numerals): string | undefined {
  if (value > 9999) return undefined;
  const places = [...String(value)].map(Number);
  let text = "";
  let zeroBefore = false;
  places.forEach((digit, index) => {
    const place = places.length - 1 - index;
    if (digit === 0) {
      zeroBefore = true;
      return;
    }
    if (zeroBefore && zeros) text += signs[0];
    zeroBefore = false;
    const leading = index === 0 || !zeros;
    if (!(digit === 1 && leading && place > 0 && place <= silentOnes)) text += signs[digit];
    if (place > 0) text += units[place - 1];
  });
  return text;
}

function digits(value: number, signs: string): string {
  return [...String(value)].map((digit) => signs[Number(digit)]).join("");
}

function nth(value: number, first: number, count: number): string | undefined {
  return value <= count ? String.fromCharCode(first + value - 1) : undefined;
}

/** ① to ⑳ stand together, ㉑ to ㉟ and ㊱ to ㊿ elsewhere. */
function circled(value: number): string | undefined {
  if (value <= 20) return nth(value, 0x2460, 20);
  return value <= 35 ? nth(value - 20, 0x3251, 15) : nth(value - 35, 0x32b1, 15);
}

/** a … z, aa, bb … zz, aaa … */
function letters(value: number, first: "A" | "a"): string | undefined {
  if (value > 26 * 30) return undefined;
  return String.fromCharCode(first.charCodeAt(0) + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

function roman(value: number): string | undefined {
  if (value > 3999) return undefined;
  let left = value;
  let text = "";
  for (const [amount, sign] of ROMAN) {
    for (; left >= amount; left -= amount) text += sign;
  }
  return text;
}
