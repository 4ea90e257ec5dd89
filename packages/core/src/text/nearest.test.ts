import { expect, test } from "vitest";
import { nearest } from "./nearest.ts";

const RULES = ["numbers/sum-mismatch", "numbers/percent-range", "signature/date-missing"];

test("finds the name that was misspelt", () => {
  expect(nearest("numbers/sum-mismach", RULES)).toBe("numbers/sum-mismatch");
  expect(nearest("Signature/Date-Missing", RULES)).toBe("signature/date-missing");
  expect(nearest("eror", ["off", "info", "warn", "error"])).toBe("error");
});

test("finds a rule that was given without its category", () => {
  expect(nearest("percent-range", RULES)).toBe("numbers/percent-range");
});

test("does not guess wildly", () => {
  expect(nearest("wording/typo", RULES)).toBeUndefined();
  expect(nearest("x", ["off"])).toBeUndefined();
});
