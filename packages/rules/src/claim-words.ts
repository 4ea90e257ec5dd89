import type { ClaimWords, LocalizedText, UndecidedReason } from "@reportlint/core";

/** Every reason must be put into words, so that no claim stays undecided without saying why. */
const reasons: Readonly<Record<UndecidedReason, LocalizedText>> = {
  "open-list": { zh: "清单未封口（等）", en: "the list is open (等)" },
  approximate: { zh: "数字是约数", en: "a figure is approximate" },
  "base-not-stated": { zh: "没有写明基数", en: "the base is not stated" },
  overlapping: { zh: "类别可能交叉", en: "the classes may overlap" },
  "other-counter": { zh: "单位不同", en: "the units differ" },
  "salient-parts": { zh: "只举了部分", en: "only some parts are named" },
};

/** What people call the built-in claims. */
export const claimWords: ClaimWords = {
  kinds: {
    sum: { zh: "合计", en: "sum" },
  },
  reasons,
  notes: {
    nested: { zh: "有的分项是上一项的分项", en: "some parts are parts of the one before" },
  },
};
