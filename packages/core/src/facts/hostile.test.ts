import { expect, test } from "vitest";
import { documentFromText } from "../document/from-text.ts";
import { closing } from "./closing.ts";
import { enumerators } from "./enumerators.ts";
import { figures } from "./figures.ts";
import { identity } from "./identity.ts";
import { sentences } from "./sentences.ts";
import { createFacts } from "./store.ts";
import { zones } from "./zones.ts";

const LENGTH = 40_000;

/** What grows with the square of the length takes many times as long; what grows with the length takes a tenth of it. */
const MOST_MILLISECONDS = 5000;

const PIECES = [
  "1",
  "1,",
  "1 ",
  "1.",
  ".1",
  "1-",
  "1/",
  "1+",
  "1:",
  "123,",
  "１，",
  "一",
  "万",
  "一千二百",
  "第一、",
  "2025年",
  "2025—",
  "1月5日",
  "A",
  "A1",
  "a.-",
  "http://",
  "(",
  ")",
  "()",
  "“",
  "”",
  "《甲",
  "，",
  " ",
  "近",
  "余",
  "一是",
  "。一是甲",
  "。三是甲",
  "局",
  "局 ",
  "市政府：",
  "打印 关闭 ",
  "电话-",
  "其中",
  "甲类1件、",
  "甲\n",
  "一、甲\n",
  "一、甲\n（一）乙\n1.丙\n",
  "1.甲\n",
  "附件1\n",
  "湖东县水利局\n",
  "2025年1月5日\n",
  "打印 关闭\n",
];

const TEXTS: readonly (readonly [name: string, text: string])[] = [
  ...PIECES.map((piece) => [JSON.stringify(piece), piece.repeat(LENGTH / piece.length)] as const),
  ["space inside a line", `甲${" ".repeat(LENGTH)}甲`],
];

test.each(TEXTS)("%s over and over is read in time that grows with the text", (_, text) => {
  const started = performance.now();
  const document = documentFromText(`湖东县水利局2025年工作报告\n一、主要举措\n${text}`);
  const facts = createFacts(document).withProfile(undefined);
  facts.get(closing);
  facts.get(identity);
  facts.get(zones);
  facts.get(enumerators);
  facts.get(figures);
  facts.get(sentences);
  expect(performance.now() - started).toBeLessThan(MOST_MILLISECONDS);
});
