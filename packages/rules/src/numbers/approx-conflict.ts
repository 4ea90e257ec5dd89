import { type Approximation, approximations, type Rule, slice, type VagueWord } from "@reportlint/core";

/** Words that make a figure vague in ways that exclude each other: 近200余人, 超过50件左右, 34余次. */
export const approxConflict: Rule = {
  meta: {
    id: "numbers/approx-conflict",
    category: "numbers",
    severity: "warning",
    preset: "recommended",
    hasSuggestions: true,
    docs: {
      title: { zh: "概数词互相矛盾", en: "Approximations that contradict each other" },
      source: {
        zh: "语义：“近、不足”是不到，“余、多、以上”是超过；有零头的数后面没有“余”",
        en: "Meaning: 近 is less than the number, 余 is more; nothing is left over from a number that states its ones",
      },
    },
    messages: {
      words: {
        zh: "“{text}”中“{first}”和“{second}”互相矛盾",
        en: "“{first}” and “{second}” exclude each other in “{text}”",
      },
      exact: {
        zh: "“{text}”：{number}已经精确到个位，后面不能再有“{second}”",
        en: "“{text}”: {number} is exact to the ones, so no “{second}” can follow",
      },
      remove: { zh: "删去“{word}”", en: "delete “{word}”" },
    },
  },

  *check({ document, facts }) {
    for (const approximation of facts.get(approximations)) {
      const { figure, inner, exact } = approximation;
      const text = slice(document.text, figure.range);
      const clash = clashOf(approximation);
      if (clash !== undefined) {
        const words = clash.map(({ range }) => slice(document.text, range)) as [string, string];
        yield {
          range: figure.range,
          messageId: "words",
          data: { text, first: words[0], second: words[1] },
          suggestions: clash.map(({ range }, index) => removal(range, words[index] as string)),
        };
      } else if (exact && inner !== undefined) {
        const word = slice(document.text, inner.range);
        yield {
          range: figure.range,
          messageId: "exact",
          data: { text, number: slice(document.text, figure.number), second: word },
          suggestions: [removal(inner.range, word)],
        };
      }
    }
  },
};

/** The words of which one puts the value below the number and the other not: 近…余, 不足…以上, 超…左右, 至少…以内. */
function clashOf({ before, inner, after }: Approximation): readonly [VagueWord, VagueWord] | undefined {
  if (before?.side === "below") {
    const above = [inner, after].find((word) => word?.side === "above");
    return above === undefined ? undefined : [before, above];
  }
  const other = after !== undefined && after.side !== "above" ? after : undefined;
  return before?.side === "above" && other !== undefined ? [before, other] : undefined;
}

function removal(range: VagueWord["range"], word: string) {
  return { messageId: "remove", data: { word }, edits: [{ range, text: "" }] };
}
