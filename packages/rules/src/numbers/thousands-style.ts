import { compare, decimal, type Figure, figures, type Rule, slice } from "@reportlint/core";

/** 12,345 in one place and 23456 in another. */
export const thousandsStyle: Rule = {
  meta: {
    id: "numbers/thousands-style",
    category: "numbers",
    severity: "info",
    preset: "strict",
    docs: {
      title: { zh: "千分位写法不一致", en: "Thousands are parted in some figures only" },
      source: {
        zh: "GB/T 15835—2011《出版物上数字用法》5.1.3：同一文中多位数的分节写法应当一致",
        en: "GB/T 15835-2011, 5.1.3: long figures are grouped in one way throughout",
      },
    },
    messages: {
      mixed: {
        zh: "全文有{parted}处用千分撇、{plain}处不用，写法应当一致",
        en: "{parted} figures part their thousands and {plain} do not: use one way throughout",
      },
      plain: { zh: "这里不用：{figure}", en: "not parted here: {figure}" },
    },
  },

  *check({ document, facts }) {
    const printed = ({ number }: Figure) => slice(document.folded, number);
    const arabic = facts.get(figures).filter((figure) => !/\p{Script=Han}/u.test(printed(figure)));
    const parted = arabic.filter((figure) => printed(figure).includes(","));
    // Four digits may go without a mark even where longer figures have one.
    const plain = arabic.filter((figure) => !printed(figure).includes(",") && compare(figure.value, FIVE_DIGITS) >= 0);
    const [first] = parted;
    const [other] = plain;
    if (first === undefined || other === undefined) return;
    yield {
      range: first.range,
      messageId: "mixed",
      data: { parted: parted.length, plain: plain.length },
      related: [{ range: other.range, messageId: "plain", data: { figure: slice(document.text, other.range) } }],
    };
  },
};

const FIVE_DIGITS = decimal(10_000);
