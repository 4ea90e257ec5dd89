import { decimal, equal, figures, identity, type Rule, slice } from "@reportlint/core";

/** A count that is the year of the report, or the one beside it: what find-and-replace leaves behind. */
export const equalsYear: Rule = {
  meta: {
    id: "numbers/equals-year",
    category: "numbers",
    severity: "info",
    preset: "strict",
    docs: {
      title: { zh: "数量恰好等于报告年份", en: "A count that equals the year of the report" },
      source: { zh: "常见差错：替换年份时误改数量", en: "A common slip: a count changed with the years" },
    },
    messages: {
      year: {
        zh: "{value}与报告年度{year}年只差{difference}，请核对是不是替换年份时误改的",
        en: "{value} is {difference} off the report's year, {year}: was it changed together with the years?",
      },
      same: {
        zh: "{value}恰好等于报告年度{year}年，请核对是不是替换年份时误改的",
        en: "{value} equals the report's year, {year}: was it changed together with the years?",
      },
    },
  },

  *check({ document, facts, report }) {
    const year = report.year ?? facts.get(identity).year?.year;
    if (year === undefined) return;
    for (const figure of facts.get(figures)) {
      if (figure.kind !== "count" || figure.counter === "年" || figure.approximation !== undefined) continue;
      const difference = [0, 1, -1].find((by) => equal(figure.value, decimal(year + by)));
      if (difference === undefined) continue;
      yield {
        range: figure.range,
        messageId: difference === 0 ? "same" : "year",
        data: { value: slice(document.text, figure.range), year: String(year), difference: 1 },
      };
    }
  },
};
