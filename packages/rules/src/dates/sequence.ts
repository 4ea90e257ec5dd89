import { type DatedAct, type DateMention, datedActs, type Rule, slice } from "@reportlint/core";

/** Acts on one matter whose dates are in the wrong order: approved before it was passed. */
export const sequence: Rule = {
  meta: {
    id: "dates/sequence",
    category: "dates",
    severity: "error",
    preset: "recommended",
    docs: {
      title: { zh: "先后次序与日期矛盾", en: "Dates against the order of acts" },
      source: {
        zh: "事理：先通过、后批准、再公布、再施行；先受理、后办结",
        en: "A law is passed, approved, published, in force; a case is accepted, then closed",
      },
    },
    messages: {
      order: {
        zh: "“{later}”在“{earlier}”之前，与先后次序矛盾",
        en: "“{later}” comes before “{earlier}”, against the order of such acts",
      },
      earlier: { zh: "应当在先的", en: "what must come first" },
    },
  },

  *check({ document, facts }) {
    const acts = facts.get(datedActs);
    for (const [index, act] of acts.entries()) {
      const before = acts
        .slice(Math.max(0, index - NEAR), index)
        .filter((other) => isSameMatter(document.folded, other, act));
      const wrong = before.find((other) =>
        other.step < act.step
          ? isBefore(act.date, other.date)
          : other.step > act.step && isBefore(other.date, act.date),
      );
      if (wrong === undefined) continue;
      const [earlier, later] = wrong.step < act.step ? [wrong, act] : [act, wrong];
      yield {
        range: act.range,
        messageId: "order",
        data: { later: slice(document.text, later.range), earlier: slice(document.text, earlier.range) },
        related: [{ range: wrong.range, messageId: "earlier" }],
      };
    }
  },
};

/** Acts of one matter stand close to each other. */
const NEAR = 3;

/** In one sentence, of one course, and no other document or case named between them. */
function isSameMatter(text: string, a: DatedAct, b: DatedAct): boolean {
  return (
    a.course === b.course &&
    a.sentence === b.sentence &&
    b.range.start - a.range.end < 60 &&
    !/[《》。；;]/u.test(text.slice(a.range.end, b.range.start))
  );
}

/** Whether `a` is certainly before `b`; dates in one month are told apart only by days. */
function isBefore(a: DateMention, b: DateMention): boolean {
  const months = ({ year = 0, month = 0 }: DateMention) => year * 12 + month;
  if (months(a) !== months(b)) return months(a) < months(b);
  return a.day !== undefined && b.day !== undefined && a.day < b.day;
}
