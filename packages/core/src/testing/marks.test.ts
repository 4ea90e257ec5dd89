import fc from "fast-check";
import { expect, test } from "vitest";
import { parseLeadingMark, parseMarks, withMarks } from "./marks.ts";

test("places count in the text without its marks", () => {
  expect(parseMarks("处罚[[11件]]，其中[[8件]]。")).toEqual({
    text: "处罚11件，其中8件。",
    marks: [
      { start: 2, end: 5, text: "11件" },
      { start: 8, end: 10, text: "8件" },
    ],
    unbalanced: false,
  });
});

test("marks may nest and be empty; the outer one comes first", () => {
  const { text, marks } = parseMarks("[[[[11件]]，其中8件]][[]]。");
  expect(text).toBe("11件，其中8件。");
  expect(marks.map((mark) => mark.text)).toEqual(["11件，其中8件", "11件", ""]);
});

test("brackets themselves are escaped; of three the inner one is text", () => {
  expect(parseMarks("填写\\[[姓名\\]]").text).toBe("填写[[姓名]]");
  expect(parseMarks("[[见[1]]]").marks).toEqual([{ start: 0, end: 4, text: "见[1]" }]);
});

test("marks that do not pair are noticed", () => {
  expect(parseMarks("[[11件").unbalanced).toBe(true);
  expect(parseMarks("11件]]").unbalanced).toBe(true);
});

test("a quote line is a mark and what follows it", () => {
  expect(parseLeadingMark("[[11件]] 分项之和为10件")).toEqual({ marked: "11件", rest: "分项之和为10件" });
  expect(parseLeadingMark("分项之和为10件")).toBeUndefined();
  expect(parseLeadingMark("[[11件 分项之和为10件")).toBeUndefined();
});

const fraction = fc.double({ min: 0, max: 1, noNaN: true });

type Piece = readonly [start: number, end: number];

function within([start, end]: Piece): (piece: Piece) => Piece {
  return ([from, to]) => [start + from * (end - start), start + to * (end - start)];
}

/** Pieces that nest or lie apart, as marks can be written, as fractions of a text. */
const { pieces: nestedPieces } = fc.letrec<{ pieces: Piece[] }>((tie) => ({
  pieces: fc.oneof(
    { maxDepth: 4 },
    fc.constant<Piece[]>([]),
    fc.tuple(fraction, fraction, tie("pieces"), tie("pieces")).map(([x, y, inside, after]): Piece[] => {
      const piece: Piece = [Math.min(x, y), Math.max(x, y)];
      return [piece, ...inside.map(within(piece)), ...after.map(within([piece[1], 1]))];
    }),
  ),
}));

test("marks that are written are read back as they were", () => {
  const texts = fc.string({ unit: fc.constantFrom("件", "8", "，", "\n"), maxLength: 20 });
  const places = (pieces: readonly { start: number; end: number }[]) =>
    [...new Set(pieces.map(({ start, end }) => `${start}-${end}`))].sort();
  fc.assert(
    fc.property(texts, nestedPieces, (text, fractions) => {
      const at = (part: number) => Math.round(part * text.length);
      const pieces = fractions.map(([start, end]) => ({ start: at(start), end: at(end) }));
      const read = parseMarks(withMarks(text, pieces));
      expect(read).toMatchObject({ text, unbalanced: false });
      expect(places(read.marks)).toEqual(places(pieces));
    }),
  );
});
