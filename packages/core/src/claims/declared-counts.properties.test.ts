import fc from "fast-check";
import { Converter } from "opencc-js/cn2t";
import { expect, test } from "vitest";
import { documentFromText } from "../document/from-text.ts";
import { createFacts } from "../facts/store.ts";
import { declaredCounts } from "./declared-counts.ts";

const toTraditional: (text: string) => string = Converter({ from: "cn", to: "tw" });

const NAMES = ["青石镇", "柳河镇", "东坪镇", "龙潭镇", "上塘镇", "白沙镇", "云岭镇", "石桥镇", "南溪镇"];
const HAN = ["", "", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一"];

/** How a number and its list are written: number first, or after the list, or with 一是 and 二是. */
const FORMS: readonly ((number: string, names: readonly string[]) => string)[] = [
  (number, names) => `有${number}个乡镇未达标，分别为${names.join("、")}。`,
  (number, names) => `未达标的有${number}个乡镇：${withLastJoined(names)}，均已约谈。`,
  (number, names) => `在${number}个乡镇（${names.join("、")}）试点。`,
  (number, names) => `在${names.join("、")}${number}个乡镇试点。`,
  (number, names) => `全年走访${withLastJoined(names)}${number}个镇。`,
  (number, names) => `存在${number}方面问题：${names.map((name, at) => `${ITEM[at]}是${name}人手不足`).join("；")}。`,
  (number, names) => `抓好以下${number}项工作。\n${names.map((name, at) => `${ITEM[at]}是督导${name}。`).join("\n")}`,
];
const ITEM = ["一", "二", "三", "四", "五", "六", "七", "八", "九"];

function withLastJoined(names: readonly string[]): string {
  return `${names.slice(0, -1).join("、")}和${names.at(-1)}`;
}

const wording = fc.record({
  count: fc.integer({ min: 3, max: NAMES.length }),
  form: fc.constantFrom(...FORMS),
  number: fc.constantFrom("arabic", "wide", "han"),
  traditional: fc.boolean(),
});

function printed(count: number, number: string): string {
  if (number === "han") return HAN[count] as string;
  return number === "wide"
    ? String(count).replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
    : String(count);
}

function verdictsOf(text: string): string[] {
  const document = documentFromText(text);
  const claims = [...declaredCounts.read(document, createFacts(document).withProfile(undefined))];
  return claims.map(({ verdict }) => verdict.state);
}

test("a number that its list bears out is never doubted", () => {
  fc.assert(
    fc.property(wording, ({ count, form, number, traditional }) => {
      const text = form(printed(count, number), NAMES.slice(0, count));
      expect(verdictsOf(traditional ? toTraditional(text) : text), text).toEqual(["holds"]);
    }),
  );
});

test("a number one off its list is always found", () => {
  fc.assert(
    fc.property(wording, fc.constantFrom(-1, 1), ({ count, form, number, traditional }, by) => {
      const text = form(printed(count + by, number), NAMES.slice(0, count));
      expect(verdictsOf(traditional ? toTraditional(text) : text), text).toEqual(["violated"]);
    }),
  );
});
