import type { Operand, Rule } from "@reportlint/core";

/** A multiple that the two values do not make, or a decrease by a multiple. */
export const times: Rule = {
  meta: {
    id: "numbers/times",
    category: "numbers",
    severity: "warning",
    preset: "recommended",
    docs: {
      title: { zh: "倍数与前后两数不一致", en: "A multiple that the two values do not make" },
      source: {
        zh: "算术。增长N倍是原来的N＋1倍，翻一番是原来的2倍；减少不能用倍数",
        en: "Arithmetic: grown by n times is n + 1 times as much, doubled is twice; nothing falls by a multiple",
      },
    },
    messages: {
      ratio: { zh: "{derivation}，不是{stated}", en: "{derivation}, not {stated}" },
      more: {
        zh: "{derivation}，增长的不是{stated}：增长N倍是原来的N＋1倍",
        en: "{derivation}, so the growth is not {stated}: grown n times is n + 1 times as much",
      },
      doubling: {
        zh: "{derivation}，与“{stated}”不符：翻n番是原来的2ⁿ倍",
        en: "{derivation}, not {stated}: n doublings make 2ⁿ times",
      },
      less: {
        zh: "减少最多是减少全部，不能减少{stated}",
        en: "nothing falls by more than all of it, so not by {stated}",
      },
      current: { zh: "本期数{figure}", en: "the current value, {figure}" },
      base: { zh: "上期数{figure}", en: "the earlier value, {figure}" },
    },
  },

  *check({ slips }) {
    for (const kind of ["times", "times-less"] as const) {
      for (const { claim } of slips.of(kind)) {
        const { operands, verdict } = claim;
        const told = operands[operands.length - 1] as Operand;
        yield {
          range: told.range,
          messageId: MESSAGES[told.role] ?? "ratio",
          data: { derivation: verdict.derivation, stated: told.text },
          derivation: verdict.derivation,
          related: operands
            .filter((operand) => operand !== told)
            .map(({ role, range, text }) => ({ range, messageId: role, data: { figure: text } })),
        };
      }
    }
  },
};

const MESSAGES: Readonly<Record<string, string>> = {
  times: "ratio",
  "times-more": "more",
  doublings: "doubling",
  "times-less": "less",
};
