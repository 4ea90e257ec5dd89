import { expect, test } from "vitest";
import { documentFromText } from "../document/from-text.ts";
import { createFacts } from "../facts/store.ts";
import { breakdowns } from "./breakdowns.ts";
import { findSlips } from "./slips.ts";

const LENGTH = 20_000;

/** What grows with the square of the length takes many times as long; what grows with the length takes a tenth of it. */
const MOST_MILLISECONDS = 5000;

test.each([
  ["a list without end", `案件9999999件，分为${"甲类1件、".repeat(LENGTH / 5)}`],
  ["a list of remarks in brackets", `案件9件，其中${"（甲类1件）、".repeat(LENGTH / 7)}`],
  ["totals without end", `${"案件9件，".repeat(LENGTH / 5)}其中甲8件、乙3件。`],
  ["broken lists", "案件9件，其中甲8件、乙3件。".repeat(LENGTH / 14)],
  ["broken lists in one sentence", "案件9件，其中甲8件、乙3件，".repeat(LENGTH / 14)],
])("%s: read in time that grows with the text", (_, text) => {
  const started = performance.now();
  const document = documentFromText(text);
  findSlips([...breakdowns.read(document, createFacts(document).withProfile(undefined))]);
  expect(performance.now() - started).toBeLessThan(MOST_MILLISECONDS);
});
