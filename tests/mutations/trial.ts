import { createLinter, documentFromText } from "@reportlint/core";
import { builtinPlugin } from "@reportlint/rules";
import { ConverterFactory } from "opencc-js/core";
import cn from "opencc-js/from/cn";
import tw from "opencc-js/to/tw";
import { type Mutant, type Mutation, mutantsOf } from "./mutants.ts";
import type { Passage } from "./passage.ts";

/** What became of mutants of one kind and one mutation. */
export interface Score {
  readonly kind: string;
  readonly mutation: Mutation;
  /** No reading of the figures makes the relation true, and something was said. */
  found: number;
  /** The same, and nothing was said. */
  readonly missed: Mutant[];
  /** The figures, taken as honestly as can be, still agree, and nothing was said. */
  undecidable: number;
  /** The same, and something was said: to be looked at, since a rule may know more than the declared relation. */
  readonly saidAllTheSame: { readonly mutant: Mutant; readonly said: readonly string[] }[];
}

export interface Trial {
  readonly scores: readonly Score[];
  /** Mutants of figures that no relation is declared for. */
  readonly uncovered: number;
}

const linter = createLinter({
  plugins: { reportlint: builtinPlugin },
  extends: ["reportlint:recommended"],
  profile: "none",
});

/** What is said at warning or above of a text that stands between others. */
export function saidOf(text: string, [before, after]: Passage["around"] = ["", ""]): string[] {
  const [from, to] = [before.length, before.length + text.length];
  const { diagnostics } = linter.lint(documentFromText(before + text + after));
  return diagnostics
    .filter(({ severity, range, related }) => {
      const touches = [range, ...related.map((each) => each.range)].some(({ start, end }) => start < to && end > from);
      return severity !== "info" && (touches || before + after === "");
    })
    .map(({ ruleId, message }) => `${ruleId}: ${message}`);
}

/** The same passage as it is written elsewhere: nothing that it says changes. */
export const WRITINGS: Readonly<Record<string, (text: string) => string>> = {
  "as it is": (text) => text,
  traditional: ConverterFactory(cn, tw),
  "full-width figures": (text) =>
    text.replace(/[\d.]+%?/gu, (figure) =>
      figure.replace(/[\d.%]/gu, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0)),
    ),
  "half-width marks": (text) =>
    text.replaceAll("，", ",").replaceAll("；", ";").replaceAll("（", "(").replaceAll("）", ")"),
};

/** Slips are made in each passage, and it is counted which of those that can be told were. */
export function mutationTrial(passages: readonly Passage[]): Trial {
  const scores = new Map<string, Score>();
  let uncovered = 0;
  for (const [{ around }, mutant] of passages.flatMap((passage) =>
    mutantsOf(passage).map((each) => [passage, each] as const),
  )) {
    const relation = mutant.broken ?? mutant.touched;
    if (relation === undefined) {
      uncovered++;
      continue;
    }
    const key = `${relation.kind} ${mutant.mutation}`;
    const score = scores.get(key) ?? emptyScore(relation.kind, mutant.mutation);
    scores.set(key, score);
    // A rule that stumbles has found nothing.
    const said = saidOf(mutant.text, around).filter((each) => !each.startsWith("null"));
    if (mutant.broken !== undefined) {
      if (said.length > 0) score.found++;
      else score.missed.push(mutant);
    } else if (said.length > 0) score.saidAllTheSame.push({ mutant, said });
    else score.undecidable++;
  }
  return { scores: [...scores.values()], uncovered };
}

function emptyScore(kind: string, mutation: Mutation): Score {
  return { kind, mutation, found: 0, missed: [], undecidable: 0, saidAllTheSame: [] };
}
