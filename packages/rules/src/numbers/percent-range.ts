import { alternatives, closed, decimal, figures, liesBelow, type Rule, slice } from "@reportlint/core";
import { BOUNDED_RATES, DECREASES, MET_STANDARDS, PROPORTIONS, UNBOUNDED_RATES } from "./bounded-rates.ts";

/** A share of more than the whole, or a decrease of more than there was. */
export const percentRange: Rule = {
  meta: {
    id: "numbers/percent-range",
    category: "numbers",
    severity: "error",
    preset: "recommended",
    docs: {
      title: { zh: "百分比超出可能的范围", en: "A percentage outside its range" },
      source: {
        zh: "算术：部分不能大于整体。《统计法》：统计资料应当真实、准确",
        en: "Arithmetic: no part exceeds its whole. Statistics Law: figures must be true and accurate",
      },
    },
    messages: {
      rate: {
        zh: "“{label}”是{value}：部分占整体的比率不可能超过100%",
        en: "“{label}” is {value}: a share of a whole cannot exceed 100%",
      },
      decrease: {
        zh: "“{label}{value}”：减少的最多是全部，降幅不可能超过100%",
        en: "“{label}{value}”: nothing can fall by more than all of it",
      },
    },
  },

  *check({ document, facts }) {
    for (const figure of facts.get(figures)) {
      if (figure.kind !== "percent" || !liesBelow(WHOLE, figure.values)) continue;
      const label = slice(document.folded, figure.label);
      const rate = UNBOUNDED.test(label) ? undefined : BOUNDED.exec(label)?.[1];
      if (rate === undefined && !DECREASE.test(label)) continue;
      const named = slice(document.text, figure.label).slice(0, rate?.length);
      yield {
        range: figure.range,
        messageId: rate === undefined ? "decrease" : "rate",
        data: { label: named, value: slice(document.text, figure.range) },
      };
    }
  },
};

const WHOLE = closed(decimal(0), decimal(100));

/** Words that may stand between a rate and its value: 按期办结率均为102%, 满意度提高到101%. Not 提高 alone, which tells a change. */
const LINK =
  "(?:[均都全已仅约为是达在占]|达到|达到了|高达|保持|稳定|维持|分别|超过|突破|(?:提高|提升|上升|增加|增|提|升|下降|降|降低)[到至])*";

const BOUNDED = new RegExp(
  `^(.*?(?:${alternatives(BOUNDED_RATES)}|${alternatives(MET_STANDARDS)}.{0,4}${alternatives(PROPORTIONS)})) ?${LINK}$`,
  "u",
);
const UNBOUNDED = new RegExp(alternatives(UNBOUNDED_RATES), "u");
const DECREASE = new RegExp(`${alternatives(DECREASES)}了?$`, "u");
