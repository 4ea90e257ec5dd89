import {
  alignments,
  averages,
  breakdowns,
  closingTotals,
  completions,
  compressions,
  declaredCounts,
  definePlugin,
  feasibility,
  findSlips,
  flows,
  levelChanges,
  multipleClaims,
  type Plugin,
  parts,
  ranges,
  rateChanges,
  rates,
  restatements,
  shares,
  titleText,
} from "@reportlint/core";
import { categories } from "./categories.ts";
import { claimWords } from "./claim-words.ts";
import { profiles } from "./profiles.generated.ts";
import { rules } from "./rules.generated.ts";
import { traditional } from "./traditional.generated.ts";

/** The built-in rules, report profiles and claims, as one plugin. */
export const builtinPlugin: Plugin = definePlugin({
  meta: { name: "reportlint", version: "0.1.0" },
  rules,
  categories,
  profiles,
  claims: [
    alignments,
    averages,
    breakdowns,
    closingTotals,
    completions,
    compressions,
    declaredCounts,
    feasibility,
    flows,
    levelChanges,
    multipleClaims,
    parts,
    ranges,
    rateChanges,
    rates,
    restatements,
    shares,
  ],
  claimWords,
  slips: findSlips,
  title: titleText,
  traditional,
});
