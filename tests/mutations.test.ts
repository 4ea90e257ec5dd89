import { describe, expect, test } from "vitest";
import { allPassages, valuesIn } from "./mutations/passage.ts";
import { FOUND_AT_LEAST } from "./mutations/thresholds.ts";
import { mutationTrial, saidOf, WRITINGS } from "./mutations/trial.ts";

const passages = allPassages();

describe("true passages", () => {
  test("are true: the oracle finds every declared relation satisfiable", () => {
    expect(passages.length).toBeGreaterThan(150);
    const wrong = passages.flatMap(({ text, figures, segments, relations }) =>
      relations
        .filter(({ formula }) => !formula.satisfiable(valuesIn(text, figures, segments)))
        .map(({ formula }) => `${formula.text}: ${text}`),
    );
    expect(wrong).toEqual([]);
  });

  test.each(Object.entries(WRITINGS))("nothing is said of them, written %s", (_, written) => {
    const said = passages.map(({ text, around: [before, after] }) => {
      const own = written(text);
      return [own, saidOf(own, [written(before), written(after)])] as const;
    });
    expect(said.filter(([, findings]) => findings.length > 0)).toEqual([]);
  });
});

describe("slips in them that can be told", () => {
  const { scores } = mutationTrial(passages);
  const kinds = [...new Set(scores.map(({ kind }) => kind))].sort();

  test("every kind has a threshold", () => {
    expect(Object.keys(FOUND_AT_LEAST).sort()).toEqual(kinds);
  });

  test.each(kinds)("%s", (kind) => {
    const own = scores.filter((score) => score.kind === kind);
    const found = own.reduce((sum, score) => sum + score.found, 0);
    const missed = own.flatMap((score) => score.missed.map(({ mutation, text }) => `${mutation}: ${text}`));
    const share = found / (found + missed.length);
    expect(share, missed.slice(0, 5).join("\n")).toBeGreaterThanOrEqual(FOUND_AT_LEAST[kind] ?? 1);
  });
});
