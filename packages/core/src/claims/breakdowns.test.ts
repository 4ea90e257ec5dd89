import { describe, expect, test } from "vitest";
import { documentFromText } from "../document/from-text.ts";
import { createFacts } from "../facts/store.ts";
import { breakdowns } from "./breakdowns.ts";
import type { Claim } from "./claim.ts";

function read(text: string): Claim[] {
  const document = documentFromText(text);
  return [...breakdowns.read(document, createFacts(document).withProfile(undefined))];
}

/** Verdicts in a word or two, those on single parts marked: `holds`, `holds nested`, `undecided open-list`, `part violated`. */
function verdicts(text: string): string[] {
  return read(text).map(({ kind, verdict }) => {
    const about = kind === "part" ? "part " : "";
    if (verdict.state === "holds") return `${about}holds${verdict.note === undefined ? "" : ` ${verdict.note}`}`;
    if (verdict.state === "undecided") return `${about}undecided ${verdict.reason}`;
    return `${about}${verdict.certainty === "unlikely" ? "unlikely" : "violated"}`;
  });
}

describe("adds up", () => {
  test.each([
    "查处案件11件，其中普通程序8件、简易程序3件。",
    "查处案件11件。其中，普通程序8件，简易程序3件。",
    "查处案件11件，其中：普通程序8件；简易程序3件。",
    "查處案件１１件，其中普通程序８件、簡易程序３件。",
    "查处案件十一件，其中普通程序八件、简易程序三件。",
    "查处案件11件，同比增长10%，其中普通程序8件、简易程序3件。",
    "查处案件11件，分为普通程序8件、简易程序3件。",
    "查处案件11件，其中普通程序8件，同比增加3件，简易程序3件。",
    "罚没款10.5万元，其中罚款8.23万元、没收2.27万元。",
    "投资1.2亿元，其中财政8000万元、自筹4000万元。",
    "发放1,200份，其中甲镇700份、乙镇500份。",
    "培训近3000人次，其中线上1860人次、线下810人次。",
    "查处案件11件，其中普通程序8件、简易程序3件，没收违法所得2万元，妥善处理举报23件。",
  ])("%s", (text) => {
    expect(verdicts(text)).toEqual(["holds"]);
  });

  test.each([
    ["办结23件，其中处罚19件、警告12件、罚款7件、终止4件。", "holds nested"],
    ["受理120件，办结100件，其中许可80件、确认40件。", "holds other-total"],
    ["法律事务20件，其中复议12件、审核3份、其他5件。", "holds other-counter"],
    ["办结11件，其中许可8件，确认3件，信访来信7件。", "holds other-extent"],
  ])("in another reading: %s", (text, verdict) => {
    expect(verdicts(text)).toEqual([verdict]);
  });

  test.each([
    ["查处案件11件（含移送2件），其中普通程序8件、简易程序3件。", ["part holds", "holds"]],
    ["现行文件74件，其中县级52件（新制定5件、往年制定47件），镇级22件。", ["holds", "holds"]],
    ["公开139条，其中网站121条，主要包括概况18条、公示103条；在报刊登载18条。", ["holds", "holds"]],
    ["公开63条。其中网站47条，包括机构15条、审计18条、法规14条。", ["part holds", "holds"]],
    ["案件11件，其中处罚8件、许可3件，其中警告2件、罚款6件。", ["holds", "holds other-total"]],
    ["受理诉求90件。其中直办50件、转办40件。按类型分，咨询60件、求助20件、投诉10件。", ["holds", "holds"]],
    ["对5件申请收费1260元。其中，甲局2件，收取460元；乙镇3件，收取800元。", ["holds", "holds"]],
  ])("on each level: %s", (text, expected) => {
    expect(verdicts(text)).toEqual(expected);
  });

  test.each([
    "开立案件271宗：反贪案118宗、行政申诉案127宗，以及协查个案26宗。",
    "接获查询130宗，由书面24宗、电话80宗及亲身26宗三类组成。",
    "處理1 264宗個案，包括52宗團體陳情及1 212宗個人個案。",
    "审结案件33件，类型为：土地类14件、环保类6件、其他13件。",
    "刊发稿件359篇（条），其中中央级31篇（条）、省级186篇（条）、市级及以下142篇（条）。",
    "办件90件，其中甲类40、乙类50。",
  ])("in other words: %s", (text) => {
    expect(verdicts(text)).toEqual(["holds"]);
  });
});

describe("cannot add up", () => {
  test.each([
    ["more than the total", "许可615件，其中食品402件、设备184件、计量65件。", "402＋184＋65＝651", "36"],
    ["less, and the rest is named", "事项337项，其中许可21项、处罚248项、其他16项。", "21＋248＋16＝285", "52"],
    ["less, and all classes are named", "案件20件，分为普通程序12件、简易程序5件。", "12＋5＝17", "3"],
    ["less, in two classes without a third", "案件20件，其中普通程序12件、简易程序5件。", "12＋5＝17", "3"],
    ["less, right behind the total", "案件20件，分别为甲类12件、乙类5件。", "12＋5＝17", "3"],
    ["persons of two sexes", "人口46.81万人，其中男性24.03万人，女性22.87万人。", "24.03＋22.87＝46.9万人", "0.09万人"],
    ["one part above a total of persons", "现有执法人员42人，其中法学专业47人、研究生19人。", "47＞42", "5"],
    ["a single part above the total", "全年巡查1260次；其中夜间巡查1318次。", "1318＞1260", "58"],
    ["less, behind a colon", "开立案件298宗：反贪案121宗、申诉案139宗，以及协查个案35宗。", "121＋139＋35＝295", "3"],
    ["less, in a composition", "接获查询140宗，由书面24宗、电话80宗及亲身26宗三类组成。", "24＋80＋26＝130", "10"],
    ["less, with shares of the whole", "受理10件，其中甲类6件，占70%；乙类3件，占30%。", "6＋3＝9", "1"],
    ["in brackets", "处理案件30件（主办11件、协办20件）。", "11＋20＝31", "1"],
    [
      "amounts beyond their rounding",
      "罚没款10.5万元，其中罚款8.2万元、没收2.5万元。",
      "8.2＋2.5＝10.7万元",
      "0.2万元",
    ],
  ])("%s", (_, text, derivation, difference) => {
    expect(read(text).map(({ verdict }) => verdict)).toEqual([
      { state: "violated", certainty: "impossible", derivation, difference },
    ]);
  });
});

describe("cannot be told", () => {
  test.each([
    ["salient-parts", "公开信息418条，其中年度总结2条，机构领导信息4条。"],
    ["salient-parts", "受理投诉120件，各镇分别为甲镇20件、乙镇15件。"],
    ["open-list", "法律服务872件，其中公证311件、咨询206件、鉴定118件等。"],
    ["open-list", "法律服务872件，主要包括公证311件、咨询206件。"],
    ["open-list", "受理投诉120件，居前三位的分别是甲镇20件、乙镇15件、丙镇10件。"],
    ["approximate", "培训300人次，分为甲类约100人次、乙类50人次。"],
    ["overlapping", "现有执法人员42人，其中法学专业27人、研究生19人、公职律师8人。"],
    ["overlapping", "收到申请15件，其中受理12件、审结8件。"],
    ["other-counter", "办理事项30件，分为甲类12件、乙类3项、丙类5件。"],
    ["base-not-stated", "受理50件，办结40件，其中许可25件、确认20件。"],
    ["list-bounds", "查处案件11件，其中简易程序3件，信访来信9件。"],
  ])("%s: %s", (reason, text) => {
    expect(verdicts(text)).toEqual([`undecided ${reason}`]);
  });
});

describe("no claim", () => {
  test.each([
    "全县其中普通程序8件、简易程序3件。",
    "查处案件11件，其中普通程序8起、简易程序3宗。",
    "办结率95%，其中许可98%、确认90%。",
    "共11件。\n其中普通程序8件、简易程序9件。",
    "召开会议12次，印发文件3份。",
  ])("%s", (text) => {
    expect(verdicts(text)).toEqual([]);
  });
});

test("a claim shows its figures as they are printed", () => {
  const [claim] = read("发放資金１，２０４元，其中甲類816元、乙類388元。");
  expect(claim).toMatchObject({
    kind: "money-sum",
    formula: "816＋388＝1204元",
    operands: [
      { role: "total", text: "１，２０４元", stated: "1204元" },
      { role: "part", text: "816元", label: "甲类" },
      { role: "part", text: "388元", label: "乙类" },
    ],
  });
});

test("two swapped digits of the total make an open list unlikely", () => {
  expect(verdicts("涉及金额合计31.72亿元，其中处罚0.46亿元、征收12.38亿元、给付18.44亿元。")).toEqual(["unlikely"]);
});
