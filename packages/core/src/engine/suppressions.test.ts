import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lint, wordRule } from "../../test/word-rule.ts";
import { DocumentBuilder } from "../document/builder.ts";
import type { Directive } from "../document/directive.ts";
import { documentFromText } from "../document/from-text.ts";
import { textRange } from "../text/range.ts";
import type { Diagnostic } from "./diagnostic.ts";
import type { LintResult } from "./linter.ts";
import { suppress } from "./suppressions.ts";

const RULES = [wordRule("numbers/sum", "和"), wordRule("numbers/rate", "率"), wordRule("wording/bad", "坏")];

/** The words that were reported, and those that were suppressed. */
function words({ diagnostics, suppressed }: LintResult): [kept: string, suppressed: string] {
  const said = (all: readonly Diagnostic[]) => all.map(({ message }) => /“(.)”$/u.exec(message)?.[1] ?? "").join("");
  return [said(diagnostics.filter(({ ruleId }) => ruleId !== null)), said(suppressed)];
}

const lintText = (text: string) => lint(text, RULES);

describe("disable", () => {
  test("reaches to the end, or to the next enable", () => {
    expect(words(lintText("和\n<!-- reportlint-disable -->\n率\n坏"))).toEqual(["和", "率坏"]);
    expect(words(lintText("和\n<!-- reportlint-disable -->\n率\n<!-- reportlint-enable -->\n坏"))).toEqual([
      "和坏",
      "率",
    ]);
  });

  test("silences the rules or categories that it names", () => {
    expect(words(lintText("<!-- reportlint-disable numbers/sum -->\n和率坏"))).toEqual(["率坏", "和"]);
    expect(words(lintText("<!-- reportlint-disable numbers -->\n和率坏"))).toEqual(["坏", "和率"]);
    expect(words(lintText("<!-- reportlint-disable numbers/rate，wording/bad -->\n和率坏"))).toEqual(["和", "率坏"]);
  });

  test("is ended rule by rule", () => {
    const text = "<!-- reportlint-disable -->\n和率\n<!-- reportlint-enable numbers/sum -->\n和率";
    expect(words(lintText(text))).toEqual(["和", "和率率"]);
  });

  test("and enable on neighbouring lines reach nothing", () => {
    const result = lintText("<!-- reportlint-disable numbers/sum -->\n<!-- reportlint-enable numbers/sum -->\n和");
    expect(words(result)).toEqual(["和", ""]);
  });
});

describe("disable-next-line", () => {
  test("reaches the block that follows", () => {
    expect(words(lintText("和\n<!-- reportlint-disable-next-line -->\n率\n坏"))).toEqual(["和坏", "率"]);
  });

  test("within a block reaches the rest of it", () => {
    const comment = directive({ kind: "disable-next-line", range: textRange(1, 1) });
    const document = { ...documentFromText("和率\n坏"), directives: [comment] };
    const found = [0, 1, 3].map((at) => diagnostic("numbers/sum", at, at + 1));
    expect(suppress(document, found).suppressed.map(({ range }) => range.start)).toEqual([1]);
  });

  test("at the end of a line reaches the next", () => {
    expect(words(lintText("和<!-- reportlint-disable-next-line -->\n率\n坏"))).toEqual(["和坏", "率"]);
  });

  test("before a table reaches the whole of it, in a cell the next of its blocks", () => {
    const table = (inCell: boolean) => {
      const builder = new DocumentBuilder();
      const shape = { columnSpan: 1, rowSpan: 1, header: false };
      const comment = () => builder.comment("reportlint-disable-next-line", { line: 1, column: 1 });
      builder.paragraph(() => builder.generated("和"));
      if (!inCell) comment();
      builder.table((write) =>
        write.row((row) => {
          row.cell({ ...shape, column: 0 }, () => builder.paragraph(() => builder.generated("率")));
          row.cell({ ...shape, column: 1 }, () => {
            if (inCell) comment();
            builder.paragraph(() => builder.generated("坏"));
          });
        }),
      );
      builder.paragraph(() => builder.generated("和"));
      return builder.build({ name: "", format: "text" });
    };
    const at = (offset: number) => diagnostic("numbers/sum", offset, offset + 1);
    const kept = (inCell: boolean) =>
      suppress(table(inCell), [0, 2, 4, 6].map(at)).kept.map(({ range }) => range.start as number);
    expect(table(false).text).toBe("和\n率\n坏\n和");
    expect(kept(false)).toEqual([0, 6]);
    expect(kept(true)).toEqual([0, 2, 6]);
  });
});

test("disable-file reaches what stands before it too", () => {
  expect(words(lintText("和\n率\n<!-- reportlint-disable-file numbers -->\n坏"))).toEqual(["坏", "和率"]);
});

test("a Word comment reaches everything that it is attached to", () => {
  const document = {
    ...documentFromText("和率坏和率坏"),
    directives: [directive({ kind: "disable", range: textRange(1, 3) })],
  };
  const found = [
    diagnostic("numbers/sum", 0, 1),
    diagnostic("numbers/sum", 0, 2),
    diagnostic("numbers/sum", 3, 3),
    diagnostic("numbers/sum", 3, 4),
  ];
  expect(suppress(document, found).suppressed).toHaveLength(2);
});

test("what is suppressed keeps the reason of the nearest instruction", () => {
  const { suppressed } = lintText(
    "<!-- reportlint-disable-file -- 草稿 -->\n和\n<!-- reportlint-disable-next-line numbers/rate -- 按新口径 -->\n率",
  );
  expect(suppressed.map(({ ruleId, reason }) => [ruleId, reason])).toEqual([
    ["numbers/sum", "草稿"],
    ["numbers/rate", "按新口径"],
  ]);
});

describe("instructions that do nothing", () => {
  const remarks = (text: string, config: Parameters<typeof lint>[2] = {}) =>
    lint(text, RULES, config)
      .diagnostics.filter(({ ruleId }) => ruleId === null)
      .map(
        ({ message, severity, sourcePlace }) => `${sourcePlace?.line}:${sourcePlace?.column} ${severity} ${message}`,
      );

  test("are reported where they stand in the source", () => {
    expect(remarks("和\n<!-- reportlint-disable-next-line numbers -->\n坏")).toEqual([
      "2:1 warning 这条 reportlint-disable-next-line 没有起作用（numbers），可以删去",
    ]);
    expect(remarks("和\n  <!-- reportlint-disable -->")).toEqual([
      "2:3 warning 这条 reportlint-disable 没有起作用，可以删去",
    ]);
  });

  test("are reported for each name that is of no use", () => {
    expect(remarks("<!-- reportlint-disable numbers/sum wording numbers/rat -->\n和")).toEqual([
      "1:1 warning reportlint-disable 所写的规则“numbers/rat”不存在，是不是“numbers/rate”？",
      "1:1 warning 这条 reportlint-disable 没有起作用（wording），可以删去",
    ]);
  });

  test("of a rule that is off nothing is said", () => {
    const rules = { "numbers/sum": "off", "numbers/rate": "off" } as const;
    expect(remarks("<!-- reportlint-disable numbers -->\n<!-- reportlint-disable wording -->\n坏", { rules })).toEqual(
      [],
    );
    expect(remarks("<!-- reportlint-disable numbers wording -->", { rules })[0]).toContain("（wording）");
  });

  test("an enable must end something", () => {
    expect(remarks("<!-- reportlint-disable numbers/sum -->\n和\n<!-- reportlint-enable numbers -->")).toEqual([]);
    expect(remarks("和\n<!-- reportlint-enable -->")).toEqual([
      "2:1 warning 这条 reportlint-enable 没有起作用，可以删去",
    ]);
    expect(remarks("<!-- reportlint-disable numbers/sum -->\n和\n<!-- reportlint-enable wording -->")).toHaveLength(1);
    expect(remarks("<!-- reportlint-disable -->\n和\n<!-- reportlint-enable numbers/smu -->")).toEqual([
      "3:1 warning reportlint-enable 所写的规则“numbers/smu”不存在，是不是“numbers/sum”？",
    ]);
  });

  test("are reported as the configuration wants it", () => {
    expect(remarks("<!-- reportlint-disable -->", { unusedSuppressions: "error" })[0]).toContain(" error ");
    expect(remarks("<!-- reportlint-disable -->", { unusedSuppressions: "off" })).toEqual([]);
  });
});

const lines = fc.array(
  fc.constantFrom(
    "和率坏",
    "率",
    "<!-- reportlint-disable -->",
    "<!-- reportlint-disable numbers -->",
    "<!-- reportlint-enable -->",
    "<!-- reportlint-enable numbers/sum -->",
    "<!-- reportlint-disable-next-line wording/bad -->",
    "<!-- reportlint-disable-file numbers/rate -->",
  ),
  { maxLength: 12 },
);

test("instructions only sort findings: none is lost, none is made", () => {
  fc.assert(
    fc.property(lines, (all) => {
      const { diagnostics, suppressed } = lintText(all.join("\n"));
      const found = [...diagnostics.filter(({ ruleId }) => ruleId !== null), ...suppressed];
      const without = lintText(all.filter((line) => !line.startsWith("<")).join("\n"));
      const place = ({ ruleId, range }: Diagnostic) => `${ruleId} ${range.start}`;
      expect(found.map(place).sort()).toEqual(without.diagnostics.map(place).sort());
    }),
  );
});

test("an instruction that is called unused can be removed without changing what is reported", () => {
  fc.assert(
    fc.property(lines, (all) => {
      const { diagnostics } = lintText(all.join("\n"));
      const unused = new Set(
        diagnostics
          .filter(({ messageId, message }) => messageId === "unused-suppression" && !message.includes("enable"))
          .map(({ sourcePlace }) => (sourcePlace?.line ?? 0) - 1),
      );
      const pruned = all.map((line, index) => (unused.has(index) ? "" : line)).join("\n");
      expect(words(lintText(pruned))).toEqual(words(lintText(all.join("\n"))));
    }),
  );
});

function diagnostic(ruleId: string, start: number, end: number): Diagnostic {
  const range = textRange(start, end);
  return { ruleId, messageId: "found", severity: "error", message: "", range, related: [], suggestions: [] };
}

function directive(given: Pick<Directive, "kind" | "range">): Directive {
  return { rules: [], reason: undefined, line: 1, column: 1, ...given };
}
