import { describe, expect, test } from "vitest";
import { documentFromText } from "../document/from-text.ts";
import { createFacts } from "../facts/store.ts";
import { shares } from "./shares.ts";

/** Each claim as its formula and its verdict. */
function read(text: string): string[] {
  const document = documentFromText(text);
  return [...shares.read(document, createFacts(document).withProfile(undefined))].map(({ formula, verdict }) => {
    if (verdict.state === "holds") return `${formula} ${verdict.note ?? "holds"}`;
    return `${formula} ${verdict.state === "undecided" ? verdict.reason : verdict.certainty}`;
  });
}

describe("a share, its figure and its whole", () => {
  test.each([
    ["直接纠错17件，自行纠正64件，两者合计占审结总数270件的30.0%。", ["(17＋64)÷270＝30.0% holds"]],
    ["直接纠错17件，自行纠正64件，两者合计占审结总数270件的33.0%。", ["(17＋64)÷270＝33.0% impossible"]],
    ["乡镇为被申请人的116件，占受理总数131件的88.54%。", ["116÷131＝88.54% truncated"]],
    [
      "承办建议97件，甲类56件，占57.74%；乙类35件，占36.08%；丙类6件，占6.18%。",
      ["56÷97＝57.74% adjusted", "35÷97＝36.08% holds", "6÷97＝6.18% truncated"],
    ],
    [
      "受理诉求2000件。诉求构成为：咨询1200件（60%）、求助500件（25%）、投诉300件（51%）。",
      ["1200÷2000＝60% holds", "500÷2000＝25% holds", "300÷2000＝51% impossible"],
    ],
    [
      "一般公共预算收入8.65亿元，其中税收收入61360万元，占一般公共预算收入的70.9%。",
      ["61360万元÷8.65亿元＝70.9% holds"],
    ],
    [
      "受理诉求2000件，主要是咨询900件，占60%；求助450件，占30%。",
      ["900÷2000＝60% base-not-stated", "450÷2000＝30% base-not-stated"],
    ],
    ["维持占58.3%，驳回占21.6%，撤销占12.9%，终止占7.3%。", ["58.3＋21.6＋12.9＋7.3＝100% holds"]],
    ["自然人占82%，法人占28%。", ["82＋28＝100% impossible"]],
    ["执法人员中，党员占62%，女性占41%，本科占88%。", ["62＋41＋88＝100% overlapping"]],
    ["按渠道分，来电占52.3%，来信占18.4%，来访占21.2%，网络占18.1%。", ["52.3＋18.4＋21.2＋18.1＝100% unlikely"]],
    ["男性占51.2%，女性占46.8%。", ["51.2＋46.8＝100% unlikely"]],
    ["男性占51.2%，女性占49.8%。", ["51.2＋49.8＝100% impossible"]],
    // No whole is told, but shares that make 100 belong to parts that make it.
    [
      "柜台办理5.78万件，占23.6%；自助办理18.72万件，占76.4%。",
      ["23.6＋76.4＝100% holds", "5.78÷(5.78＋18.72)＝23.6% holds", "18.72÷(5.78＋18.72)＝76.4% holds"],
    ],
    [
      "柜台办理5.78万件，占23.6%；自助办理17.72万件，占76.4%。",
      ["23.6＋76.4＝100% holds", "5.78÷(5.78＋17.72)＝23.6% impossible", "17.72÷(5.78＋17.72)＝76.4% impossible"],
    ],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

test.each([
  "进出口总额320亿元，其中出口200亿元，占全省的8.5%。",
  "高新技术企业进出口120亿元，占外贸总值的26.3%。",
  "占地120亩，占用林地30%。",
])("no claim: %s", (text) => {
  expect(read(text)).toEqual([]);
});
