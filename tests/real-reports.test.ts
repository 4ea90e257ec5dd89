import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { closing, createFacts, createLinter, identity, opening, outline, slice } from "@reportlint/core";
import { builtinReaders, readSource } from "@reportlint/readers";
import { builtinPlugin } from "@reportlint/rules";
import { describe, expect, test } from "vitest";

/**
 * What was found by reading real published reports with one's own eyes, held against what the program reads. The reports
 * are not ours to publish: `REPORTLINT_REPORTS` names the folder that holds them, and without it these tests are skipped.
 */
const FOLDER = process.env.REPORTLINT_REPORTS ?? "";

interface Read {
  readonly file: string;
  readonly title: string;
  readonly agency: string;
  readonly year: number;
  /** Headings of the highest level, annexes left out. */
  readonly chapters: number;
  readonly addressee?: string;
  readonly signed?: readonly [agency: string, date: string];
  /** Findings at warning or above, each judged true. */
  readonly findings: readonly string[];
}

const LOCAL: readonly Read[] = [
  {
    file: "huangzhong-2025.txt",
    title: "西宁市湟中区卫生健康局关于2025年法治政府建设情况报告",
    agency: "西宁市湟中区卫生健康局",
    year: 2025,
    chapters: 4,
    findings: ["structure/missing-causes", "signature/agency-missing", "signature/date-missing"],
  },
  {
    file: "xiangtan-2025-hant.txt",
    title: "湘潭县卫生健康局2025年法治政府建设年度工作报告",
    agency: "湘潭县卫生健康局",
    year: 2025,
    chapters: 3,
    signed: ["湘潭县卫生健康局", "2025年12月31日"],
    findings: ["structure/required-section", "structure/missing-causes"],
  },
];

/** The work reports of 2025, by province; their titles are their file names, and a meeting is no signature. */
const CHAPTERS: Readonly<Record<string, number>> = {
  上海市: 3,
  云南省: 3,
  内蒙古自治区: 2,
  北京市: 2,
  吉林省: 3,
  四川省: 3,
  天津市: 3,
  宁夏: 2,
  安徽省: 3,
  山东省: 3,
  山西省: 3,
  广东省: 2,
  广西: 2,
  新疆: 3,
  江苏省: 3,
  江西省: 2,
  河北省: 2,
  河南省: 3,
  浙江省: 2,
  海南省: 3,
  湖北省: 3,
  湖南省: 3,
  甘肃省: 3,
  福建省: 3,
  西藏: 2,
  贵州省: 2,
  辽宁省: 3,
  重庆市: 3,
  陕西省: 2,
  青海省: 3,
  黑龙江省: 4,
};

const PROVINCIAL: readonly Read[] = Object.entries(CHAPTERS).map(([province, chapters]) => ({
  file: `provincial-2025/2025年${province}政府工作报告.docx`,
  title: `2025年${province}政府工作报告`,
  agency: `${province}政府`,
  year: 2025,
  chapters,
  addressee: "各位代表",
  findings: [],
}));

const linter = createLinter({ plugins: { reportlint: builtinPlugin }, extends: ["reportlint:recommended"] });

describe.skipIf(!existsSync(FOLDER))("real reports are read as a person reads them", () => {
  test.each([...LOCAL, ...PROVINCIAL].map((read) => [read.file, read] as const))("%s", async (file, read) => {
    const { document, problems } = await readSource(
      { name: file, bytes: readFileSync(join(FOLDER, file)) },
      builtinReaders,
    );
    expect(problems).toEqual([]);
    if (document === undefined) throw new Error(`${file} was not read`);
    const facts = createFacts(document);
    const { title, addressee } = facts.get(opening);
    const { agencies, date } = facts.get(closing);
    expect({
      title: title?.text,
      agency: facts.get(identity).agency,
      year: facts.get(identity).year?.year,
      chapters: facts.get(outline).headings.filter(({ level, annex }) => level === 1 && !annex).length,
      addressee: addressee === undefined ? undefined : slice(document.folded, addressee).replace(/[:：]$/u, ""),
      signed: date === undefined ? undefined : [agencies[0]?.text, slice(document.folded, date.range)],
    }).toEqual({
      title: read.title,
      agency: read.agency,
      year: read.year,
      chapters: read.chapters,
      addressee: read.addressee,
      signed: read.signed,
    });
    const said = linter.lint(document).diagnostics.filter(({ severity }) => severity !== "info");
    expect(said.map(({ ruleId }) => ruleId).sort()).toEqual([...read.findings].sort());
  });
});
