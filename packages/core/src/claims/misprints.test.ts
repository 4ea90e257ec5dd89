import { expect, test } from "vitest";
import { isMisprint, isTellingMisprint } from "./misprints.ts";

test.each([
  ["78.3", "73.8"],
  ["98.71", "97.71"],
  ["26.1", "21.6"],
  ["1204", "1240"],
])("%s is a misprint of %s", (stated, meant) => {
  expect(isMisprint(stated, meant)).toBe(true);
});

test.each([
  ["83.4", "90.5"],
  ["98.3", "38.9"],
  ["9.5", "95"],
  ["97", "97"],
])("%s is no misprint of %s", (stated, meant) => {
  expect(isMisprint(stated, meant)).toBe(false);
});

test("of two digits only a swap tells", () => {
  expect(isTellingMisprint("65", "56")).toBe(true);
  expect(isTellingMisprint("68", "58")).toBe(false);
});
