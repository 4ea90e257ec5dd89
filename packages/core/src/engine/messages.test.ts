import { expect, test } from "vitest";
import { createTranslate, filledText } from "./messages.ts";

const TABLE = { "没有规则“{name}”{hint}": "沒有規則“{name}”{hint}", "，请检查": "，請檢查", 规则: "規則" };
const text = { zh: "没有规则“{name}”{hint}", en: "no rule “{name}”{hint}" };
const hint = { zh: "，请检查", en: "; check it" };

test("a text is filled in every language, and only what we wrote is turned into Traditional", () => {
  expect(filledText(text, { name: "规则", hint }, TABLE)).toEqual({
    zh: "没有规则“规则”，请检查",
    en: "no rule “规则”; check it",
    zhHant: "沒有規則“规则”，請檢查",
  });
});

test("a text that has no Traditional form gets none", () => {
  expect(filledText(hint, undefined, {})).toEqual(hint);
});

test("a value that is missing is a mistake", () => {
  expect(() => filledText(text, { name: "甲" }, TABLE)).toThrow("no value for {hint}");
  expect(() => createTranslate("en", TABLE)(text, {})).toThrow("no value for {name}");
});

test("braces that were quoted are no placeholders", () => {
  const finished = filledText(text, { name: "{draft}", hint: "" }, TABLE);
  expect(createTranslate("zh-Hant", TABLE)(finished)).toBe("沒有規則“{draft}”");
});
