import { expect, test } from "vitest";
import { formatOrdinal } from "./number-format.ts";

test.each([
  ["decimal", [1, 12], ["1", "12"]],
  ["decimalZero", [1, 12], ["01", "12"]],
  ["decimalFullWidth", [10], ["１０"]],
  ["chineseCounting", [1, 10, 11, 20, 21, 99, 101], ["一", "十", "十一", "二十", "二十一", "九十九", "一○一"]],
  [
    "chineseCountingThousand",
    [15, 100, 101, 110, 111, 1001, 2010],
    ["十五", "一百", "一百零一", "一百一十", "一百一十一", "一千零一", "二千零一十"],
  ],
  ["taiwaneseCountingThousand", [10, 205], ["十", "二百零五"]],
  ["ideographDigital", [3, 10, 21], ["三", "一〇", "二一"]],
  ["japaneseCounting", [1, 10, 11, 100, 111, 1000], ["一", "十", "十一", "百", "百十一", "千"]],
  ["chineseLegalSimplified", [1, 10, 12, 105], ["壹", "壹拾", "壹拾贰", "壹佰零伍"]],
  ["ideographLegalTraditional", [2, 20], ["貳", "貳拾"]],
  ["ideographTraditional", [1, 10, 11], ["甲", "癸", "11"]],
  ["decimalEnclosedCircle", [1, 20, 21, 35, 36, 50, 51], ["①", "⑳", "㉑", "㉟", "㊱", "㊿", "51"]],
  ["decimalEnclosedParen", [1], ["⑴"]],
  ["upperLetter", [1, 26, 27, 53], ["A", "Z", "AA", "AAA"]],
  ["lowerLetter", [3], ["c"]],
  ["upperRoman", [4, 9, 14, 1999], ["IV", "IX", "XIV", "MCMXCIX"]],
  ["lowerRoman", [6], ["vi"]],
  ["aFormatOfTomorrow", [7], ["7"]],
  ["constructor", [7], ["7"]],
  ["chineseCounting", [0, -1], ["0", "-1"]],
])("%s", (format, values, written) => {
  expect(values.map((value) => formatOrdinal(value, format))).toEqual(written);
});

test("a format of one's own gives the number of digits", () => {
  expect(formatOrdinal(7, "custom", "001, 002, 003, ...")).toBe("007");
});
