import { expect, test } from "vitest";
import { documentFromText } from "../document/from-text.ts";
import { createFacts } from "../facts/store.ts";
import { averages } from "./averages.ts";
import { completions } from "./completions.ts";
import { compressions } from "./compressions.ts";
import { feasibility } from "./feasibility.ts";
import { rates } from "./rates.ts";
import { ratios } from "./ratios.ts";
import { shares } from "./shares.ts";

const READERS = [averages, completions, compressions, feasibility, rates, ratios, shares];
const LENGTH = 20_000;

/** What grows with the square of the length takes many times as long; what grows with the length takes a tenth of it. */
const MOST_MILLISECONDS = 5000;

test.each([
  "甲类5件，占5%；",
  "受理5件办结3件合格率60%",
  "20天压缩至5天压缩75%，",
  "（5%）3件（6%）",
  "1.5:2.5:3.5，",
  "全年日均5件，",
  "的的的为为达到",
])("%s without end is read in time that grows with the text", (unit) => {
  const started = performance.now();
  const document = documentFromText(unit.repeat(LENGTH / unit.length));
  const facts = createFacts(document).withProfile(undefined);
  for (const reader of READERS) for (const _ of reader.read(document, facts));
  expect(performance.now() - started).toBeLessThan(MOST_MILLISECONDS);
});
