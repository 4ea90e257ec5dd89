import { closing, type Rule } from "@reportlint/core";
import { signaturePlace } from "./place.ts";

/** A report without the date on which it was signed. */
export const dateMissing: Rule = {
  meta: {
    id: "signature/date-missing",
    category: "signature",
    severity: "error",
    preset: "recommended",
    docs: {
      title: { zh: "没有成文日期", en: "No date of signature" },
      source: { zh: "GB/T 9704—2012《党政机关公文格式》7.3.5.4", en: "GB/T 9704-2012, 7.3.5.4" },
    },
    messages: {
      missing: {
        zh: "署名处和标题下都没有成文日期（GB/T 9704—2012 7.3.5.4）",
        en: "There is no date, neither at the signature nor under the title (GB/T 9704-2012, 7.3.5.4)",
      },
    },
  },

  *check({ document, facts, profile }) {
    if (profile?.signature.date !== "required" || facts.get(closing).date !== undefined) return;
    // Pages often carry the date only in their own data.
    if (document.metadata.signed !== undefined || document.metadata.published !== undefined) return;
    yield { range: signaturePlace(facts), messageId: "missing" };
  },
};
