import type { TextId } from "./texts.ts";

/** What the command does with the paths; without a verb it lints them. */
export type Verb = "lint" | "claims";

export const VERBS: readonly Verb[] = ["lint", "claims"];

/** An option as it is typed and as the help page explains it. */
export interface Option {
  readonly name: string;
  readonly short?: string;
  /** What its value is; an option without one is a switch. */
  readonly value?: TextId;
  /** All of them, or those of each verb. */
  readonly choices?: readonly string[] | Readonly<Record<Verb, readonly string[]>>;
  /** The verb that it belongs to; else it goes with all. */
  readonly verb?: Verb;
  readonly multiple?: true;
  readonly text: TextId;
  readonly group: "groupCheck" | "groupFix" | "groupOutput" | "groupOther";
}

/** In the order of the help page. */
export const OPTIONS: readonly Option[] = [
  { name: "profile", short: "p", value: "valueProfile", text: "optionProfile", group: "groupCheck" },
  { name: "rule", value: "valueRule", multiple: true, text: "optionRule", verb: "lint", group: "groupCheck" },
  { name: "config", short: "c", value: "valueFile", text: "optionConfig", group: "groupCheck" },
  { name: "no-config", text: "optionNoConfig", group: "groupCheck" },
  { name: "stdin-filename", value: "valueName", text: "optionStdinFilename", group: "groupCheck" },
  { name: "fix", text: "optionFix", verb: "lint", group: "groupFix" },
  { name: "fix-dry-run", text: "optionFixDryRun", verb: "lint", group: "groupFix" },
  {
    name: "format",
    short: "f",
    value: "valueFormat",
    choices: { lint: ["stylish", "json"], claims: ["stylish", "json", "csv"] },
    text: "optionFormat",
    group: "groupOutput",
  },
  { name: "quiet", short: "q", text: "optionQuiet", verb: "lint", group: "groupOutput" },
  { name: "max-warnings", value: "valueNumber", text: "optionMaxWarnings", verb: "lint", group: "groupOutput" },
  {
    name: "locale",
    value: "valueLocale",
    choices: ["auto", "zh-Hans", "zh-Hant", "en"],
    text: "optionLocale",
    group: "groupOutput",
  },
  { name: "no-color", text: "optionNoColor", group: "groupOutput" },
  { name: "demo", text: "optionDemo", verb: "lint", group: "groupOther" },
  { name: "version", short: "v", text: "optionVersion", group: "groupOther" },
  { name: "help", short: "h", text: "optionHelp", group: "groupOther" },
];
