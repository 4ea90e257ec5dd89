import { type Claim, definePlugin, type LocalizedText, textRange, undecided } from "@reportlint/core";
import { builtinPlugin } from "@reportlint/rules";
import { expect, test } from "vitest";
import { docxOf, p } from "../../readers/test/docx-fixture.ts";
import { run } from "../test/run.ts";
import { displayWidth } from "./display-width.ts";
import { csvCell } from "./sheet/csv.ts";

/** Leaves a relation undecided, whatever the built-in readers learn to judge. */
const guesses = definePlugin({
  meta: { name: "guesses", version: "1.0.0" },
  claims: [
    {
      id: "guesses",
      kinds: ["guess"],
      *read(document): Generator<Claim> {
        for (const { 0: found, index } of document.text.matchAll(/估计多数/gu)) {
          const range = textRange(index, index + found.length);
          yield { kind: "guess", formula: "9÷10＝90%", operands: [], range, verdict: undecided("open-list") };
        }
      },
    },
  ],
  claimWords: { kinds: { guess: { zh: "估算", en: "estimate" } } },
});

const WORLD = {
  modules: { "guesses.mjs": { default: guesses } },
  files: { "reportlint.config.yaml": "plugins: { guesses: ./guesses.mjs }\n" },
};

const FILES = {
  ...WORLD.files,
  "甲.txt": "全年办理行政处罚案件20件，其中普通程序12件、简易程序7件。估计多数属实。\n",
  "下级/乙.txt": "全年办结申请30件，其中线上18件、线下12件。另发放资料2000余份。\n",
};

test("every relation with its verdict, file by file, and how far they reach", async () => {
  const { code, out, err } = await run(["claims", "甲.txt", "下级"], { ...WORLD, files: FILES });
  expect(out).toMatchSnapshot();
  expect([code, err]).toEqual([0, ""]);
});

test("in the script of the report, and in English when asked to", async () => {
  const files = { ...FILES, "丙.txt": "全年辦結申請30件，其中線上18件、線下11件。原文為“估计多数”，不作核對。\n" };
  expect((await run(["claims", "丙.txt"], { ...WORLD, files })).out).toMatchSnapshot();
  expect((await run(["claims", "丙.txt", "--locale", "en"], { ...WORLD, files })).out).toMatchSnapshot();
});

test("in a Word file the place is the paragraph", async () => {
  const body = p("工作情况") + p("全年办结申请30件，其中线上18件、线下12件。");
  const { out } = await run(["claims", "丁.docx"], { files: { "丁.docx": docxOf(body) } });
  expect(out).toContain("  第2段  相符  合计  18＋12＝30  全年办结申请30件，其中线上18件、线下12件\n");
});

test("no line is wider than the terminal", async () => {
  const parts = Array.from(
    { length: 30 },
    (_, index) => `第${"甲乙丙丁戊己庚辛壬癸"[index % 10]}类事项${index + 11}件`,
  );
  const total = Array.from({ length: 30 }, (_, index) => index + 11).reduce((a, b) => a + b);
  const files = { "长.txt": `全年办理${total + 1}件，其中${parts.join("、")}、其他0件。\n` };
  const { out } = await run(["claims", "长.txt"], { files, terminal: { columns: 60 }, env: { NO_COLOR: "1" } });
  expect(out).toContain("不符");
  expect(out.split("\n").filter((line) => displayWidth(line) > 60)).toEqual([]);
});

test("JSON has an entry for every file, with ids and the place of each figure", async () => {
  const { code, out } = await run(["claims", "甲.txt", "扫描件.pdf", "--format", "json"], {
    ...WORLD,
    files: { ...FILES, "扫描件.pdf": "%PDF-1.7" },
  });
  expect(code).toBe(2);
  expect(JSON.parse(out)).toEqual([
    {
      filePath: "/reports/甲.txt",
      problems: [],
      claims: [
        {
          kind: "sum",
          formula: "12＋7＝20",
          text: "20件，其中普通程序12件、简易程序7件",
          line: 1,
          column: 11,
          endLine: 1,
          endColumn: 31,
          verdict: "violated",
          certainty: "impossible",
          derivation: "12＋7＝19",
          difference: "1",
          operands: [
            expect.objectContaining({ role: "total", text: "20件", line: 1, column: 11, endLine: 1, endColumn: 14 }),
            expect.objectContaining({ role: "part", text: "12件" }),
            expect.objectContaining({ role: "part", text: "7件" }),
          ],
        },
        expect.objectContaining({ kind: "guess", verdict: "undecided", reason: "open-list", operands: [] }),
      ],
      coverage: { figures: 3, judged: 3, holds: 0, violated: 1, undecided: 1, undecidedBy: { "open-list": 1 } },
    },
    {
      filePath: "/reports/扫描件.pdf",
      problems: [expect.objectContaining({ fatal: true })],
      claims: [],
      coverage: { figures: 0, judged: 0, holds: 0, violated: 0, undecided: 0, undecidedBy: {} },
    },
  ]);
});

test("CSV opens in Excel, and a file that cannot be read has a row", async () => {
  const { code, out } = await run(["claims", "甲.txt", "扫描件.pdf", "-f", "csv"], {
    ...WORLD,
    files: { ...FILES, "扫描件.pdf": "%PDF-1.7" },
  });
  expect(code).toBe(2);
  const [head = "", first = "", second = "", third = "", ...rest] = out.split("\r\n");
  expect(head).toBe("\uFEFF文件,位置,关系,算式,结论,原因,实际,相差,原文");
  expect(first).toBe(
    "甲.txt,1:11,合计,12＋7＝20,不符,,12＋7＝19,1,全年办理行政处罚案件20件，其中普通程序12件、简易程序7件",
  );
  expect(second).toMatch(/^甲\.txt,1:32,估算,9÷10＝90%,无法判断,清单未封口（等）,,,/u);
  expect(third).toMatch(/^扫描件\.pdf,,,,无法检查,/u);
  expect(rest).toEqual([""]);
});

test.each([
  ["=HYPERLINK(1)", "'=HYPERLINK(1)"],
  ["-3.2%", "'-3.2%"],
  ["@甲", "'@甲"],
  ["＋5", "'＋5"],
  ["\t=1", "'\t=1"],
  ["甲,乙", '"甲,乙"'],
  ['甲“乙"丙', '"甲“乙""丙"'],
  ["=1,2", '"\'=1,2"'],
  ["12＋7＝19", "12＋7＝19"],
])("the cell %j is written %j", (text, written) => {
  expect(csvCell(text)).toBe(written);
});

test("standard input, a profile and a configuration go with it as with lint", async () => {
  const { code, out } = await run(["claims", "-", "--stdin-filename", "乙.md", "--profile", "none", "-f", "json"], {
    ...WORLD,
    stdin: FILES["甲.txt"],
  });
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject([{ filePath: "/reports/乙.md", coverage: { violated: 1 } }]);
  expect((await run(["claims", "甲.txt", "--config", "没有.yaml"], { ...WORLD, files: FILES })).code).toBe(2);
});

test.each([
  [["claims", "claims"], "无法判断"],
  [["claims", "./claims/甲.txt"], "无法判断"],
  [["lint", "claims"], "numbers/sum-mismatch"],
  [["./claims"], "numbers/sum-mismatch"],
  [["--", "claims"], "numbers/sum-mismatch"],
] as const)("a folder may be named like the verb: %j", async (argv, expected) => {
  const files = { ...FILES, "claims/甲.txt": FILES["甲.txt"] };
  const { out } = await run(["--profile", "none", ...argv], { ...WORLD, files });
  expect(out).toContain(expected);
});

test.each([
  [["claims"], "没有说明要核对什么"],
  [["claims", "甲.txt", "--fix"], "选项 --fix 不能用于 claims"],
  [["--max-warnings", "3", "claims", "甲.txt"], "选项 --max-warnings 不能用于 claims"],
  [["甲.txt", "--format", "csv"], "选项 --format 应为 stylish | json 之一"],
] as const)("explains the command line %j", async (argv, expected) => {
  const { code, err } = await run(argv, { ...WORLD, files: FILES });
  expect(err).toContain(expected);
  expect(code).toBe(2);
});

test("a reader that throws is told of, and what the others found is kept", async () => {
  const broken = definePlugin({
    meta: { name: "broken", version: "1.0.0" },
    claims: [
      {
        id: "broken",
        kinds: ["broken"],
        read: (): Claim[] => {
          throw new Error("stumbled");
        },
      },
    ],
  });
  const { code, out } = await run(["claims", "甲.txt"], {
    files: { ...FILES, "reportlint.config.yaml": "plugins: { broken: ./broken.mjs }\n" },
    modules: { "broken.mjs": { default: broken } },
  });
  expect(code).toBe(2);
  expect(out).toContain("stumbled");
  expect(out).toContain("12＋7＝20");
});

test("every kind of claim that is read has a word, and every word says something in both languages", () => {
  const { kinds = {}, reasons = {}, notes = {} } = builtinPlugin.claimWords ?? {};
  const read = (builtinPlugin.claims ?? []).flatMap((reader) => reader.kinds);
  expect(
    read.filter((kind) => !Object.hasOwn(kinds, kind)),
    "add them to packages/rules/src/claim-words.ts",
  ).toEqual([]);
  for (const text of [kinds, reasons, notes].flatMap((words): LocalizedText[] => Object.values(words))) {
    expect(text.zh).toMatch(/\p{Script=Han}/u);
    expect(text.en).toMatch(/[a-z]/u);
  }
});
