import { join } from "node:path";
import { ConfigurationError, type FileResult, lintEach, lintSource, openProject, type Project } from "@reportlint/node";
import type { Arguments } from "../arguments.ts";
import type { CommandHost, ExitCode } from "../command-host.ts";
import { speechOfAll } from "../languages.ts";
import { reportConfiguration } from "../reporters/configuration.ts";
import { jsonReporter } from "../reporters/json.ts";
import type { Reporter } from "../reporters/reporter.ts";
import { stylishReporter } from "../reporters/stylish.ts";
import type { Speech } from "../speech.ts";
import { counted, NOTHING_YET } from "../tally.ts";
import { columnsOf, usesColor } from "../terminal.ts";

/** `reportlint [paths…]` */
export async function lint(args: Arguments, host: CommandHost, voice: Speech): Promise<ExitCode> {
  let project: Project;
  try {
    project = await openProject({ ...args, ...(args.demo ? { config: false } : {}), host });
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    return reportConfiguration(error.problems, args, host, voice);
  }
  const reporter = reporterFor(args, project, host);
  let tally = NOTHING_YET;
  if (args.demo) remark(`${own().say("demo")}\n`);
  try {
    for await (const result of results(args, project, host)) {
      tally = counted(tally, result);
      host.out(reporter.add(result));
    }
  } finally {
    // Whatever happens, what was found so far is not lost, and JSON is closed.
    host.out(reporter.end());
  }
  if (args.demo) return 0;
  if (tally.failed > 0) return 2;
  const { maxWarnings = Infinity } = args;
  if (tally.warnings > maxWarnings) remark(own().say("tooManyWarnings", { count: tally.warnings, limit: maxWarnings }));
  return tally.errors > 0 || tally.warnings > maxWarnings ? 1 : 0;

  function own(): Speech {
    return speechOfAll(project, tally);
  }

  /** Something beside the results; never among JSON. */
  function remark(text: string): void {
    if (args.format === "json") host.err(`${text}\n`);
    else host.out(`${text}\n`);
  }
}

function results(args: Arguments, project: Project, host: CommandHost): AsyncIterable<FileResult> {
  if (args.demo) return exampleReports(project, host);
  if (args.paths.includes("-")) return standardInput(args, project, host);
  return lintEach(project, args.paths, args);
}

/** The reports that stand in the folder itself; what is below it are examples of something else. */
async function* exampleReports(project: Project, host: CommandHost): AsyncGenerator<FileResult> {
  const folder = host.examples ?? "";
  const files = (await host.list(folder)).filter(
    ({ name, kind }) => kind === "file" && /\.(?:txt|md|docx)$/u.test(name),
  );
  yield* lintEach(
    project,
    files.map(({ name }) => join(folder, name)),
  );
}

async function* standardInput(args: Arguments, project: Project, host: CommandHost): AsyncGenerator<FileResult> {
  const source = { name: args.stdinFilename ?? "stdin.txt", bytes: await host.stdin() };
  yield lintSource(project, source, { fix: args.fix === false ? false : "dry-run" });
}

function reporterFor(args: Arguments, project: Project, host: CommandHost): Reporter {
  if (args.format === "json") return jsonReporter({ ...args, project });
  return stylishReporter({ ...args, project, color: usesColor(args, host), columns: columnsOf(host) });
}
