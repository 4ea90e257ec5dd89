import type { Operand, Rule } from "@reportlint/core";

/** More in a part of the year than in all of it. */
export const partialExceedsGlobal: Rule = {
  meta: {
    id: "cross/partial-exceeds-global",
    category: "cross",
    severity: "error",
    preset: "recommended",
    docs: {
      title: { zh: "局部的数大于全年的数", en: "A part exceeds the whole year" },
      source: { zh: "算术：部分不大于整体", en: "Arithmetic: no part exceeds its whole" },
    },
    messages: {
      exceeds: {
        zh: "“{label}”这一部分是{part}，全年只有{whole}",
        en: "“{label}”: {part} in this part, only {whole} in the whole year",
      },
      whole: { zh: "全年{figure}", en: "the whole year: {figure}" },
    },
  },

  *check({ slips }) {
    for (const { claim } of slips.of("partial-indicator")) {
      const [part, whole] = claim.operands as readonly [Operand, Operand];
      yield {
        range: part.range,
        messageId: "exceeds",
        data: { label: part.label, part: part.text, whole: whole.text },
        derivation: claim.verdict.derivation,
        related: [{ range: whole.range, messageId: "whole", data: { figure: whole.text } }],
      };
    }
  },
};
