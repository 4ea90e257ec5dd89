import { describe, expect, test } from "vitest";
import { lint, pluginOf, ruleOf, wordRule } from "../../test/word-rule.ts";
import type { Claim, ClaimReader } from "../claims/claim.ts";
import { documentFromText } from "../document/from-text.ts";
import { textOnlyOrigin } from "../document/origin.ts";
import type { DocumentFact, ProfileFact } from "../facts/fact.ts";
import { textRange } from "../text/range.ts";
import { createLinter, type LintResult } from "./linter.ts";
import type { ReportProfile } from "./profile.ts";
import type { Finding, Rule } from "./rule.ts";

const shown = ({ diagnostics }: LintResult) =>
  diagnostics.map(({ ruleId, severity, message, range }) => `${range.start} ${severity} ${ruleId}: ${message}`);

describe("diagnostics", () => {
  test("come by place, then the worse first, whatever the order of the rules", () => {
    const mild = wordRule("wording/one", "乙", { meta: { severity: "info" } });
    const first = wordRule("wording/two", "甲");
    const severe = wordRule("wording/three", "乙");
    expect(shown(lint("甲乙", [mild, severe, first]))).toEqual([
      "0 error wording/two: 有“甲”",
      "1 error wording/three: 有“乙”",
      "1 info wording/one: 有“乙”",
    ]);
  });

  test("say the same of the same place once", () => {
    const twice = ruleOf("wording/one", () =>
      [1, 2].map(() => ({ range: textRange(0, 1), messageId: "found", data: { word: "甲" } })),
    );
    expect(lint("甲", [twice]).diagnostics).toHaveLength(1);
  });

  test("are no worse than the configured severity, and milder where the rule says so", () => {
    const rule = wordRule("wording/one", "[甲乙]", {
      finding: ({ start }) => ({ severity: start === 0 ? "info" : "error" }),
    });
    expect(shown(lint("甲乙", [rule], { rules: { "wording/one": "warn" } }))).toEqual([
      "0 info wording/one: 有“甲”",
      "1 warning wording/one: 有“乙”",
    ]);
  });
});

describe("edits", () => {
  const fixing = (fix: Finding["fix"]) =>
    wordRule("wording/one", "坏", { meta: { fixable: true }, finding: () => ({ ...(fix && { fix }) }) });

  test("come with what they are in the source", () => {
    const rule = fixing([{ range: textRange(1, 2), text: "好" }]);
    const [found] = lint("\n\n很坏", [rule]).diagnostics;
    expect(found?.fix?.source).toEqual([{ part: "", start: 3, end: 4, text: "好" }]);
  });

  test("that cannot be made in the source are not offered, and the finding stays", () => {
    const rule = wordRule("wording/one", "坏", {
      meta: {
        fixable: true,
        hasSuggestions: true,
        messages: { found: { zh: "有“{word}”", en: "" }, try: { zh: "试试", en: "" } },
      },
      finding: (range) => ({
        fix: [{ range, text: "好" }],
        suggestions: [{ messageId: "try", edits: [{ range, text: "好" }] }],
      }),
    });
    const document = { ...documentFromText("坏"), origin: textOnlyOrigin(() => ({ line: 1, column: 1 })) };
    const linter = createLinter({ plugins: { reportlint: pluginOf([rule]) }, extends: ["reportlint:all"] });
    const [found] = linter.lint(document).diagnostics;
    expect(found).toMatchObject({ ruleId: "wording/one", suggestions: [] });
    expect(found).not.toHaveProperty("fix");
  });

  test("that change nothing are not offered", () => {
    expect(lint("坏", [fixing([{ range: textRange(0, 1), text: "坏" }])]).diagnostics[0]).not.toHaveProperty("fix");
  });
});

describe("a rule that goes wrong", () => {
  const at = (start: number, end: number) => ({
    range: textRange(start, end),
    messageId: "found",
    data: { word: "甲" },
  });
  const wrong: [string, Rule, string][] = [
    [
      "throws",
      ruleOf("numbers/one", () => {
        throw new Error("没想到\n第二行");
      }),
      "没想到 第二行",
    ],
    [
      "throws no error",
      ruleOf("numbers/one", () => {
        throw "字符串";
      }),
      "字符串",
    ],
    ["points outside the text", ruleOf("numbers/one", () => [at(0, 9)]), "range 0..9 in a text of 2"],
    [
      "has no such message",
      ruleOf("numbers/one", () => [{ ...at(0, 1), messageId: "lost" }]),
      'meta.messages has no message "lost"',
    ],
    [
      "leaves a placeholder empty",
      ruleOf("numbers/one", () => [{ range: textRange(0, 1), messageId: "found" }]),
      "no value for {word} in the message “有“{word}””",
    ],
    [
      "asks for a table that is not there",
      ruleOf("numbers/one", ({ data }) => {
        data("laws");
        return [];
      }),
      "plugin reportlint has no data table laws",
    ],
    [
      "fixes without saying so",
      ruleOf("numbers/one", () => [{ ...at(0, 1), fix: [{ range: textRange(0, 1), text: "" }] }]),
      "yields a fix, but meta.fixable is not set",
    ],
    [
      "suggests without saying so",
      ruleOf("numbers/one", () => [{ ...at(0, 1), suggestions: [{ messageId: "found", edits: [] }] }]),
      "yields suggestions, but meta.hasSuggestions is not set",
    ],
    [
      "fixes the same character twice",
      ruleOf("numbers/one", () => [{ ...at(0, 1), fix: [0, 0].map(() => ({ range: textRange(0, 1), text: "乙" })) }], {
        fixable: true,
      }),
      "yields edits of one fix that overlap",
    ],
  ];

  test.each(wrong)("%s: one diagnostic, and the other rules go on", (_, rule, error) => {
    expect(shown(lint("甲乙", [rule, wordRule("wording/two", "乙")]))).toEqual([
      `0 error null: 规则 numbers/one 运行出错，其余规则不受影响：${error}`,
      "1 error wording/two: 有“乙”",
    ]);
  });

  test("keeps what it found before", () => {
    const rule = ruleOf("numbers/one", function* () {
      yield at(0, 1);
      throw new Error("后来");
    });
    expect(lint("甲乙", [rule]).diagnostics.map(({ messageId }) => messageId)).toEqual(["rule-crashed", "found"]);
  });
});

describe("claims", () => {
  const claim = (kind: string, state: "holds" | "violated"): Claim => ({
    kind,
    operands: [],
    formula: "1＋1＝3",
    range: textRange(0, 1),
    verdict: state === "holds" ? { state } : { state, certainty: "impossible", derivation: "1＋1＝2", difference: "1" },
  });
  const reader = (id: string, claims: () => Claim[]): ClaimReader => ({ id, kinds: ["sum"], read: claims });
  const slipRule = ruleOf("numbers/sum", ({ slips }) =>
    slips.of("sum").map(({ claim: { range, formula } }) => ({ range, messageId: "found", data: { word: formula } })),
  );

  const lintClaims = (claims: ClaimReader[], more: Parameters<typeof pluginOf>[1] = {}) =>
    createLinter({
      plugins: { reportlint: pluginOf([slipRule], { claims, ...more }) },
      extends: ["reportlint:all"],
    }).lint(documentFromText("甲"));

  test("are read once, counted by verdict, and reported by the rule of their kind", () => {
    let reads = 0;
    const result = lintClaims([
      reader("sums", () => {
        reads++;
        return [claim("sum", "violated"), claim("sum", "holds"), claim("rate", "violated")];
      }),
    ]);
    expect(result.claims).toEqual({ holds: 1, violated: 2, undecided: 0 });
    expect(shown(result)).toEqual(["0 error numbers/sum: 有“1＋1＝3”"]);
    expect(reads).toBe(1);
  });

  test("are grouped by the last plugin that says how", () => {
    expect(lintClaims([reader("sums", () => [claim("sum", "violated")])], { slips: () => [] }).diagnostics).toEqual([]);
  });

  test("a reader or a grouping that throws is one diagnostic, and the other claims stand", () => {
    const broken = reader("broken", () => {
      throw new Error("没想到");
    });
    const result = lintClaims([broken, reader("sums", () => [claim("sum", "violated")])]);
    expect(shown(result)).toEqual([
      "0 error null: claims of broken 读取报告时出错，依赖它的检查没有进行：没想到",
      "0 error numbers/sum: 有“1＋1＝3”",
    ]);
    expect(result.claims.violated).toBe(1);
    const ungrouped = lintClaims([reader("sums", () => [claim("sum", "violated")])], {
      slips: () => {
        throw new Error("没想到");
      },
    });
    expect(shown(ungrouped)).toEqual(["0 error null: slips 读取报告时出错，依赖它的检查没有进行：没想到"]);
  });
});

describe("the profile", () => {
  const annual: ReportProfile = {
    id: "annual",
    title: { zh: "年报", en: "annual" },
    source: { zh: "无", en: "none" },
    recognise: { title: [["年报"]] },
    sections: [],
    signature: { agency: "optional", date: "optional" },
  };
  const generic: ReportProfile = { ...annual, id: "generic-report", recognise: { title: [] } };
  const firstLine: DocumentFact<string | undefined> = {
    id: "firstLine",
    scope: "document",
    extract: ({ text }) => text.split("\n")[0],
  };
  const seen: ProfileFact<string> = {
    id: "seen",
    scope: "profile",
    extract: (_d, _f, profile) => profile?.id ?? "none",
  };
  const tells = ruleOf("structure/tells", ({ facts, profile }) => [
    { range: textRange(0, 0), messageId: "found", data: { word: `${facts.get(seen)} ${profile?.id}` } },
  ]);
  const lintWith = (text: string, profile?: string, title: DocumentFact<string | undefined> = firstLine) =>
    createLinter({
      plugins: { reportlint: pluginOf([tells], { profiles: [generic, annual], title }) },
      extends: ["reportlint:all"],
      ...(profile === undefined ? {} : { profile }),
    }).lint(documentFromText(text));

  test("is recognised by the title, and reaches rules and facts", () => {
    const result = lintWith("云溪县年报\n正文");
    expect(result.profile).toBe("annual");
    expect(shown(result)).toEqual(["0 error structure/tells: 有“annual annual”"]);
    expect(lintWith("云溪县总结\n年报").profile).toBe("generic-report");
  });

  test("can be given, or be none", () => {
    expect(lintWith("云溪县总结", "annual").profile).toBe("annual");
    const none = lintWith("云溪县年报", "none");
    expect(none.profile).toBeNull();
    expect(shown(none)).toEqual(["0 error structure/tells: 有“none undefined”"]);
  });

  test("a title that cannot be read is one diagnostic", () => {
    const broken: typeof firstLine = {
      ...firstLine,
      extract: () => {
        throw new Error("没想到");
      },
    };
    expect(shown(lintWith("云溪县年报", undefined, broken))).toEqual([
      "0 error null: firstLine 读取报告时出错，依赖它的检查没有进行：没想到",
      "0 error structure/tells: 有“generic-report generic-report”",
    ]);
  });
});

describe("the language", () => {
  const rule = ruleOf(
    "numbers/one",
    () => [
      { range: textRange(0, 1), messageId: "own", data: { what: { zh: "总数", en: "total", zhHant: "總數" } } },
      { range: textRange(0, 1), messageId: "table", data: { what: "总数" } },
      { range: textRange(0, 1), messageId: "neither", data: { what: 3 } },
    ],
    {
      messages: {
        own: { zh: "1 {what}不对", zhHant: "1 {what}不對", en: "1 wrong {what}" },
        table: { zh: "2 {what}不对", en: "2 wrong {what}" },
        neither: { zh: "3 {what}不对", en: "3 wrong {what}" },
      },
    },
  );
  const messages = (text: string, locale?: "en" | "zh-Hans" | "zh-Hant") => {
    const plugin = pluginOf([rule], { traditional: { "2 {what}不对": "2 {what}不對" } });
    const linter = createLinter({
      plugins: { reportlint: plugin },
      extends: ["reportlint:all"],
      ...(locale === undefined ? {} : { locale }),
    });
    const { diagnostics, locale: used } = linter.lint(documentFromText(text));
    return [used, ...diagnostics.map(({ message }) => message).sort()];
  };

  test("follows the script of the report", () => {
    expect(messages("全年办理案件")).toEqual(["zh-Hans", "1 总数不对", "2 总数不对", "3 3不对"]);
    expect(messages("全年辦理案件")).toEqual(["zh-Hant", "1 總數不對", "2 总数不對", "3 3不对"]);
  });

  test("is that of what the engine itself has to say, too", () => {
    const broken = ruleOf("numbers/broken", () => {
      throw new Error("没有 {draft}");
    });
    const said = (text: string) =>
      createLinter({ plugins: { reportlint: pluginOf([broken]) }, extends: ["reportlint:all"] })
        .lint(documentFromText(text))
        .diagnostics.map(({ message }) => message);
    expect(said("全年办理案件")).toEqual(["规则 numbers/broken 运行出错，其余规则不受影响：没有 {draft}"]);
    expect(said("全年辦理案件")).toEqual(["規則 numbers/broken 運行出錯，其餘規則不受影響：没有 {draft}"]);
    expect(said("<!-- reportlint-disable-file numbers/brokn -->\n全年辦理案件")).toContain(
      "reportlint-disable-file 所寫的規則“numbers/brokn”不存在，是不是“numbers/broken”？",
    );
  });

  test("can be chosen", () => {
    expect(messages("全年办理案件", "en")).toEqual(["en", "1 wrong total", "2 wrong 总数", "3 wrong 3"]);
    expect(messages("全年辦理案件", "zh-Hans")[0]).toBe("zh-Hans");
  });
});

test("what a linter reads can be looked at without linting", () => {
  const linter = createLinter({ plugins: { reportlint: pluginOf([]) }, profile: "none" });
  const document = documentFromText("甲");
  expect(linter.read(document)).toMatchObject({ document, profile: undefined, locale: "zh-Hans" });
  expect(linter.read(document).claims.all).toEqual([]);
});
