import { closing, compareAgencies, fold, identity, opening, type Rule, slice } from "@reportlint/core";

/** A report that one office puts in its title and another signs. */
export const agencyMismatch: Rule = {
  meta: {
    id: "signature/agency-mismatch",
    category: "signature",
    severity: "error",
    preset: "recommended",
    docs: {
      title: { zh: "署名机关与标题机关不一致", en: "The signing agency is not the one in the title" },
      source: { zh: "GB/T 9704—2012《党政机关公文格式》7.3.1、7.3.5", en: "GB/T 9704-2012, 7.3.1 and 7.3.5" },
    },
    messages: {
      different: {
        zh: "署名是“{signed}”，标题里的机关是“{titled}”，两者不一致",
        en: "Signed by “{signed}”, while the title names “{titled}”",
      },
      office: {
        zh: "署名是“{signed}”，标题里的机关是“{titled}”：内设机构代为署名，请确认",
        en: "Signed by “{signed}” for “{titled}”: an office signs for its body; please confirm",
      },
      title: { zh: "标题里的机关", en: "the agency in the title" },
    },
  },

  *check({ document, facts, report }) {
    const titled = report.agency === undefined ? facts.get(identity).agency : fold(report.agency);
    const { agencies } = facts.get(closing);
    const [first] = agencies;
    if (titled === undefined || first === undefined) return;
    const kinships = agencies.map(({ text }) => compareAgencies(text, titled));
    if (kinships.some((kinship) => kinship === "same" || kinship === "short-form")) return;
    const title = facts.get(opening).title?.range;
    yield {
      range: first.range,
      messageId: kinships.includes("own-office") ? "office" : "different",
      ...(kinships.includes("own-office") ? { severity: "info" as const } : {}),
      data: { signed: slice(document.text, first.range).trim(), titled: report.agency ?? titled },
      related: title === undefined ? [] : [{ range: title, messageId: "title" }],
    };
  },
};
