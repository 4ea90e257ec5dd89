import pc from "picocolors";
import { displayWidth } from "../display-width.ts";
import type { Speech } from "../speech.ts";

/** How things look: colours, the width of the page, the language. */
export interface Style {
  readonly colors: ReturnType<typeof pc.createColors>;
  readonly columns: number;
  readonly speech: Speech;
}

export type Level = "unreadable" | "error" | "warning" | "info" | "clean" | "skipped";

export function createStyle(color: boolean, columns: number, speech: Speech): Style {
  return { colors: pc.createColors(color), columns, speech };
}

/** A level, and the lines that belong to it beside and below it. `write` is told how wide they may be. */
export function labelled(level: Level, style: Style, write: (width: number) => readonly string[]): string[] {
  const label = style.speech.say(level);
  const indent = displayWidth(label) + 4;
  const [first = "", ...rest] = write(Math.max(20, style.columns - indent));
  return [`  ${inLevel(level, label, style)}  ${first}`, ...rest.map((line) => `${" ".repeat(indent)}${line}`)];
}

/** A text in the colour of a level. */
export function inLevel(level: Level, text: string, { colors }: Style): string {
  switch (level) {
    case "unreadable":
    case "error":
      return colors.bold(colors.red(text));
    case "warning":
      return colors.bold(colors.yellow(text));
    case "info":
      return colors.bold(colors.blue(text));
    case "clean":
      return colors.green(text);
    case "skipped":
      return colors.dim(text);
  }
}
