import { relative } from "node:path";
import type { ConfigurationProblem, EslintResult } from "@reportlint/node";
import type { Arguments } from "../arguments.ts";
import type { CommandHost, ExitCode } from "../command-host.ts";
import { wrapped } from "../display-width.ts";
import type { Speech } from "../speech.ts";
import { columnsOf, usesColor } from "../terminal.ts";
import { createStyle, inLevel } from "./style.ts";

/** Says why nothing was examined. In JSON the configuration is the file with the errors. */
export function reportConfiguration(
  problems: readonly ConfigurationProblem[],
  args: Pick<Arguments, "format" | "color">,
  host: CommandHost,
  speech: Speech,
): ExitCode {
  if (args.format === "json") host.out(`${JSON.stringify(asResults(problems, host, speech))}\n`);
  const style = createStyle(usesColor(args, host), columnsOf(host), speech);
  host.err(`${inLevel("error", speech.say("configuration"), style)}\n`);
  for (const { message, file, line = 1, column = 1 } of problems) {
    const place = file === undefined ? "" : `${relative(host.cwd, file)}:${line}:${column}`;
    const text = wrapped(speech.translate(message), style.columns - 2);
    for (const printed of [...(place === "" ? [] : [style.colors.dim(place)]), ...text]) host.err(`  ${printed}\n`);
  }
  return 2;
}

function asResults(
  problems: readonly ConfigurationProblem[],
  host: CommandHost,
  { translate }: Speech,
): EslintResult[] {
  const files = [...new Set(problems.map(({ file }) => file))];
  return files.map((file) => {
    const own = problems.filter((problem) => problem.file === file);
    return {
      filePath: file ?? host.cwd,
      messages: own.map(({ message, line = 1, column = 1 }) => ({
        ruleId: null,
        messageId: "configuration",
        fatal: true,
        severity: 2,
        message: translate(message),
        line,
        column,
      })),
      suppressedMessages: [],
      errorCount: own.length,
      fatalErrorCount: own.length,
      warningCount: 0,
      infoCount: 0,
      fixableErrorCount: 0,
      fixableWarningCount: 0,
      profile: null,
      claims: { holds: 0, violated: 0, undecided: 0 },
    };
  });
}
