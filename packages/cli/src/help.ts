import pc from "picocolors";
import { displayWidth, padded, wrapped } from "./display-width.ts";
import { OPTIONS, type Option } from "./options.ts";
import type { Speech } from "./speech.ts";

export interface HelpPage {
  readonly columns: number;
  readonly color: boolean;
  readonly version: string;
  /** Whether there are example reports to demonstrate with. */
  readonly hasExamples: boolean;
}

/** The page that `--help` shows. */
export function help({ say }: Speech, { columns, color, version, hasExamples }: HelpPage): string {
  const { bold, dim, cyan } = pc.createColors(color);
  const options = OPTIONS.filter(({ name }) => hasExamples || name !== "demo");
  const nameWidth = Math.max(...options.map((option) => displayWidth(typed(option))));
  const page = Math.min(columns, PAGE_WIDTH);

  const row = (left: string, right: string, width: number): string[] => {
    const indent = width + 4;
    const [first = "", ...rest] = wrapped(right, page - indent);
    return [`  ${cyan(padded(left, width))}  ${first}`, ...rest.map((line) => " ".repeat(indent) + line)];
  };
  const examples: [string, string][] = [
    [`reportlint ${say("exampleFileName")}`, say("exampleFile")],
    [`reportlint ${say("exampleFolderName")}`, say("exampleFolder")],
    [`reportlint claims ${say("exampleFileName")}`, say("exampleClaims")],
    [`reportlint --profile none ${say("exampleFragmentName")}`, say("exampleFragment")],
  ];
  const exampleWidth = Math.max(...examples.map(([command]) => displayWidth(command)));
  const groups = [...new Set(options.map(({ group }) => group))];

  return [
    `${bold("reportlint")} ${dim(version)}`,
    ...wrapped(say("tagline"), page),
    "",
    `${bold(say("helpUsage"))}  reportlint ${say("helpPaths")}`,
    ...wrapped(say("helpVerb"), page - 2).map((line) => `  ${line}`),
    "",
    bold(say("helpExamples")),
    ...examples.flatMap(([command, text]) => row(command, text, exampleWidth)),
    ...groups.flatMap((group) => [
      "",
      bold(say(group)),
      ...options.filter((each) => each.group === group).flatMap((each) => row(typed(each), say(each.text), nameWidth)),
    ]),
    "",
    bold(say("helpExit")),
    ...row("0", say("exit0"), 1),
    ...row("1", say("exit1"), 1),
    ...row("2", say("exit2"), 1),
    "",
    dim(say("privacy")),
    "",
  ].join("\n");

  /** `-c, --config <文件>` */
  function typed({ short, name, value }: Option): string {
    const letter = short === undefined ? "    " : `-${short}, `;
    return `${letter}--${name}${value === undefined ? "" : ` <${say(value)}>`}`;
  }
}

/** Wider lines are tiring to read. */
const PAGE_WIDTH = 100;
