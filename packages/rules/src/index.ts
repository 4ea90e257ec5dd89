import { breakdowns, closingTotals, declaredCounts, definePlugin, findSlips, flows, levelChanges, multipleClaims, parts, type Plugin, ranges, rateChanges, rates, restatements, titleText } from "@reportlint/core";
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
  claims: [breakdowns, closingTotals, declaredCounts, flows, levelChanges, multipleClaims, parts, ranges, rateChanges, rates, restatements],
  claimWords,
  slips: findSlips,
  title: titleText,
  traditional,
});
