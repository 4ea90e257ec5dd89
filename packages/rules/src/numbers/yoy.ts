import type { MessageData, Operand, Rule, Slip } from "@reportlint/core";

/** What is said to have changed, against the two values it changed between. */
export const yoy: Rule = {
  meta: {
    id: "numbers/yoy",
    category: "numbers",
    severity: "error",
    preset: "recommended",
    docs: {
      title: { zh: "增减数与前后两期不一致", en: "A change that the two periods do not make" },
      source: {
        zh: "算术。《统计法》：统计资料应当真实、准确、完整",
        en: "Arithmetic. Statistics Law: figures must be true, accurate and complete",
      },
    },
    messages: {
      mismatch: { zh: "{derivation}，与所写的{stated}不符", en: "{derivation}, not {stated}" },
      culprit: {
        zh: "{derivation}，与所写的{stated}不符；{culprit}若是{expected}则相符",
        en: "{derivation}, not {stated}; it would fit if {culprit} were {expected}",
      },
      onCurrent: {
        zh: "{derivation}，与所写的{stated}不符；{stated}是除以本期数得到的，应当除以上期数",
        en: "{derivation}, not {stated}, which is the change over the current value; divide by the earlier one",
      },
      directionUp: {
        zh: "{derivation}，是减少，写的却是增加{stated}",
        en: "{derivation}: a decrease, called an increase of {stated}",
      },
      directionDown: {
        zh: "{derivation}，是增加，写的却是减少{stated}",
        en: "{derivation}: an increase, called a decrease of {stated}",
      },
      level: { zh: "{derivation}，并不持平", en: "{derivation}: not the same" },
      wholeBase: {
        zh: "上期取任何整数都得不出{stated}：{derivation}",
        en: "no whole number in the earlier period makes {stated}: {derivation}",
      },
      current: { zh: "本期数{figure}", en: "the current value, {figure}" },
      base: { zh: "上期数{figure}", en: "the earlier value, {figure}" },
      difference: { zh: "增减量{figure}", en: "the difference, {figure}" },
      growth: { zh: "增减幅度{figure}", en: "the growth, {figure}" },
    },
  },

  *check({ slips }) {
    for (const kind of KINDS) {
      for (const slip of slips.of(kind)) {
        const { claim, culprit } = slip;
        const { verdict, operands } = claim;
        const marked = culprit ?? (operands[operands.length - 1] as Operand);
        yield {
          range: marked.range,
          ...messageOf(slip, marked),
          ...(verdict.certainty === "unlikely" ? { severity: "warning" as const } : {}),
          derivation: verdict.derivation,
          related: operands
            .filter((operand) => operand !== marked)
            .map(({ role, range, text }) => ({
              range,
              messageId: RELATED.has(role) ? role : "difference",
              data: { figure: text },
            })),
        };
      }
    }
  },
};

const KINDS = ["difference", "growth", "growth-on-current", "direction", "points", "whole-base"] as const;

const RELATED: ReadonlySet<string> = new Set(["current", "base", "growth"]);

function messageOf({ claim, expected }: Slip, marked: Operand): { messageId: string; data: MessageData } {
  const { kind, operands, verdict } = claim;
  const told = operands[operands.length - 1] as Operand;
  const data = { derivation: verdict.derivation, stated: told.text, culprit: marked.text, expected: expected ?? "" };
  if (told.role === "level") return { messageId: "level", data };
  if (kind === "whole-base") return { messageId: "wholeBase", data };
  if (kind === "growth-on-current") return { messageId: "onCurrent", data };
  if (told.role === "direction-up") return { messageId: "directionUp", data };
  if (told.role === "direction-down") return { messageId: "directionDown", data };
  return { messageId: marked !== told && expected !== undefined ? "culprit" : "mismatch", data };
}
