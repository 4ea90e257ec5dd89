import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { documentFromText } from "../document/from-text.ts";
import { slice } from "../text/range.ts";
import { sentences } from "./sentences.ts";
import { createFacts } from "./store.ts";

const split = (text: string) =>
  createFacts(documentFromText(text))
    .get(sentences)
    .map(({ range }) => slice(text, range));

describe("sentences", () => {
  test.each([
    ["受理12件。办结11件。", ["受理12件。", "办结11件。"]],
    ["受理12件；办结11件", ["受理12件；办结11件"]],
    ["受理12件！办结吗？", ["受理12件！", "办结吗？"]],
    ["坚持“谁执法谁普法。”办结11件。", ["坚持“谁执法谁普法。”", "办结11件。"]],
    ["受理12件（含结转。）办结11件。", ["受理12件（含结转。）办结11件。"]],
    ["增长2.5%。", ["增长2.5%。"]],
    ["受理12件）。办结11件。", ["受理12件）。", "办结11件。"]],
  ])("%s", (text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  test("leave nothing out but space", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("甲", "。", "（", "）", "”", " ", "！"), { minLength: 1 }), (characters) => {
        const text = characters.join("");
        expect(split(text).join("").trim()).toBe(text.trim());
      }),
    );
  });
});
