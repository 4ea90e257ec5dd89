import { type EslintResult, toEslintResult } from "@reportlint/node";
import { speechOfFile } from "../languages.ts";
import { counted, NOTHING_YET } from "../tally.ts";
import type { Reporter, ReporterContext } from "./reporter.ts";

/** ESLint's shape, as one array: existing tools read it. */
export function jsonReporter({ project, quiet }: Pick<ReporterContext, "project" | "quiet">): Reporter {
  const results: EslintResult[] = [];
  let tally = NOTHING_YET;
  return {
    add(result) {
      tally = counted(tally, result);
      const complete = toEslintResult(result, speechOfFile(result, project, tally).translate);
      results.push(quiet ? errorsOnly(complete) : complete);
      return "";
    },
    end: () => `${JSON.stringify(results)}\n`,
  };
}

function errorsOnly(result: EslintResult): EslintResult {
  return {
    ...result,
    messages: result.messages.filter(({ severity }) => severity === 2),
    warningCount: 0,
    infoCount: 0,
    fixableWarningCount: 0,
  };
}
