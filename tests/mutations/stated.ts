import { add, multiply, negate, type Rational, rational, type Span, spanOf } from "./rational.ts";

/**
 * The values that an honest writer could have meant by a printed number, given what follows it: a count is itself; an amount
 * or a rounded count lies within half a unit of its last place; a rate, which some round and some cut, up to a whole unit above.
 */
export function statedValues(printed: string, following: string): Span {
  const [, multiplier = "", after = ""] = /^ ?([十百千万萬亿億]*)(.{0,6})/su.exec(following) ?? [];
  const { value, unit } = scaled(numberIn(printed), multiplier);
  const half = multiply(unit, rational(1, 2));
  if (/^ ?(?:%|％|‰|個?个?百分[点點]|倍|[:：∶]1)/u.test(after))
    return spanOf(add(value, negate(half)), add(value, unit), true);
  const isRounded = printed.includes(".") || multiplier !== "" || /[万萬亿億]$/u.test(printed) || MEASURE.test(after);
  return isRounded ? spanOf(add(value, negate(half)), add(value, half)) : spanOf(value);
}

/** What is measured and not counted. */
const MEASURE = /^ ?(?:元|美元|港元|澳门元|吨|噸|公斤|公里|千米|米|亩|畝|公顷|公頃|平方|立方|千瓦|小时|小時)/u;

interface Stated {
  readonly value: Rational;
  /** One unit of the last printed place. */
  readonly unit: Rational;
}

/** `1,204`, `97.65`, `28萬3,622`, `12.5萬`, `十二`. */
function numberIn(printed: string): Stated {
  const plain = printed.replaceAll(",", "").replaceAll(" ", "");
  const groups = /^(?:(\d+)[亿億])?(?:(\d+)[万萬])?(\d+)?$/u.exec(plain);
  if (groups !== null && /\d/u.test(plain)) {
    const [, hundredMillions, tenThousands, ones] = groups;
    const value = BigInt(hundredMillions ?? 0) * 10n ** 8n + BigInt(tenThousands ?? 0) * 10n ** 4n + BigInt(ones ?? 0);
    const place = ones !== undefined ? 1n : tenThousands !== undefined ? 10n ** 4n : 10n ** 8n;
    return { value: rational(value), unit: rational(place) };
  }
  const decimal = /^(-?\d+)\.(\d+)([万萬亿億]?)$/u.exec(plain);
  if (decimal !== null) {
    const [, whole = "", fraction = "", multiplier = ""] = decimal;
    const under = 10n ** BigInt(fraction.length);
    return scaled({ value: rational(BigInt(whole + fraction), under), unit: rational(1n, under) }, multiplier);
  }
  const tens = /^([二三四五六七八九]?)(十?)([一二两兩三四五六七八九]?)$/u.exec(plain);
  if (plain === "" || tens === null) throw new Error(`no number: ${printed}`);
  const [, ten = "", mark = "", one = ""] = tens;
  const digit = (han: string) => "一二三四五六七八九".indexOf(han.replace(/[两兩]/u, "二")) + 1;
  const value = mark === "" ? digit(ten + one) : (ten === "" ? 1 : digit(ten)) * 10 + (one === "" ? 0 : digit(one));
  return { value: rational(value), unit: rational(1) };
}

function scaled({ value, unit }: Stated, multiplier: string): Stated {
  const by = [...multiplier].reduce((made, each) => made * (MULTIPLIERS[each] ?? 1n), 1n);
  return { value: multiply(value, rational(by)), unit: multiply(unit, rational(by)) };
}

const MULTIPLIERS: Readonly<Record<string, bigint>> = {
  十: 10n,
  百: 100n,
  千: 1000n,
  万: 10_000n,
  萬: 10_000n,
  亿: 100_000_000n,
  億: 100_000_000n,
};
