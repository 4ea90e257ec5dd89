import fc from "fast-check";
import { expect, test } from "vitest";
import { parseLeadingMark, parseMarks, withMarks } from "./marks.ts";

test("标记取出后，位置按没有标记的文字计算", () => {
  expect(parseMarks("处罚[[11件]]，其中[[8件]]。")).toEqual({
    text: "处罚11件，其中8件。",
    marks: [
      { start: 2, end: 5, text: "11件" },
      { start: 8, end: 10, text: "8件" },
    ],
    unbalanced: false,
  });
});

test("标记可以嵌套，可以为空，外层在前", () => {
  const { text, marks } = parseMarks("[[[[11件]]，其中8件]][[]]。");
  expect(text).toBe("11件，其中8件。");
  expect(marks.map((mark) => mark.text)).toEqual(["11件，其中8件", "11件", ""]);
});

test("方括号本身写作 \\[[ 与 \\]]；三个连写时靠里的一个是文字", () => {
  expect(parseMarks("填写\\[[姓名\\]]").text).toBe("填写[[姓名]]");
  expect(parseMarks("[[见[1]]]").marks).toEqual([{ start: 0, end: 4, text: "见[1]" }]);
});

test("不成对的标记会被指出", () => {
  expect(parseMarks("[[11件").unbalanced).toBe(true);
  expect(parseMarks("11件]]").unbalanced).toBe(true);
});

test("引用行由一个标记和后面的话组成", () => {
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

test("写出的标记读回来还是原样", () => {
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
