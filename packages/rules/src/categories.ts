import type { LocalizedText } from "@reportlint/core";

/** What people call the categories of rules, in the order in which they are listed. */
export const categories: Readonly<Record<string, LocalizedText>> = {
  structure: { zh: "结构", en: "Structure" },
  signature: { zh: "署名", en: "Signature" },
  dates: { zh: "日期", en: "Dates" },
  ordinals: { zh: "序号", en: "Ordinals" },
  numbers: { zh: "数字", en: "Numbers" },
  cross: { zh: "前后对照", en: "Cross mentions" },
};
