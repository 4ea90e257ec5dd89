import type { Operand, Rule } from "@reportlint/core";

/** 增加到 with what was added, or 增加了 with what was reached. */
export const toVsBy: Rule = {
  meta: {
    id: "numbers/to-vs-by",
    category: "numbers",
    severity: "warning",
    preset: "recommended",
    docs: {
      title: { zh: "“增加到”与“增加了”混用", en: "“Rose to” and “rose by” confused" },
      source: {
        zh: "算术。“增加到”后是增加后的数，“增加了”后是增加的数",
        en: "Arithmetic: 增加到 is followed by the new value, 增加了 by the difference",
      },
    },
    messages: {
      by: {
        zh: "{derivation}：{stated}是增减后的数，应当写“到”；增减的数另写",
        en: "{derivation}: {stated} is the value that was reached, so “to”, not “by”",
      },
      to: {
        zh: "{derivation}：{stated}是增减的数，不是增减后的数，应当写“了”",
        en: "{derivation}: {stated} is the difference, not the value that was reached, so “by”, not “to”",
      },
      current: { zh: "本期数{figure}", en: "the current value, {figure}" },
      base: { zh: "上期数{figure}", en: "the earlier value, {figure}" },
      growth: { zh: "增减幅度{figure}", en: "the growth, {figure}" },
    },
  },

  *check({ slips }) {
    for (const { claim } of slips.of("to-or-by")) {
      const { operands, verdict } = claim;
      const told = operands.find(({ role }) => role === "reached" || role === "difference") as Operand;
      yield {
        range: told.range,
        messageId: told.role === "reached" ? "to" : "by",
        data: { derivation: verdict.derivation, stated: told.text },
        derivation: verdict.derivation,
        related: operands
          .filter((operand) => operand !== told)
          .map(({ role, range, text }) => ({ range, messageId: role, data: { figure: text } })),
      };
    }
  },
};
