import { figures, type Rule, withMultiplier } from "@reportlint/core";

/** Figures that agree only after a shift of the point or another 万 or 亿, or once a lost % is put back. */
export const unitSlip: Rule = {
  meta: {
    id: "numbers/unit-slip",
    category: "numbers",
    severity: "warning",
    preset: "recommended",
    hasSuggestions: true,
    docs: {
      title: { zh: "单位写错或漏写", en: "A unit that is wrong or left out" },
      source: {
        zh: "算术；GB/T 15835—2011。同一个数用两种单位写出时应当相等",
        en: "Arithmetic; GB/T 15835—2011: one amount in two units is one amount",
      },
    },
    messages: {
      shifted: {
        zh: "{derivation}：数字相同而单位不合，疑为元、万元、亿元写错或小数点错位",
        en: "{derivation}: the digits agree and the units do not; 元, 万元, 亿元 or the point may be wrong",
      },
      lostPercent: { zh: "{derivation}：{stated}后疑漏“%”", en: "{derivation}: {stated} seems to have lost its %" },
      multiplier: { zh: "改为{text}", en: "write {text}" },
      percent: { zh: "补上%", en: "add %" },
      amount: { zh: "同一个数写作{figure}", en: "the same amount, written {figure}" },
    },
  },

  *check({ document, facts, slips }) {
    for (const { claim } of slips.of("unit")) {
      const { operands, verdict } = claim;
      const told = operands.find(({ wanted }) => wanted !== undefined) ?? operands[operands.length - 1];
      if (told === undefined) continue;
      const { derivation } = verdict;
      const [figure] = facts.within(figures, told.range);
      const lost = told.role === "percentage";
      const edit = figure && told.wanted && withMultiplier(document, figure, told.wanted);
      yield {
        range: told.range,
        messageId: lost ? "lostPercent" : "shifted",
        data: { derivation, stated: told.text },
        derivation,
        related: operands
          .filter((operand) => operand !== told)
          .map(({ range, text }) => ({ range, messageId: "amount", data: { figure: text } })),
        suggestions: lost
          ? [{ messageId: "percent", edits: [{ range: { start: told.range.end, end: told.range.end }, text: "%" }] }]
          : edit === undefined
            ? []
            : [{ messageId: "multiplier", data: { text: edit.text }, edits: [edit] }],
      };
    }
  },
};
