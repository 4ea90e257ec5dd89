import { documentFromText, textRange } from "@reportlint/core";
import { expect, test } from "vitest";
import { displayWidth } from "../display-width.ts";
import { excerpt, type Mark } from "./excerpt.ts";

test("marks are as wide as what they stand under", () => {
  expect(marked("全年办案[11件]，其中甲{8件}、乙{２件}。")).toEqual([
    "全年办案11件，其中甲8件、乙２件。",
    "　　　　^^＾　　　　~～　　～～",
  ]);
});

test("an empty range stands under the character that follows, or behind the line", () => {
  expect(marked("甲[]乙")).toEqual(["甲乙", "　＾"]);
  expect(marked("甲乙[]\n丙")).toEqual(["甲乙 ", "　　^"]);
});

test("a long line is cut to the clauses around the marks, and says where", () => {
  const line = `${"甲乙丙丁戊己庚辛，".repeat(5)}全年办案[11件]，其中甲{8件}、乙{2件}。${"子丑寅卯辰巳午未，".repeat(5)}`;
  const [text = "", marks = ""] = marked(line, 60);
  expect(text).toBe("…全年办案11件，其中甲8件、乙2件。子丑寅卯辰巳午未，子丑寅…");
  expect(marks).toBe("…　　　　^^＾　　　　~～　　~～");
  expect(displayWidth(text)).toBeLessThanOrEqual(60);
});

test("where the marks lie too far apart, the first is shown", () => {
  const line = `其中甲{8件}，${"甲乙丙丁戊己庚辛，".repeat(9)}全年办案[11件]。`;
  const [text = ""] = marked(line, 40);
  expect(text).toContain("办案11件。");
  expect(text).not.toContain("8件");
});

test("a mark longer than the page is cut too", () => {
  const [text = "", marks = ""] = marked(`[${"甲".repeat(100)}]`, 40);
  expect(displayWidth(text)).toBeLessThanOrEqual(40);
  expect(marks).toBe("＾".repeat(18));
});

/** `[primary]` and `{related}` marks are taken out of the text. */
function marked(source: string, width = 80): string[] {
  const marks: Mark[] = [];
  let text = "";
  for (const piece of source.split(/(\[[^\]]*\]|\{[^}]*\})/u)) {
    if (/^[[{]/u.test(piece)) {
      const range = textRange(text.length, text.length + piece.length - 2);
      marks.push({ range, kind: piece.startsWith("[") ? "primary" : "related" });
    }
    text += piece.replace(/[[\]{}]/gu, "");
  }
  const [first, ...others] = marks.sort((a, b) => a.kind.localeCompare(b.kind));
  if (first === undefined) throw new Error("mark something");
  const found = excerpt(documentFromText(text), [first, ...others], width);
  return [found.text, found.marks].map((pieces) => pieces.map((piece) => piece.text).join(""));
}
