import { parseArgs } from "node:util";
import { type LinterConfig, type MessageData, nearest, type RuleSetting, type SeveritySetting } from "@reportlint/core";
import { OPTIONS, type Option, VERBS, type Verb } from "./options.ts";
import { TEXTS, type TextId } from "./texts.ts";

/** What was asked for on the command line. */
export interface Arguments {
  readonly verb: Verb;
  readonly paths: readonly string[];
  /** Path of a configuration, or `false` for none. */
  readonly config: string | false | undefined;
  readonly profile: string | undefined;
  readonly rules: Readonly<Record<string, RuleSetting>>;
  readonly stdinFilename: string | undefined;
  readonly fix: boolean | "dry-run";
  readonly format: "stylish" | "json" | "csv";
  readonly quiet: boolean;
  readonly maxWarnings: number | undefined;
  readonly locale: LinterConfig["locale"];
  readonly color: boolean;
  readonly demo: boolean;
  readonly version: boolean;
  readonly help: boolean;
}

/** Why a command line cannot be followed, in words still to be put into a language. */
export interface UsageProblem {
  readonly text: TextId;
  readonly data: MessageData;
  /** The option that was probably meant. */
  readonly nearest?: string | undefined;
}

/** Arguments as far as they could be read; with problems they are good only for saying so in the right language and format. */
export function parseArguments(argv: readonly string[]): { arguments: Arguments; problems: readonly UsageProblem[] } {
  const { tokens } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(
      OPTIONS.map(({ name, short, value }) => [
        name,
        { type: value === undefined ? "boolean" : "string", ...(short === undefined ? {} : { short }) } as const,
      ]),
    ),
    // Its own checks throw English sentences; ours come from the tokens.
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const { verb, verbAt } = verbIn(tokens);
  const values = new Map<string, string[]>();
  const paths: string[] = [];
  const problems: UsageProblem[] = [];
  for (const token of tokens) {
    if (token.kind === "positional" && token.index !== verbAt) paths.push(token.value);
    if (token.kind !== "option") continue;
    const problem = optionProblem(token, verb);
    if (problem === undefined) values.set(token.name, [...(values.get(token.name) ?? []), token.value ?? ""]);
    else problems.push(problem);
  }

  const last = (name: string) => values.get(name)?.at(-1);
  const given = (name: string) => values.has(name);
  const stdin = paths.includes("-");
  if (stdin && paths.length > 1) problems.push({ text: "stdinAlone", data: {} });
  if (stdin && given("fix")) problems.push({ text: "stdinFix", data: {} });
  return {
    arguments: {
      verb,
      paths,
      config: given("no-config") ? false : last("config"),
      profile: last("profile"),
      rules: Object.fromEntries((values.get("rule") ?? []).map(ruleSetting)),
      stdinFilename: last("stdin-filename"),
      fix: given("fix-dry-run") ? "dry-run" : given("fix"),
      format: (last("format") ?? "stylish") as Arguments["format"],
      quiet: given("quiet"),
      maxWarnings: given("max-warnings") ? Number(last("max-warnings")) : undefined,
      locale: last("locale") as LinterConfig["locale"],
      color: !given("no-color"),
      demo: given("demo"),
      version: given("version"),
      help: given("help"),
    },
    problems,
  };
}

/**
 * The first word, if it is a verb and not behind `--`. A folder that is named like one is reached with
 * `reportlint lint claims`, `reportlint ./claims` or `reportlint -- claims`.
 */
function verbIn(tokens: readonly { readonly kind: string; readonly index: number; readonly value?: unknown }[]): {
  verb: Verb;
  verbAt?: number;
} {
  const first = tokens.find(({ kind }) => kind !== "option");
  const verb = VERBS.find((known) => known === first?.value);
  return verb === undefined || first === undefined ? { verb: "lint" } : { verb, verbAt: first.index };
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

function optionProblem({ name, rawName, value, inlineValue }: OptionToken, verb: Verb): UsageProblem | undefined {
  const option = OPTIONS.find((known) => known.name === name);
  if (option === undefined) {
    const meant = nearest(
      rawName,
      OPTIONS.map((known) => `--${known.name}`),
    );
    return { text: "unknownOption", data: { option: rawName }, nearest: meant };
  }
  if (option.verb !== undefined && option.verb !== verb) return { text: "otherVerb", data: { option: rawName, verb } };
  if (option.value === undefined)
    return value === undefined ? undefined : { text: "takesNoValue", data: { option: rawName } };
  const swallowed = inlineValue === false && value !== undefined && /^-./u.test(value);
  if (value === undefined || value === "" || swallowed)
    return { text: "needsValue", data: { option: rawName, value: TEXTS[option.value] } };
  return valueProblem(option, rawName, value, verb);
}

function valueProblem(
  { name, choices: all }: Option,
  option: string,
  given: string,
  verb: Verb,
): UsageProblem | undefined {
  const choices = all === undefined || "includes" in all ? all : all[verb];
  if (choices !== undefined && !choices.includes(given)) {
    const data = { option, given, choices: choices.join(" | ") };
    return { text: "oneOf", data, nearest: nearest(given, choices) };
  }
  if (name === "max-warnings" && !/^\d{1,9}$/u.test(given)) return { text: "wholeNumber", data: { option, given } };
  if (name === "rule" && !RULE.test(given))
    return { text: "ruleForm", data: { given, choices: SEVERITIES.join(" | ") } };
  return undefined;
}

const SEVERITIES: readonly SeveritySetting[] = ["off", "info", "warn", "error"];
const RULE = /^[^\s:]+:(?:off|info|warn|error)$/u;

function ruleSetting(given: string): [string, SeveritySetting] {
  const colon = given.lastIndexOf(":");
  return [given.slice(0, colon), given.slice(colon + 1) as SeveritySetting];
}
