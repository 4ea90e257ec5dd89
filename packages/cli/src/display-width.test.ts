import { expect, test } from "vitest";
import { clipped, displayWidth, padded, wrapped } from "./display-width.ts";

test("counts columns as a terminal does", () => {
  expect(displayWidth("办理11件")).toBe(8);
  expect(displayWidth("１１％")).toBe(6);
  expect(displayWidth("𠮷e\u0301")).toBe(3);
});

test("pads and clips by columns", () => {
  expect(padded("报告", 6)).toBe("报告  ");
  expect(clipped("法治政府建设", 7)).toBe("法治政…");
  expect(clipped("法治", 4)).toBe("法治");
});

test("breaks Chinese anywhere, but no word, no figure, and not before closing punctuation", () => {
  expect(wrapped("按期办结率达到了99.5%，群众满意", 20)).toEqual(["按期办结率达到了", "99.5%，群众满意"]);
  expect(wrapped("依据《统计法》。见 numbers/sum-mismatch", 16)).toEqual([
    "依据《统计法》。",
    "见",
    "numbers/sum-mismatch",
  ]);
  expect(wrapped("一二三四五。", 10)).toEqual(["一二三四", "五。"]);
});
