import { decimal, liesBelow, type Operand, point, type Rule } from "@reportlint/core";

/** A number of things that is not the number of things listed. */
export const declaredCount: Rule = {
  meta: {
    id: "numbers/declared-count",
    category: "numbers",
    severity: "error",
    preset: "recommended",
    docs: {
      title: { zh: "写明的项数与列出的不一致", en: "A list does not have the number of items announced" },
      source: {
        zh: "计数。《党政机关公文处理工作条例》第十九条：内容简洁，表述准确",
        en: "Counting. Regulations on official documents, art. 19: statements must be accurate",
      },
    },
    messages: {
      fewer: {
        zh: "写明“{declared}”，列出的少{difference}项",
        en: "“{declared}” are announced, the list has {difference} fewer",
      },
      more: {
        zh: "写明“{declared}”，列出的多{difference}项",
        en: "“{declared}” are announced, the list has {difference} more",
      },
      item: { zh: "第{ordinal}项", en: "item {ordinal}" },
    },
  },

  *check({ slips }) {
    for (const { claim } of slips.of("declared")) {
      const [declared, ...items] = claim.operands as readonly [Operand, ...Operand[]];
      const { derivation, difference } = claim.verdict;
      yield {
        range: declared.range,
        messageId: liesBelow(declared.values, point(decimal(items.length))) ? "more" : "fewer",
        data: { declared: declared.text, difference },
        derivation,
        related: items.map(({ range }, index) => ({ range, messageId: "item", data: { ordinal: index + 1 } })),
      };
    }
  },
};
