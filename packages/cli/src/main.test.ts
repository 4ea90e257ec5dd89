import { expect, test } from "vitest";
import { samplePlugin } from "../../node/test/sample-plugin.ts";
import { run } from "../test/run.ts";

const WRONG = "全年办理行政处罚案件20件，其中普通程序12件、简易程序7件。\n";
const RIGHT = "全年办理行政处罚案件20件，其中普通程序12件、简易程序8件。\n";
const FRAGMENT = ["--profile", "none"];

test.each([
  ["nothing is wrong", ["对.txt"], 0],
  ["there is an error", ["对.txt", "错.txt"], 1],
  ["the rule is off", ["错.txt", "--rule", "numbers/sum-mismatch:off"], 0],
  ["there are only warnings", ["错.txt", "--rule", "numbers/sum-mismatch:warn"], 0],
  ["there are more warnings than allowed", ["错.txt", "--rule", "numbers/sum-mismatch:warn", "--max-warnings", "0"], 1],
  ["there are as many warnings as allowed", ["错.txt", "--rule", "numbers/sum-mismatch:warn", "--max-warnings=1"], 0],
  ["a file cannot be read", ["对.txt", "扫描件.pdf"], 2],
  ["there is no such file", ["没有.txt", "错.txt"], 2],
  ["the configuration is wrong", ["对.txt", "--config", "bad.yaml"], 2],
  ["an option is misspelt", ["对.txt", "--confg"], 2],
  ["nothing is named", [], 2],
] as const)("when %s, the exit code says so", async (_, argv, expected) => {
  const files = { "对.txt": RIGHT, "错.txt": WRONG, "扫描件.pdf": "%PDF-1.7", "bad.yaml": "rule: {}" };
  expect((await run([...argv, ...FRAGMENT], { files })).code).toBe(expected);
});

test.each([
  [["--formt", "json"], "没有选项 --formt，是不是 --format？"],
  [["-x"], "没有选项 -x"],
  [["--config"], "选项 --config 后面要有文件"],
  [["--config", "--fix"], "选项 --config 后面要有文件"],
  [["--quiet=1"], "选项 --quiet 后面不带值"],
  [["--format", "jsn"], "选项 --format 应为 stylish | json 之一，不能是“jsn”，是不是 json？"],
  [["--max-warnings", "几个"], "选项 --max-warnings 应为整数，不能是“几个”"],
  [
    ["--rule", "numbers/sum-mismatch"],
    "--rule 应写成“规则:级别”，级别为 off | info | warn | error，如 numbers/sum-mismatch:warn；不能是“numbers/sum-mismatch”",
  ],
  [["-", "甲.txt"], "“-”（标准输入）不能与其他路径同用"],
  [["-", "--fix"], "标准输入没有文件可改；请用 --fix-dry-run --format json"],
  [[], "没有说明要检查什么；请写出文件或文件夹，如 reportlint 报告.docx"],
  [["--demo"], "示例报告只随源代码提供"],
] as const)("explains the command line %j", async (argv, expected) => {
  const { code, out, err } = await run(argv);
  expect(err).toBe(`用法有误  ${expected}\n全部用法见 reportlint --help\n`);
  expect([code, out]).toEqual([2, ""]);
});

test("speaks English when asked to", async () => {
  const { err } = await run(["--locale", "en", "--formt", "json"]);
  expect(err).toBe("usage  there is no option --formt; did you mean --format?\nsee reportlint --help\n");
});

test("what goes wrong is said on standard error, and standard output stays JSON", async () => {
  const usage = await run(["--format", "json", "--nope"]);
  expect(JSON.parse(usage.out)).toEqual([]);

  const config = await run(["甲.txt", "--format", "json"], {
    files: { "reportlint.config.yaml": "locale: en\nrule: {}" },
  });
  expect(JSON.parse(config.out)).toMatchObject([
    {
      filePath: "/reports/reportlint.config.yaml",
      messages: [
        { ruleId: null, fatal: true, severity: 2, line: 2, column: 1, message: "没有“rule”这个键，是不是“rules”？" },
      ],
      fatalErrorCount: 1,
    },
  ]);
  expect(config.err).toBe("配置有误\n  reportlint.config.yaml:2:1\n  没有“rule”这个键，是不是“rules”？\n");
});

test("a configuration is spoken of in the language that is asked for", async () => {
  const files = { "reportlint.config.yaml": "rule: {}" };
  const { err } = await run(["甲.txt", "--locale", "zh-Hant"], { files });
  expect(err).toBe("配置有誤\n  reportlint.config.yaml:1:1\n  沒有“rule”這個鍵，是不是“rules”？\n");
});

test("braces in the name of a file are no placeholders", async () => {
  const { out } = await run(["{drat}.txt"], { files: { "{draft}.txt": RIGHT } });
  expect(out).toContain("没有这个文件；同一文件夹里有“{draft}.txt”");
});

test("JSON has an entry for every file, in order, whatever became of it", async () => {
  const files = { "错.txt": WRONG, "对.txt": RIGHT, "扫描件.pdf": "%PDF-1.7" };
  const { code, out } = await run(["扫描件.pdf", "错.txt", "没有.txt", "对.txt", "--format", "json", ...FRAGMENT], {
    files,
  });
  const results = JSON.parse(out) as { filePath: string; errorCount: number; fatalErrorCount: number }[];
  expect(results.map(({ filePath, errorCount, fatalErrorCount }) => [filePath, errorCount, fatalErrorCount])).toEqual([
    ["/reports/扫描件.pdf", 1, 1],
    ["/reports/错.txt", 1, 0],
    ["/reports/没有.txt", 1, 1],
    ["/reports/对.txt", 0, 0],
  ]);
  expect(code).toBe(2);
});

test("--quiet leaves warnings out", async () => {
  const argv = ["错.txt", "--quiet", "--rule", "numbers/sum-mismatch:warn", ...FRAGMENT];
  const stylish = await run(argv, { files: { "错.txt": WRONG } });
  expect(stylish.out).not.toContain("numbers/sum-mismatch");
  const json = await run([...argv, "--format", "json"], { files: { "错.txt": WRONG } });
  expect(JSON.parse(json.out)).toMatchObject([{ messages: [], warningCount: 0 }]);
});

test("reads standard input as the file that it is said to be", async () => {
  const { code, out } = await run(["-", "--stdin-filename", "乡镇/甲.md", "--format", "json", ...FRAGMENT], {
    stdin: WRONG,
  });
  expect(JSON.parse(out)).toMatchObject([{ filePath: "/reports/乡镇/甲.md", errorCount: 1 }]);
  expect(code).toBe(1);
});

test("--fix writes, --fix-dry-run does not, and both say how much", async () => {
  const world = () => ({
    files: {
      "甲.txt": "我们的的报告。\n",
      "reportlint.config.yaml": "plugins: { sample: ./sample.mjs }\nextends: [sample:all]\n",
    },
    modules: { "sample.mjs": { default: samplePlugin } },
  });
  const plain = await run(["甲.txt", ...FRAGMENT], world());
  expect(plain.out).toContain("其中 1 处可用 --fix 自动修改");

  const dry = await run(["甲.txt", "--fix-dry-run", ...FRAGMENT], world());
  expect(dry.out).toContain("可自动修改 1 处，文件未改动");
  expect(dry.host.text("甲.txt")).toBe("我们的的报告。\n");

  const fixed = await run(["甲.txt", "--fix", ...FRAGMENT], world());
  expect(fixed.out).toContain("已修改 1 处");
  expect(fixed.host.text("甲.txt")).toBe("我们的报告。\n");
});

test("standard input is fixed on standard output", async () => {
  const world = {
    files: { "reportlint.config.yaml": "plugins: { sample: ./sample.mjs }\nextends: [sample:all]\n" },
    modules: { "sample.mjs": { default: samplePlugin } },
    stdin: "我们的的报告。\n",
  };
  const { out } = await run(["-", "--fix-dry-run", "--format", "json", ...FRAGMENT], world);
  expect(JSON.parse(out)).toMatchObject([{ messages: [], output: "我们的报告。\n" }]);
});

test("--demo examines the examples, says that they are, and exits with 0", async () => {
  const files = { "/app/examples/错.txt": WRONG, "/app/examples/plugin/README.md": "# 插件\n" };
  const { code, out } = await run(["--demo"], { files, examples: "/app/examples" });
  expect(out).toContain("这是示例：");
  expect(out).toContain("检查 1 份报告：");
  expect(code).toBe(0);
});

test("a bug ends with 2 and a line about it, and loses nothing that was found", async () => {
  const files = { "错.txt": WRONG, "下级/甲.txt": RIGHT };
  let reads = 0;
  const disk = {
    kind: async (path: string) => {
      if (reads++ > 3) throw new Error("stumbled");
      return path.endsWith(".txt") ? ("file" as const) : undefined;
    },
  };
  const { code, out, err } = await run(["错.txt", "乙.txt", "丙.txt", "--format", "json", ...FRAGMENT], {
    files,
    disk,
  });
  expect(code).toBe(2);
  expect(JSON.parse(out)).toBeInstanceOf(Array);
  expect(err).toMatch(/^程序内部出错，请把这一行连同用法反馈给我们：Error: stumbled at .*\n$/u);
});

test("--version and --help come on standard output", async () => {
  expect(await run(["--version"])).toMatchObject({ code: 0, out: "1.2.3\n", err: "" });
  const { code, out } = await run(["--help"]);
  expect(code).toBe(0);
  expect(out).toMatchSnapshot();
  expect((await run(["--help", "--locale", "en"], { examples: "/app/examples" })).out).toMatchSnapshot();
});

test.each([
  ["on a terminal", [], { terminal: { columns: 80 } }, true],
  ["into a file", [], {}, false],
  ["with NO_COLOR", [], { terminal: { columns: 80 }, env: { NO_COLOR: "1" } }, false],
  ["with --no-color", ["--no-color"], { terminal: { columns: 80 }, env: { FORCE_COLOR: "1" } }, false],
  ["with FORCE_COLOR into a file", [], { env: { FORCE_COLOR: "1" } }, true],
  ["on a dumb terminal", [], { terminal: { columns: 80 }, env: { TERM: "dumb" } }, false],
])("colour %s", async (_, argv, world, expected) => {
  const { out } = await run(["--help", ...argv], world);
  expect(out.includes("\u001b[")).toBe(expected);
});
