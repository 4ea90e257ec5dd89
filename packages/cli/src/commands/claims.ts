import {
  ConfigurationError,
  type FileReading,
  hasFailed,
  openProject,
  type Project,
  readEach,
  readGiven,
} from "@reportlint/node";
import type { Arguments } from "../arguments.ts";
import type { CommandHost, ExitCode } from "../command-host.ts";
import { reportConfiguration } from "../reporters/configuration.ts";
import { csvSheet } from "../sheet/csv.ts";
import { jsonSheet } from "../sheet/json.ts";
import type { SheetReporter } from "../sheet/sheet-reporter.ts";
import { stylishSheet } from "../sheet/stylish.ts";
import { type Speech, speech } from "../speech.ts";
import { columnsOf, usesColor } from "../terminal.ts";

/**
 * `reportlint claims paths…`: every relation between figures with its verdict, the tie-out sheet. It is an account and no
 * judgement: 0 whatever the verdicts are, 2 if a file could not be read.
 */
export async function claims(args: Arguments, host: CommandHost, voice: Speech): Promise<ExitCode> {
  let project: Project;
  try {
    project = await openProject({ ...args, host });
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    return reportConfiguration(error.problems, args, host, voice);
  }
  const own = speech(project.locale === "auto" ? voice.locale : project.locale, project.plugins);
  const reporter = reporterFor(args, project, own, host);
  let failed = false;
  try {
    for await (const result of readings(args, project, host)) {
      failed ||= hasFailed(result);
      host.out(reporter.add(result));
    }
  } finally {
    // Whatever happens, what was read so far is not lost, and JSON is closed.
    host.out(reporter.end());
  }
  return failed ? 2 : 0;
}

async function* readings(args: Arguments, project: Project, host: CommandHost): AsyncGenerator<FileReading> {
  if (!args.paths.includes("-")) yield* readEach(project, args.paths);
  else yield await readGiven(project, { name: args.stdinFilename ?? "stdin.txt", bytes: await host.stdin() });
}

function reporterFor(args: Arguments, project: Project, own: Speech, host: CommandHost): SheetReporter {
  if (args.format === "json") return jsonSheet(own);
  if (args.format === "csv") return csvSheet({ project, speech: own });
  return stylishSheet({ project, speech: own, color: usesColor(args, host), columns: columnsOf(host) });
}
