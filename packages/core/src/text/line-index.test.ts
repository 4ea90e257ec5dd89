import fc from "fast-check";
import { expect, test } from "vitest";
import { LineIndex } from "./line-index.ts";

const places = (text: string) => {
  const index = new LineIndex(text);
  return [...text, ""].map((_, at) => {
    const { line, column } = index.at(at);
    return `${line}:${column}`;
  });
};

test.each([
  ["\n", "甲\n乙", ["1:1", "1:2", "2:1", "2:2"]],
  ["\\r\\n", "甲\r\n乙", ["1:1", "1:2", "1:3", "2:1", "2:2"]],
  ["\\r", "甲\r乙", ["1:1", "1:2", "2:1", "2:2"]],
  ["nothing", "", ["1:1"]],
  ["a break at the end", "甲\n", ["1:1", "1:2", "2:1"]],
])("lines end at %s", (_, text, expected) => {
  expect(places(text)).toEqual(expected);
});

test("columns count UTF-16 code units", () => {
  expect(new LineIndex("𠮷野\n").at(2)).toEqual({ line: 1, column: 3 });
});

test("an offset outside the text is taken as its nearer end", () => {
  const index = new LineIndex("甲\n乙");
  expect(index.at(99)).toEqual({ line: 2, column: 2 });
  expect(index.at(-1)).toEqual({ line: 1, column: 1 });
});

test("agrees with counting the breaks before an offset", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom("甲", "\n", "\r", "\r\n")), (pieces) => {
      const text = pieces.join("");
      const index = new LineIndex(text);
      for (let at = 0; at <= text.length; at++) {
        // Between \r and \n the line has not ended yet.
        const before = text.slice(0, at).replace(/\r$/u, text[at] === "\n" ? "" : "\r");
        const ended = before.split(/\r\n|\r|\n/u);
        const inBreak = before.length < at ? 1 : 0;
        expect(index.at(at)).toEqual({ line: ended.length, column: (ended.at(-1) as string).length + 1 + inBreak });
      }
    }),
  );
});
