import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * Packs every package as it would be published, installs the tarballs into an empty npm project, and uses them there as
 * a stranger would: the command on a report, the API from a script.
 */
const ROOT = fileURLToPath(new URL("../", import.meta.url));
const PACKAGES = ["core", "readers", "rules", "node", "cli"];

const DRAFT =
  "湖东县水利局2025年法治政府建设年度报告\n一、主要举措和成效\n查处案件11件，其中普通程序8件、简易程序2件。\n";
const API = `
import { createLinter, documentFromText } from "@reportlint/core";
import { parseConfig } from "@reportlint/core/config";
import { lintText } from "@reportlint/node";
import { builtinPlugin } from "@reportlint/rules";

const draft = ${JSON.stringify(DRAFT)};
const linter = createLinter({ plugins: { reportlint: builtinPlugin }, extends: ["reportlint:recommended"] });
const found = linter.lint(documentFromText(draft)).diagnostics.map(({ ruleId }) => ruleId);
const { messages } = await lintText(draft, { filePath: "draft.txt" });
if (!found.includes("numbers/sum-mismatch") || messages.length !== found.length) throw new Error(JSON.stringify({ found, messages }));
if (parseConfig("rules: {}", "c.yaml").problems.length > 0) throw new Error("configuration");
console.log("API: " + found.length + " findings");
`;

const project = mkdtempSync(join(tmpdir(), "reportlint-packed-"));
try {
  execFileSync(process.execPath, ["--import", "tsx", join(ROOT, "scripts/build.ts")], { cwd: ROOT, stdio: "inherit" });
  for (const name of PACKAGES) {
    run("npx", ["-y", "pnpm@12", "pack", "--pack-destination", project], join(ROOT, "packages", name));
  }
  const tarballs = readdirSync(project).filter((file) => file.endsWith(".tgz"));
  if (tarballs.length !== PACKAGES.length) throw new Error(`packed ${tarballs.length} of ${PACKAGES.length}`);
  writeFileSync(join(project, "package.json"), JSON.stringify({ name: "empty", private: true, type: "module" }));
  writeFileSync(join(project, "draft.txt"), DRAFT);
  writeFileSync(join(project, "api.js"), API);
  run("npm", ["install", "--no-audit", "--no-fund", ...tarballs.map((file) => `./${file}`)], project);
  console.log(run(process.execPath, ["api.js"], project).trim());

  const linted = spawnSync(
    process.execPath,
    [join("node_modules", "reportlint", "bin", "reportlint.mjs"), "--format", "json", "draft.txt"],
    {
      cwd: project,
      encoding: "utf8",
    },
  );
  const [result] = JSON.parse(linted.stdout) as { errorCount: number }[];
  if (linted.status !== 1 || !result?.errorCount)
    throw new Error(`the command exits with ${linted.status}: ${linted.stdout}${linted.stderr}`);
  console.log(`command: ${result.errorCount} errors, exit 1`);
} finally {
  rmSync(project, { recursive: true, force: true });
}

function run(command: string, args: readonly string[], cwd: string): string {
  return execFileSync(command, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
}
