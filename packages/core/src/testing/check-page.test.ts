import { describe, expect, test } from "vitest";
import { documentFromText } from "../document/from-text.ts";
import type { Plugin } from "../engine/plugin.ts";
import { defineRule, type Rule } from "../engine/rule.ts";
import type { DocumentFact } from "../facts/fact.ts";
import { textRange } from "../text/range.ts";
import { checkPage } from "./check-page.ts";
import { findings } from "./findings.ts";

/** Finds every “坏”, replaces it, and doubts every “疑”. */
const badWord: Rule<{ also: string }> = defineRule<{ also: string }>({
  meta: {
    id: "wording/bad-word",
    category: "wording",
    severity: "warning",
    preset: "recommended",
    fixable: true,
    hasSuggestions: true,
    schema: { type: "object", properties: { also: { type: "string", description: "another bad character" } } },
    defaultOptions: { also: "" },
    docs: { title: { zh: "坏字", en: "Bad word" }, source: { zh: "无", en: "none" } },
    messages: {
      bad: { zh: "“{word}”应改为“好”", en: "write 好, not {word}" },
      doubt: { zh: "是否有疑", en: "doubtful" },
      drop: { zh: "删去", en: "delete it" },
      first: { zh: "第一处", en: "the first" },
    },
  },
  *check({ document: { text }, options: { also } }) {
    const first = text.search(/[坏疑]/u);
    for (const { 0: word, index } of text.matchAll(/[坏疑歹]/gu)) {
      const range = textRange(index, index + 1);
      if (word === "歹" && also !== word) continue;
      if (word === "疑")
        yield {
          range,
          messageId: "doubt",
          severity: "info",
          related: [{ range: textRange(first, first + 1), messageId: "first" }],
          suggestions: [{ messageId: "drop", edits: [{ range, text: "" }] }],
        };
      else yield { range, messageId: "bad", data: { word }, derivation: "坏≠好", fix: [{ range, text: "好" }] };
    }
  },
});

const plugin: Plugin = {
  meta: { name: "example", version: "1.0.0" },
  categories: { wording: { zh: "用语", en: "Wording" } },
};

const HEAD = "# wording/bad-word\n坏字 | 用语 | 警告 | 推荐 | 可自动修正 | 有修改建议\n";
const FIRES = `
## 坏字
\`\`\`report
很[[坏]]的消息。
\`\`\`
> [[坏]] “坏”应改为“好”

\`\`\`fixed
很好的消息。
\`\`\`
`;
const DOUBTS = `
## 疑字
\`\`\`report
存[[疑]]。
\`\`\`
> [[疑]] 是否有疑
> 级别：提示
> 相关：[[疑]] 第一处
> 建议：删去

\`\`\`suggested
存。
\`\`\`
`;
const CLEAN = `
## 不报告
\`\`\`report
很好的消息。
\`\`\`
`;
const PAGE = HEAD + FIRES + DOUBTS + CLEAN;

const check = (page: string) => checkPage(badWord, page, { plugin });
const messages = async (page: string) => (await check(page)).map(({ message }) => message);

test("a page that its rule agrees with has no failures", async () => {
  expect(await check(PAGE)).toEqual([]);
});

describe("where rule and page disagree", () => {
  test("a mark in the wrong place: both sides are shown in the notation of the page", async () => {
    const [failure] = await check(PAGE.replace("很[[坏]]的", "[[很]]坏的").replace("> [[坏]]", "> [[很]]"));
    expect(failure).toEqual({
      caseName: "坏字",
      line: 4,
      message: "报告的内容与页面写的不一致",
      expected: "[[很]]坏的消息。\n> [[很]] “坏”应改为“好”",
      actual: "很[[坏]]的消息。\n> [[坏]] “坏”应改为“好”",
    });
  });

  test("a message must match to the letter", async () => {
    const [failure] = await check(PAGE.replace("应改为", "应写为"));
    expect(failure?.expected).toBe("很[[坏]]的消息。\n> [[坏]] “坏”应写为“好”");
    expect(failure?.actual).toBe("很[[坏]]的消息。\n> [[坏]] “坏”应改为“好”");
  });

  test("an example without marks that is reported", async () => {
    const page = HEAD + FIRES + DOUBTS + CLEAN.replace("好", "坏");
    expect(await check(page)).toMatchObject([
      { caseName: "不报告", message: "不应当报告，却报告了", expected: "很坏的消息。\n（不报告）" },
    ]);
  });

  test("an example with marks that is not reported", async () => {
    const page = HEAD + FIRES.replaceAll("坏", "歹") + DOUBTS + CLEAN;
    expect((await check(page))[0]).toMatchObject({
      message: "应当报告，却没有报告",
      actual: "很歹的消息。\n（不报告）",
    });
  });

  test("details that the page gives must be right", async () => {
    expect((await check(PAGE.replace("级别：提示", "级别：警告")))[0]?.actual).toContain("> 级别：提示");
    expect((await check(PAGE.replace("“好”\n", "“好”\n> 算式：坏＝好\n")))[0]?.actual).toContain("> 算式：坏≠好");
    expect((await check(PAGE.replace("> 相关：[[疑]] 第一处", "> 相关：[[存]] 第一处")))[0]?.actual).toContain(
      "[[疑]] 第一处",
    );
    expect((await check(PAGE.replace("> 建议：删去", "> 建议：留着")))[0]?.actual).toContain("> 建议：删去");
  });

  test("the text after fixes, or after a suggestion, is another", async () => {
    expect((await check(PAGE.replace("```fixed\n很好", "```fixed\n最好")))[0]).toMatchObject({
      message: "自动修正后的文字不一致",
      expected: "最好的消息。",
      actual: "很好的消息。",
    });
    expect((await check(PAGE.replace("```suggested\n存。", "```suggested\n存疑。")))[0]).toMatchObject({
      message: "采纳建议“删去”后的文字不一致",
      actual: "存。",
    });
  });

  test("fixes that never settle", async () => {
    const endless: Rule = {
      meta: { ...badWord.meta, hasSuggestions: false },
      *check({ document: { text } }) {
        const range = textRange(text.indexOf("坏"), text.indexOf("坏") + 1);
        yield { range, messageId: "bad", data: { word: "坏" }, fix: [{ range, text: "坏坏" }] };
      },
    };
    const failures = await checkPage(endless, PAGE, { plugin });
    expect(failures.map(({ message }) => message)).toContainEqual(
      expect.stringContaining("自动修正了10遍仍有可修正之处"),
    );
  });

  test("a rule that crashes", async () => {
    const broken: Rule = {
      meta: badWord.meta,
      check() {
        throw new Error("没想到");
      },
    };
    expect((await checkPage(broken, PAGE, { plugin }))[0]?.message).toBe(
      "规则 wording/bad-word 运行出错，其余规则不受影响：没想到",
    );
  });
});

describe("pages that are badly written", () => {
  test.each([
    ["the heading is not the id", PAGE.replace("# wording", "# words"), "第一个标题应是规则的编号"],
    ["the head line is not what meta says", PAGE.replace("| 警告 |", "| 错误 |"), "标题下面一行应与规则的 meta 一致"],
    ["no example fires", HEAD + CLEAN, "至少要有一个会报告的示例"],
    ["no example is clean", HEAD + FIRES + DOUBTS, "至少要有一个不报告的示例"],
    [
      "no example shows a fix",
      HEAD + DOUBTS + CLEAN,
      "规则能自动修正，至少要有一个示例用 fixed 代码块写出修正后的文字",
    ],
    ["no example shows a suggestion", HEAD + FIRES + CLEAN, "规则有修改建议，至少要有一个示例写出“建议：”"],
    [
      "a mark without a quote line",
      PAGE.replace("> [[坏]] “坏”应改为“好”\n", ""),
      "标记 [[坏]] 在下面的引用里没有对应的一行",
    ],
    ["a quote line without a mark", PAGE.replace("很[[坏]]", "很坏"), "引用里的 [[坏]] 在上面的示例里没有对应的标记"],
    [
      "a misspelt fence",
      PAGE.replace("```report\n很[[", "```reprot\n很[["),
      "代码块的名称“reprot”是不是应为“report”？",
    ],
    ["a quote without an example", PAGE.replace("```report\n很[[", "```text\n很[["), "引用之前没有 report 代码块"],
    ["a second head line", PAGE.replace("有修改建议\n", "有修改建议\n又一行\n"), "标题下面一行应与规则的 meta 一致"],
    [
      "two examples under one heading",
      PAGE.replace("## 疑字", ""),
      "一个二级标题下只能有一个 report 代码块，请另起标题",
    ],
    ["two examples of one name", PAGE + CLEAN, "有两个示例都叫“不报告”，请改一个名称"],
    ["an example without a name", PAGE.replace("## 坏字", "坏字"), "示例前面要有二级标题（## …）作为它的名称"],
    [
      "marks that do not pair",
      PAGE.replace("很[[坏]]", "很[[坏"),
      "标记 [[ 与 ]] 不成对；要写方括号本身，请写作 \\[[ 或 \\]]",
    ],
    [
      "a fence that is not closed",
      PAGE + CLEAN.replace("不报告", "再一个").replace(/```\n$/u, ""),
      "代码块没有结束标记 ```",
    ],
    [
      "a misspelt setting",
      PAGE.replace("report\n很[[", "report optoins={}\n很[["),
      expect.stringContaining("看不懂“optoins="),
    ],
    [
      "an option that the rule does not have",
      PAGE.replace("report\n很[[", 'report options={"alos":"歹"}\n很[['),
      expect.stringContaining("没有选项“alos”"),
    ],
    [
      "a format that nobody reads",
      PAGE.replace("report\n很[[", "report format=markdown\n很[["),
      expect.stringContaining("没有读取 markdown 格式的办法"),
    ],
  ])("%s", async (_, page, message) => {
    expect(await messages(page)).toContainEqual(message);
  });
});

test("an example may give options", async () => {
  const page = `${PAGE}
## 另一个坏字
\`\`\`report options={"also": "歹"}
好[[歹]]。
\`\`\`
> [[歹]] “歹”应改为“好”
`;
  expect(await check(page)).toEqual([]);
});

test("one mark may be quoted by several findings, and a long one shortened", async () => {
  const twice: Rule = {
    meta: { ...badWord.meta, fixable: false, hasSuggestions: false } as Rule["meta"],
    *check({ document: { text } }) {
      if (!text.includes("坏")) return;
      for (const word of ["坏", "很坏"]) yield { range: textRange(0, text.length), messageId: "bad", data: { word } };
    },
  };
  const page = `# wording/bad-word
坏字 | 用语 | 警告 | 推荐
${CLEAN}
## 两条
\`\`\`report
[[第一行
很坏的第二行。]]
\`\`\`
> [[第一行…二行。]] “坏”应改为“好”
> [[第一行⏎很坏的第二行。]] “很坏”应改为“好”
`;
  expect(await checkPage(twice, page, { plugin })).toEqual([]);
});

test("findings gives what one rule says of a report, in its own format or as plain text", () => {
  expect(findings(badWord, "很坏", { plugin }).map(({ ruleId, severity }) => [ruleId, severity])).toEqual([
    ["wording/bad-word", "warning"],
  ]);
  const options = { settings: { options: { also: "歹" } }, plugin };
  expect(findings(badWord, documentFromText("歹"), options)).toHaveLength(1);
});

test("a third party's rule runs under its own name beside the built-ins", () => {
  const fact: DocumentFact<string> = { id: "all", scope: "document", extract: ({ text }) => text };
  const builtIn: Plugin = { meta: { name: "reportlint", version: "1.0.0" }, title: fact };
  expect(findings(badWord, "坏", { plugin, beside: { reportlint: builtIn } })[0]?.ruleId).toBe("wording/bad-word");
});
