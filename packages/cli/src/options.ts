import type { TextId } from "./texts.ts";

/** An option as it is typed and as the help page explains it. */
export interface Option {
  readonly name: string;
  readonly short?: string;
  /** What its value is; an option without one is a switch. */
  readonly value?: TextId;
  readonly choices?: readonly string[];
  readonly multiple?: true;
  readonly text: TextId;
  readonly group: "groupCheck" | "groupFix" | "groupOutput" | "groupOther";
}

/** In the order of the help page. */
export const OPTIONS: readonly Option[] = [
  { name: "profile", short: "p", value: "valueProfile", text: "optionProfile", group: "groupCheck" },
  { name: "rule", value: "valueRule", multiple: true, text: "optionRule", group: "groupCheck" },
  { name: "config", short: "c", value: "valueFile", text: "optionConfig", group: "groupCheck" },
  { name: "no-config", text: "optionNoConfig", group: "groupCheck" },
  { name: "stdin-filename", value: "valueName", text: "optionStdinFilename", group: "groupCheck" },
  { name: "fix", text: "optionFix", group: "groupFix" },
  { name: "fix-dry-run", text: "optionFixDryRun", group: "groupFix" },
  {
    name: "format",
    short: "f",
    value: "valueFormat",
    choices: ["stylish", "json"],
    text: "optionFormat",
    group: "groupOutput",
  },
  { name: "quiet", short: "q", text: "optionQuiet", group: "groupOutput" },
  { name: "max-warnings", value: "valueNumber", text: "optionMaxWarnings", group: "groupOutput" },
  {
    name: "locale",
    value: "valueLocale",
    choices: ["auto", "zh-Hans", "zh-Hant", "en"],
    text: "optionLocale",
    group: "groupOutput",
  },
  { name: "no-color", text: "optionNoColor", group: "groupOutput" },
  { name: "demo", text: "optionDemo", group: "groupOther" },
  { name: "version", short: "v", text: "optionVersion", group: "groupOther" },
  { name: "help", short: "h", text: "optionHelp", group: "groupOther" },
];
