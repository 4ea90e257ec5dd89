import { describe, expect, test } from "vitest";
import type { Plugin } from "../engine/plugin.ts";
import { defineRule, type Rule } from "../engine/rule.ts";
import { textRange } from "../text/range.ts";
import { checkPage } from "./check-page.ts";

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

test("规则与页面一致时没有意见", async () => {
  expect(await check(PAGE)).toEqual([]);
});

describe("规则与页面不一致", () => {
  test("标记的位置不对：两边都按页面的写法列出", async () => {
    const [failure] = await check(PAGE.replace("很[[坏]]的", "[[很]]坏的").replace("> [[坏]]", "> [[很]]"));
    expect(failure).toEqual({
      caseName: "坏字",
      line: 4,
      message: "报告的内容与页面写的不一致",
      expected: "[[很]]坏的消息。\n> [[很]] “坏”应改为“好”",
      actual: "很[[坏]]的消息。\n> [[坏]] “坏”应改为“好”",
    });
  });

  test("提示语差一个字也不行", async () => {
    const [failure] = await check(PAGE.replace("应改为", "应写为"));
    expect(failure?.expected).toBe("很[[坏]]的消息。\n> [[坏]] “坏”应写为“好”");
    expect(failure?.actual).toBe("很[[坏]]的消息。\n> [[坏]] “坏”应改为“好”");
  });

  test("没有标记的示例被报告", async () => {
    const [failure] = await check(PAGE.replace("\n很好的消息。\n```\n", "\n很坏的消息。\n```\n").replace(FIRES, FIRES));
    expect(failure?.message).toMatch(/不应当报告|修正/u);
    const page = HEAD + FIRES + DOUBTS + CLEAN.replace("好", "坏");
    expect((await check(page))[0]).toMatchObject({ caseName: "不报告", message: "不应当报告，却报告了" });
  });

  test("有标记的示例没有被报告", async () => {
    const page = HEAD + FIRES.replaceAll("坏", "歹") + DOUBTS + CLEAN;
    expect((await check(page))[0]).toMatchObject({
      message: "应当报告，却没有报告",
      actual: "很歹的消息。\n（不报告）",
    });
  });

  test("级别、算式、相关、建议写了就要对", async () => {
    expect((await check(PAGE.replace("级别：提示", "级别：警告")))[0]?.actual).toContain("> 级别：提示");
    expect((await check(PAGE.replace("“好”\n", "“好”\n> 算式：坏＝好\n")))[0]?.actual).toContain("> 算式：坏≠好");
    expect((await check(PAGE.replace("> 相关：[[疑]] 第一处", "> 相关：[[存]] 第一处")))[0]?.actual).toContain(
      "[[疑]] 第一处",
    );
    expect((await check(PAGE.replace("> 建议：删去", "> 建议：留着")))[0]?.actual).toContain("> 建议：删去");
  });

  test("修正后、采纳建议后的文字不对", async () => {
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

  test("修正永远停不下来", async () => {
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

  test("规则出错", async () => {
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

describe("页面本身有毛病", () => {
  test.each([
    ["标题不是规则编号", PAGE.replace("# wording", "# words"), "第一个标题应是规则的编号"],
    ["编号下一行与 meta 不符", PAGE.replace("| 警告 |", "| 错误 |"), "标题下面一行应与规则的 meta 一致"],
    ["没有会报告的示例", HEAD + CLEAN, "至少要有一个会报告的示例"],
    ["没有不报告的示例", HEAD + FIRES + DOUBTS, "至少要有一个不报告的示例"],
    ["没有示例写出修正结果", HEAD + DOUBTS + CLEAN, "规则能自动修正，至少要有一个示例用 fixed 代码块写出修正后的文字"],
    ["没有示例写出建议", HEAD + FIRES + CLEAN, "规则有修改建议，至少要有一个示例写出“建议：”"],
    ["标记没有引用行", PAGE.replace("> [[坏]] “坏”应改为“好”\n", ""), "标记 [[坏]] 在下面的引用里没有对应的一行"],
    ["引用行没有标记", PAGE.replace("很[[坏]]", "很坏"), "引用里的 [[坏]] 在上面的示例里没有对应的标记"],
    ["示例重名", PAGE + CLEAN, "有两个示例都叫“不报告”，请改一个名称"],
    ["示例没有名称", PAGE.replace("## 坏字", "坏字"), "示例前面要有二级标题（## …）作为它的名称"],
    ["标记不成对", PAGE.replace("很[[坏]]", "很[[坏"), "标记 [[ 与 ]] 不成对；要写方括号本身，请写作 \\[[ 或 \\]]"],
    ["代码块没有结束", PAGE + CLEAN.replace("不报告", "再一个").replace(/```\n$/u, ""), "代码块没有结束标记 ```"],
    ["设置写错", PAGE.replace("report\n很[[", "report optoins={}\n很[["), expect.stringContaining("看不懂“optoins=")],
    [
      "选项不存在",
      PAGE.replace("report\n很[[", 'report options={"alos":"歹"}\n很[['),
      expect.stringContaining("没有选项“alos”"),
    ],
    [
      "没有别的格式的读法",
      PAGE.replace("report\n很[[", "report format=markdown\n很[["),
      expect.stringContaining("没有读取 markdown 格式的办法"),
    ],
  ])("%s", async (_, page, message) => {
    expect(await messages(page)).toContainEqual(message);
  });
});

test("示例可以带选项", async () => {
  const page = `${PAGE}
## 另一个坏字
\`\`\`report options={"also": "歹"}
好[[歹]]。
\`\`\`
> [[歹]] “歹”应改为“好”
`;
  expect(await check(page)).toEqual([]);
});
