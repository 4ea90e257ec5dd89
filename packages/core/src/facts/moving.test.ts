import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { documentFromText } from "../document/from-text.ts";
import { changes } from "./changes.ts";
import { dates } from "./dates.ts";
import { enumerators } from "./enumerators.ts";
import type { BlockFact } from "./fact.ts";
import { figures } from "./figures.ts";
import { levelMarks } from "./level-marks.ts";
import { multiples } from "./multiples.ts";
import { outline } from "./outline.ts";
import { sentences } from "./sentences.ts";
import { createFacts } from "./store.ts";
import { webNoise } from "./web-noise.ts";

const PARAGRAPHS = [
  "一、主要举措",
  "（一）加强领导。一是压实责任；二是健全机制。",
  "2025年1月5日，全县受理申请20件，其中许可12件、确认8件。",
  "办结率95.5%，发放宣传册近2000余份，罚没款1.2万元。",
  "打印 关闭",
  "1.5万元用于“12·4”宣传。",
  "第一，拨打12345热线；第二，通过《条例》第8条处理3起。",
  "湖東縣水利局",
];
const COMPARED = "受理384件（上年为320件），增加到64件，是上年的1.2倍，与上年（320件）持平。";
const report = fc.array(fc.constantFrom(...PARAGRAPHS), { minLength: 1, maxLength: 8 });

/** What a fact says of each paragraph, its ranges counted from the paragraph on. */
function byParagraph<Item>(fact: BlockFact<Item>, text: string): string[] {
  const document = documentFromText(text);
  const items = createFacts(document).get(fact) as readonly (Item & { range: { start: number; end: number } })[];
  return document.blocks.map(({ range }) =>
    JSON.stringify(
      items
        .filter((item) => range.start <= item.range.start && item.range.start < range.end)
        .map((item) => fact.moved(item, -range.start)),
      (_, value) => (typeof value === "bigint" ? value.toString() : value),
    ),
  );
}

describe("a paragraph before a report only moves what its blocks say", () => {
  test.each(
    [changes, dates, enumerators, figures, levelMarks, multiples, sentences, webNoise].map(
      (fact) => [fact.id, fact as BlockFact<object>] as const,
    ),
  )("%s", (_, fact) => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...PARAGRAPHS, COMPARED), { maxLength: 8 }),
        fc.constantFrom(...PARAGRAPHS),
        (paragraphs, inserted) => {
          const before = byParagraph(fact, paragraphs.join("\n"));
          const after = byParagraph(fact, [inserted, ...paragraphs].join("\n"));
          expect(after.slice(1)).toEqual(before);
        },
      ),
    );
  });
});

test("a paragraph of text before the first heading only moves the outline", () => {
  fc.assert(
    fc.property(report, (paragraphs) => {
      const tree = (lines: readonly string[], by: number) =>
        createFacts(documentFromText(["湖东县水利局2025年工作报告", ...lines].join("\n")))
          .get(outline)
          .headings.map(({ titleText, level, range }) => ({ titleText, level, start: range.start - by }));
      const inserted = "2025年，我局坚持依法行政，现将有关情况报告如下。";
      expect(tree([inserted, ...paragraphs], inserted.length + 1)).toEqual(tree(paragraphs, 0));
    }),
  );
});

test("ranges slice back to what was read", () => {
  fc.assert(
    fc.property(report, (paragraphs) => {
      const document = documentFromText(paragraphs.join("\n"));
      const facts = createFacts(document);
      for (const { range } of facts.get(figures)) expect(document.folded.slice(range.start, range.end)).toMatch(/\d/u);
      for (const { range } of facts.get(dates))
        expect(document.folded.slice(range.start, range.end)).toMatch(/[年月]/u);
      for (const { range } of facts.get(enumerators))
        expect(document.folded.slice(range.start, range.end)).toMatch(/^(?:[一二第]|\([一二]\)|\d{1,2}[.、])/u);
    }),
  );
});
