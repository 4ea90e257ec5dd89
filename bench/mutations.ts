import { MUTATIONS } from "../tests/mutations/mutants.ts";
import { allPassages } from "../tests/mutations/passage.ts";
import { mutationTrial, type Score } from "../tests/mutations/trial.ts";

/**
 * `pnpm mutations [--list] [kind…]`: of the slips that are made in true passages, how many are found. A slip counts only where
 * an oracle of its own, with the figures as intervals, says that the relation cannot hold any more.
 */
const asked = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const { scores, uncovered } = mutationTrial(allPassages());
const shown = scores.filter(({ kind }) => asked.length === 0 || asked.includes(kind));
const kinds = [...new Set(shown.map(({ kind }) => kind))].sort();

console.log("found of those that can be told, by kind of relation and of slip; + what can still be true\n");
row("", [...MUTATIONS, "all"]);
for (const kind of kinds) {
  const own = shown.filter((score) => score.kind === kind);
  row(kind, [...MUTATIONS.map((mutation) => cell(own.filter((score) => score.mutation === mutation))), cell(own)]);
}
row("all", [...MUTATIONS.map((mutation) => cell(shown.filter((score) => score.mutation === mutation))), cell(shown)]);
const odd = shown.flatMap(({ saidAllTheSame }) => saidAllTheSame);
console.log(
  `\n${odd.length} spoken of though the declared relation can still be true; ${uncovered} in figures without a relation`,
);

if (process.argv.includes("--list")) {
  for (const { kind, mutation, missed } of shown) {
    for (const { text, broken } of missed)
      console.log(`MISSED ${kind} ${mutation}: ${text}\n       ${broken?.formula.text}`);
  }
  for (const { mutant, said } of odd)
    console.log(`SAID   ${mutant.mutation}: ${mutant.text}\n       ${said.join("\n       ")}`);
}

function cell(scores: readonly Score[]): string {
  const total = (count: (score: Score) => number) => scores.reduce((sum, score) => sum + count(score), 0);
  const found = total((score) => score.found);
  const decidable = found + total(({ missed }) => missed.length);
  const open = total(({ undecidable, saidAllTheSame }) => undecidable + saidAllTheSame.length);
  return decidable + open === 0 ? "" : `${found}/${decidable}${open === 0 ? "" : ` +${open}`}`;
}

function row(head: string, cells: readonly string[]): void {
  console.log(head.padEnd(12) + cells.map((text) => text.padStart(14)).join(""));
}
