import { closing, type Rule } from "@reportlint/core";
import { signaturePlace } from "./place.ts";

/** A report that no office has put its name under. */
export const agencyMissing: Rule = {
  meta: {
    id: "signature/agency-missing",
    category: "signature",
    severity: "error",
    preset: "recommended",
    docs: {
      title: { zh: "文末没有发文机关署名", en: "No issuing agency at the end" },
      source: { zh: "GB/T 9704—2012《党政机关公文格式》7.3.5", en: "GB/T 9704-2012, 7.3.5" },
    },
    messages: {
      missing: {
        zh: "正文之后没有发文机关署名（GB/T 9704—2012 7.3.5）",
        en: "No issuing agency is named after the text (GB/T 9704-2012, 7.3.5)",
      },
    },
  },

  *check({ facts, profile }) {
    if (profile?.signature.agency !== "required" || facts.get(closing).agencies.length > 0) return;
    yield { range: signaturePlace(facts), messageId: "missing" };
  },
};
