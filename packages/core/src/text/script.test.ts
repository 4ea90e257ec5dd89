import { expect, test } from "vitest";
import { fold } from "./fold.ts";
import { isTraditional } from "./script.ts";

const traditional = (text: string) => isTraditional({ text, folded: fold(text) });

test("tells the script of a report by the characters that differ", () => {
  expect(traditional("本局持續推進法治建設，全年辦理案件十二宗。")).toBe(true);
  expect(traditional("本局持续推进法治建设，全年办理案件十二件。")).toBe(false);
});

test("is not misled by a few characters of the other script", () => {
  expect(traditional("著力推进乾县法治建设，制度更加完善。")).toBe(false);
  expect(traditional("制定後續措施，於年底前檢討系統。")).toBe(true);
});

test("takes a text that says nothing of its script for Simplified", () => {
  expect(traditional("")).toBe(false);
  expect(traditional("2025年10月１２日")).toBe(false);
});
