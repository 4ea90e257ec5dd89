// Prints, as JSON, every regular expression that the program builds at run time; literals are read from the sources.
// A process of its own: patterns are built once, when their module is first loaded.
const built = new Set();
const Original = globalThis.RegExp;
globalThis.RegExp = new Proxy(Original, {
  construct(target, args, newTarget) {
    const pattern = Reflect.construct(target, args, newTarget);
    built.add(`/${pattern.source}/${pattern.flags}`);
    return pattern;
  },
});

const { builtinPlugin } = await import("@reportlint/rules");
const { createLinter, documentFromText } = await import("@reportlint/core");
await import("@reportlint/node");
const linter = createLinter({ plugins: { reportlint: builtinPlugin }, extends: ["reportlint:all"] });
linter.lint(
  documentFromText(
    "湖东县水利局2025年法治政府建设年度报告\n一、主要举措\n查处案件11件，其中甲类8件、乙类2件。\n湖东县水利局\n2026年1月12日\n",
  ),
);

process.stdout.write(JSON.stringify([...built]));
