import { isTraditional, type Operand, type Rule, textRange } from "@reportlint/core";

/** The difference of two percentages, told in % as if the one had grown by so much. */
export const percentagePoint: Rule = {
  meta: {
    id: "numbers/percentage-point",
    category: "numbers",
    severity: "warning",
    preset: "recommended",
    hasSuggestions: true,
    docs: {
      title: { zh: "两个百分比之差应当用百分点", en: "The difference of two percentages is in percentage points" },
      source: {
        zh: "统计用语：两个百分数之差的单位是百分点，百分数之比的增减才用%",
        en: "Statistical usage: percentages differ by percentage points; % tells the growth of the one over the other",
      },
    },
    messages: {
      points: {
        zh: "{derivation}：{stated}是两个百分比之差，单位应当是“个百分点”",
        en: "{derivation}: {stated} is the difference of two percentages, which is in percentage points",
      },
      replace: { zh: "改用“个百分点”", en: "write percentage points" },
      current: { zh: "本期{figure}", en: "the current rate, {figure}" },
      base: { zh: "上期{figure}", en: "the earlier rate, {figure}" },
    },
  },

  *check({ document, slips }) {
    for (const { claim } of slips.of("percent-for-points")) {
      const { operands, verdict } = claim;
      const moved = operands.find(({ role }) => role === "percentage") as Operand;
      const { end } = moved.range;
      const unit = isTraditional(document) ? "個百分點" : "个百分点";
      const sign = textRange(end - 1, end);
      const endsInSign = document.folded[end - 1] === "%";
      yield {
        range: moved.range,
        messageId: "points",
        data: { derivation: verdict.derivation, stated: moved.text },
        derivation: verdict.derivation,
        related: operands
          .filter((operand) => operand !== moved)
          .map(({ role, range, text }) => ({ range, messageId: role, data: { figure: text } })),
        suggestions: endsInSign ? [{ messageId: "replace", edits: [{ range: sign, text: unit }] }] : [],
      };
    }
  },
};
