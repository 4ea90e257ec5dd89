import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type TextRange, textRange } from "../text/range.ts";
import type { Fix } from "./diagnostic.ts";
import { applyEdits, editsConflict, selectFixes, sourceEdits } from "./fixes.ts";

/** A fix in a source that is the text itself. */
function fix(...edits: [start: number, end: number, text: string][]): Fix {
  return {
    edits: edits.map(([start, end, text]) => ({ range: textRange(start, end), text })),
    source: edits.map(([start, end, text]) => ({ part: "", start, end, text })),
  };
}

const selected = (...fixes: Fix[]) => selectFixes(fixes.map((one) => ({ fix: one })));
const fixed = (text: string, ...fixes: Fix[]) => applyEdits(text, sourceEdits(selected(...fixes)));

describe("fixes that can be made together", () => {
  test("are all made, in whatever order they are found", () => {
    expect(fixed("甲乙丙", fix([2, 3, "三"]), fix([0, 1, "一"]), fix([1, 2, "二"]))).toBe("一二三");
  });

  test("several edits of one fix are made together", () => {
    expect(fixed("（甲）", fix([0, 1, "“"], [2, 3, "”"]), fix([1, 2, "乙"]))).toBe("“乙”");
  });

  test("findings without a fix are passed over", () => {
    expect(selectFixes([{}, { fix: fix([0, 1, ""]) }])).toHaveLength(1);
  });
});

describe("fixes that conflict", () => {
  test("are left for the next pass, all their edits with them", () => {
    expect(fixed("甲乙丙", fix([0, 1, "一"], [2, 3, "三"]), fix([1, 3, "二"]), fix([0, 1, "壹"]))).toBe("壹二");
  });

  test("make way for as many others as possible", () => {
    expect(selected(fix([0, 6, ""]), fix([0, 2, ""]), fix([2, 4, ""]), fix([4, 6, ""]))).toHaveLength(3);
  });

  test("two insertions at one place conflict, and so does one at the edge of a replacement", () => {
    expect(selected(fix([1, 1, "一"]), fix([1, 1, "二"]))).toHaveLength(1);
    expect(selected(fix([1, 1, "一"]), fix([1, 2, "二"]))).toHaveLength(1);
    expect(selected(fix([1, 1, "一"]), fix([0, 1, "二"]))).toHaveLength(1);
    expect(selected(fix([1, 1, "一"]), fix([2, 2, "二"]))).toHaveLength(2);
  });
});

test("edits of several parts are sorted by part and place", () => {
  const edit = (part: string, start: number) => ({ part, start, end: start, text: "" });
  const both: Fix = { edits: [], source: [edit("b", 1), edit("a", 2), edit("b", 0)] };
  expect(sourceEdits([both])).toEqual([edit("a", 2), edit("b", 0), edit("b", 1)]);
});

test("edits that overlap or lie outside are refused", () => {
  const replace = (start: number, end: number) => ({ start, end, text: "" });
  expect(() => applyEdits("甲乙", [replace(0, 2), replace(1, 2)])).toThrow(RangeError);
  expect(() => applyEdits("甲乙", [replace(1, 3)])).toThrow(RangeError);
});

const LENGTH = 8;
const ranges: fc.Arbitrary<TextRange> = fc
  .tuple(fc.nat(LENGTH), fc.nat(LENGTH))
  .map(([one, other]) => textRange(Math.min(one, other), Math.max(one, other)));
const singles = fc.array(
  ranges.map(({ start, end }) => fix([start, end, "改"])),
  { maxLength: 7 },
);
const multiples = fc.array(
  fc
    .array(ranges, { minLength: 1, maxLength: 3 })
    .map((all) => [...all].sort((one, other) => one.start - other.start || one.end - other.end))
    .filter((all) => all.every((range, index) => index === 0 || !conflict(all[index - 1] as TextRange, range)))
    .map((all) => fix(...all.map(({ start, end }): [number, number, string] => [start, end, "改"]))),
  { maxLength: 7 },
);

test("what is selected has no conflicts, and what is left conflicts with something selected", () => {
  fc.assert(
    fc.property(multiples, (fixes) => {
      const chosen = selected(...fixes);
      for (const [index, one] of chosen.entries())
        for (const other of chosen.slice(index + 1)) expect(fixesConflict(one, other)).toBe(false);
      for (const one of fixes)
        expect(chosen.includes(one) || chosen.some((other) => fixesConflict(one, other))).toBe(true);
      expect(() => applyEdits(" ".repeat(LENGTH), sourceEdits(chosen))).not.toThrow();
    }),
  );
});

test("of fixes with one edit each as many as possible are selected", () => {
  fc.assert(
    fc.property(singles, (fixes) => {
      expect(selected(...fixes)).toHaveLength(mostWithoutConflict(fixes));
    }),
  );
});

test("edits make the text that the pieces between them and their texts make", () => {
  fc.assert(
    fc.property(singles, fc.string({ minLength: LENGTH, maxLength: LENGTH }), (fixes, text) => {
      const edits = sourceEdits(selected(...fixes));
      const backwards = edits.reduceRight(
        (done, { start, end, text: by }) => done.slice(0, start) + by + done.slice(end),
        text,
      );
      expect(applyEdits(text, edits)).toBe(backwards);
    }),
  );
});

function conflict(one: TextRange, other: TextRange): boolean {
  return editsConflict({ range: one, text: "" }, { range: other, text: "" });
}

function fixesConflict(one: Fix, other: Fix): boolean {
  return one.edits.some((edit) => other.edits.some((another) => editsConflict(edit, another)));
}

/** By trying every choice. */
function mostWithoutConflict([first, ...rest]: readonly Fix[]): number {
  if (first === undefined) return 0;
  const others = rest.filter((other) => !fixesConflict(first, other));
  return Math.max(1 + mostWithoutConflict(others), mostWithoutConflict(rest));
}
