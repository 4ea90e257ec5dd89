import type { Locale } from "@reportlint/core";
import { type Arguments, parseArguments, type UsageProblem } from "./arguments.ts";
import type { CommandHost, ExitCode } from "./command-host.ts";
import { help } from "./help.ts";
import { type Speech, speech } from "./speech.ts";
import { columnsOf, usesColor } from "./terminal.ts";

/** The command, from its arguments to its exit code. Everything that it does to the world it does through `host`. */
export async function main(argv: readonly string[], host: CommandHost): Promise<ExitCode> {
  const { arguments: args, problems } = parseArguments(argv);
  const voice = speech(args.locale === undefined || args.locale === "auto" ? DEFAULT_LOCALE : args.locale);
  try {
    if (args.version) return print(`${host.version}\n`, host);
    if (args.help) {
      const color = usesColor(args, host);
      const hasExamples = host.examples !== undefined;
      return print(help(voice, { columns: columnsOf(host), color, version: host.version, hasExamples }), host);
    }
    const [problem] = [...problems, ...missing(args, host)];
    if (problem !== undefined) return refuse(problem, args, voice, host);
    // Loaded only now, so that --help and a mistyped option answer at once.
    if (args.verb === "claims") {
      const { claims } = await import("./commands/claims.ts");
      return await claims(args, host, voice);
    }
    const { lint } = await import("./commands/lint.ts");
    return await lint(args, host, voice);
  } catch (error) {
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const firstLines = reason
      .split("\n")
      .slice(0, 2)
      .map((line) => line.trim());
    host.err(`${voice.say("bug", { error: firstLines.join(" ") })}\n`);
    return 2;
  }
}

const DEFAULT_LOCALE: Locale = "zh-Hans";

function missing({ verb, demo, paths }: Arguments, host: CommandHost): UsageProblem[] {
  if (verb === "claims" && paths.length === 0) return [{ text: "noClaimsPaths", data: {} }];
  if (demo) return host.examples === undefined ? [{ text: "noExamples", data: {} }] : [];
  return paths.length === 0 ? [{ text: "noPaths", data: {} }] : [];
}

function print(text: string, host: CommandHost): ExitCode {
  host.out(text);
  return 0;
}

/** Says what is wrong with the command line. Whoever asked for JSON still gets JSON. */
function refuse(
  { text, data, nearest }: UsageProblem,
  { format }: Arguments,
  { say }: Speech,
  host: CommandHost,
): ExitCode {
  const hint = nearest === undefined ? "" : say("didYouMean", { nearest });
  host.err(`${say("usage")}  ${say(text, data)}${hint}\n${say("seeHelp")}\n`);
  if (format === "json") host.out("[]\n");
  return 2;
}
