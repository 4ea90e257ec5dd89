import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createLinter, type Document, documentFromText, figures } from "@reportlint/core";
import { builtinPlugin } from "@reportlint/rules";
import { generatedReport } from "./corpus.ts";

/**
 * `pnpm bench`: what a run costs, as ratios within one run wherever that is possible, since machines differ. No test
 * depends on a time.
 */
const linter = createLinter({ plugins: { reportlint: builtinPlugin }, extends: ["reportlint:all"] });

warm("lint", String, lint);
warm("facts, claims, slips", documentFromText, judge);
growth("lint", String, lint);
growth("facts, claims, slips", documentFromText, judge);
wholeProcess();

/** One report, read again after a character was changed, as an editor does without a cache. */
function warm<Input>(what: string, from: (text: string) => Input, run: (input: Input) => void): void {
  const report = generatedReport(5_000);
  for (let round = 0; round < 300; round++) run(from(`${report}第${round}次`));
  const inputs = Array.from({ length: 300 }, (_, round) => from(`${report}共${round}次`));
  const times = inputs.map((input) => timed(() => run(input)));
  const [middle, most] = [median(times), percentile(times, 0.95)].map((time) => time.toFixed(2));
  console.log(`${what}, ${report.length} characters, warm: median ${middle} ms, 95 % within ${most} ms`);
}

/** The exponent of time over size: 1 is linear. */
function growth<Input>(what: string, from: (text: string) => Input, run: (input: Input) => void): void {
  const rows = [0.5, 1, 2, 5].map((size) => {
    const input = from(generatedReport((size * 1_000_000) / 3));
    const time = Math.min(...Array.from({ length: 3 }, () => timed(() => run(input))));
    return { size, time };
  });
  const [first, last] = [rows[0], rows[rows.length - 1]];
  if (first === undefined || last === undefined) return;
  const exponent = Math.log(last.time / first.time) / Math.log(last.size / first.size);
  const sizes = rows.map(({ size, time }) => `${size} MB ${time.toFixed(0)} ms`).join(", ");
  console.log(`${what}: ${sizes}, exponent ${exponent.toFixed(2)}`);
}

/** Start to exit on one report, the built command beside an empty Node process, in turns. */
function wholeProcess(): void {
  const command = fileURLToPath(new URL("../packages/cli/dist/bin.js", import.meta.url));
  if (!existsSync(command)) {
    console.log("whole process: not built; run pnpm build first");
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), "reportlint-bench-"));
  const file = join(folder, "report.txt");
  writeFileSync(file, generatedReport(5_000));
  const start = (args: readonly string[]) =>
    timed(() => spawnSync(process.execPath, args, { cwd: folder, stdio: "ignore" }));
  const pairs = Array.from({ length: 15 }, () => ({ empty: start(["-e", "0"]), whole: start([command, file]) })).slice(
    2,
  );
  rmSync(folder, { recursive: true });
  const empty = median(pairs.map((pair) => pair.empty));
  const whole = median(pairs.map((pair) => pair.whole));
  console.log(
    `whole process: ${whole.toFixed(0)} ms, node -e 0: ${empty.toFixed(0)} ms, ratio ${median(pairs.map((pair) => pair.whole / pair.empty)).toFixed(2)}`,
  );
}

function lint(text: string): void {
  linter.lint(documentFromText(text));
}

/** What no rule has to ask for: every figure read and every relation judged. */
function judge(document: Document): void {
  const { facts, slips } = linter.read(document);
  facts.get(figures);
  void slips.all;
}

function timed(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

function percentile(values: readonly number[], share: number): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length * share)] ?? Number.NaN;
}
