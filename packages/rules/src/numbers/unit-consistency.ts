import { type Indicator, indicators, type Rule, slice } from "@reportlint/core";

/** One indicator counted by two words, or told in 元 here and in 万元 there. */
export const unitConsistency: Rule = {
  meta: {
    id: "numbers/unit-consistency",
    category: "numbers",
    severity: "info",
    preset: "strict",
    docs: {
      title: { zh: "同一指标前后单位不一致", en: "One indicator in two units" },
      source: {
        zh: "《党政机关公文处理工作条例》第十九条：表述准确；计量单位前后一致",
        en: "Regulations on official documents, art. 19: accurate statements, one unit throughout",
      },
    },
    messages: {
      unit: {
        zh: "“{label}”前面用“{first}”，这里用“{second}”，单位应当一致",
        en: "“{label}” is told in {first} before and in {second} here: use one unit",
      },
      first: { zh: "前面是{figure}", en: "before: {figure}" },
    },
  },

  *check({ document, facts }) {
    const firstOf = new Map<string, Indicator>();
    for (const indicator of facts.get(indicators)) {
      const { body, figure } = indicator;
      // 10亿元以上项目 is a class of projects, not an amount.
      if (figure.approximation !== undefined) continue;
      const first = firstOf.get(body);
      if (first === undefined) firstOf.set(body, indicator);
      else if (unitOf(first) !== unitOf(indicator) && areKin(first, indicator)) {
        yield {
          range: figure.range,
          messageId: "unit",
          data: { label: body, first: unitOf(first), second: unitOf(indicator) },
          related: [
            {
              range: first.figure.range,
              messageId: "first",
              data: { figure: slice(document.text, first.figure.range) },
            },
          ],
        };
      }
    }
  },
};

/** Words that count the same things. 人 and 人次 are two ways to count, and both may be right. */
const KIN: readonly (readonly string[])[] = [
  ["件", "起", "宗"],
  ["人", "名", "位"],
  ["户", "家"],
];

function unitOf({ figure: { multiplier, counter } }: Indicator): string {
  return counter.endsWith("元") ? `${multiplier}${counter}` : counter;
}

function areKin({ figure: one }: Indicator, { figure: other }: Indicator): boolean {
  if (one.counter === other.counter) return true;
  return KIN.some((words) => words.includes(one.counter) && words.includes(other.counter));
}
