import { type EslintResult, toEslintResult } from "@reportlint/node";
import type { Reporter, ReporterContext } from "./reporter.ts";

/** ESLint's shape, as one array: existing tools read it. */
export function jsonReporter({ speech, quiet }: Pick<ReporterContext, "speech" | "quiet">): Reporter {
  const results: EslintResult[] = [];
  return {
    add(result) {
      const complete = toEslintResult(result, speech.translate);
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
