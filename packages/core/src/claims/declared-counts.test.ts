import { describe, expect, test } from "vitest";
import { documentFromText } from "../document/from-text.ts";
import { createFacts } from "../facts/store.ts";
import { declaredCounts } from "./declared-counts.ts";

/** `holds`, `violated`, or why it is undecided. */
function verdicts(text: string): string[] {
  const document = documentFromText(text);
  return [...declaredCounts.read(document, createFacts(document).withProfile(undefined))].map(({ verdict }) =>
    verdict.state === "undecided" ? verdict.reason : verdict.state,
  );
}

describe("a list may be read in several ways, and one of them is enough", () => {
  test.each([
    ["和 is part of a name", "在教育、卫生、文化和旅游四个领域试点。"],
    ["和 joins the last two", "在教育、卫生和文化三个领域试点。"],
    ["、 stands inside an item", "由总体情况、申请情况、行政复议、行政诉讼情况、改进情况四个部分组成。"],
    ["a remark follows", "设3个科室，分别为办公室、法规科、执法科，均已配齐人员。"],
    ["commas part the items", "抓好三项工作：加强领导，落实责任，完善机制。"],
    ["semicolons part the items", "抓好两项工作，即：学习培训、考试考核；督导检查、问责通报。"],
    ["one pair of quotation marks holds all", "实施“登高、升规、晋位”三项工程。"],
    ["quotations follow each other", "建立“一人一档”“一企一策”“一案一评”三项机制。"],
    ["quotations are joined", "推行“一次告知”“一窗受理”和“一站办结”三项机制。"],
    ["参与 joins nothing", "呈现三个“最”：力度最大、参与最广、成效最好。"],
  ])("%s", (_why, text) => {
    expect(verdicts(text)).toEqual(["holds"]);
  });
});

describe("what is not certain is left undecided", () => {
  test.each([
    [
      "the chapters go beyond the list",
      "做了以下三方面工作：\n一、立法\n内容。\n二、执法\n内容。\n三、普法\n内容。\n四、不足\n内容。",
    ],
    ["commas may part what belongs together", "抓好两项工作：加强领导，落实责任，完善机制。"],
    ["the items are counted by the same word", "有8个村，分别为东片3个、西片5个。"],
    ["the list goes astray", "存在三个问题：一是人手少；二是经费紧；四是设备旧；五是技术弱。"],
  ])("%s", (_why, text) => {
    expect(verdicts(text)).toEqual(["list-bounds"]);
  });
});

describe("nothing is listed", () => {
  test.each([
    "严格落实行政执法“三项制度”，坚持“四不两直”，用好“三通一码”。",
    "两名负责人分别联系三个街道，分别带队检查9次。",
    "全县12个县（市、区）推行。",
    "统筹推进供水、供热、燃气、道路12个项目。",
    "对3个镇开展检查，一是查台账，二是查现场。",
    "第三方面，深化改革。",
    "新增博士、硕士学位授予单位7个。",
    "增强“四个意识”、坚定“四个自信”、做到“两个维护”。",
    "新建2个实验室、3个研究中心、4个平台。",
  ])("%s", (text) => {
    expect(verdicts(text)).toEqual([]);
  });
});

describe("等 leaves a list open", () => {
  test("more may be meant than are named", () => {
    expect(verdicts("联合公安、城管、交通等7个部门检查。")).toEqual(["holds"]);
  });

  test("no more can be named than there are", () => {
    expect(verdicts("联合公安、城管、交通、税务等3个部门检查。")).toEqual(["violated"]);
  });
});
