import { relative } from "node:path";
import type { Problem } from "@reportlint/core";
import type { FileResult } from "@reportlint/node";
import { displayWidth, wrapped } from "../display-width.ts";
import { speech } from "../speech.ts";
import { counted, NOTHING_YET } from "../tally.ts";
import { findingLines } from "./finding-lines.ts";
import { lineColumn } from "./places.ts";
import type { Reporter, ReporterContext } from "./reporter.ts";
import { createStyle, labelled, type Style } from "./style.ts";
import { claimsSummary, summary } from "./summary.ts";

/** What a person reads: file by file, each finding with its line, its evidence and the source of its rule. */
export function stylishReporter(context: ReporterContext): Reporter {
  const sourced = new Set<string>();
  const style = createStyle(context.color, context.columns, context.speech);
  let tally = NOTHING_YET;
  return {
    add(result) {
      tally = counted(tally, result);
      const { lint } = result;
      const own = lint === undefined ? style : { ...style, speech: speech(lint.locale, context.project.plugins) };
      return printed(fileLines(result, context, own, sourced));
    },
    end() {
      const { say } = context.speech;
      const hint = context.fix === false && tally.fixable > 0 ? [say("fixHint", { count: tally.fixable })] : [];
      const lines = packed([...summary(tally, context.speech), ...hint], say("semicolon"), context.columns);
      return printed(lines.flatMap((line) => wrapped(line, context.columns)).map((line) => style.colors.bold(line)));
    },
  };
}

/** As many parts on a line as there is room for. */
function packed(parts: readonly string[], separator: string, width: number): string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const joined = [...lines.slice(-1), part].join(separator);
    if (displayWidth(joined) <= width) lines.splice(-1, 1, joined);
    else lines.push(part);
  }
  return lines;
}

function printed(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join("");
}

function fileLines(result: FileResult, context: ReporterContext, style: Style, sourced: Set<string>): string[] {
  const { quiet } = context;
  const { colors } = style;
  const name = shownPath(result.filePath, context.project.host.cwd);
  const notes = result.lint === undefined && result.skipped === undefined ? [] : fileNotes(result, context, style);
  const problems = result.problems.filter(({ severity }) => !quiet || severity === "fatal");
  const diagnostics = (result.lint?.diagnostics ?? []).filter(({ severity }) => !quiet || severity === "error");
  if (problems.length === 0 && diagnostics.length === 0) {
    const level = result.skipped === undefined ? "clean" : "skipped";
    const claims = claimsSummary(counted(NOTHING_YET, result), style.speech);
    const remark = [...notes, claims].filter((note) => note !== "").join("  ");
    return quiet ? [] : [...labelled(level, style, (width) => besideOrBelow(name, remark, width, style)), ""];
  }
  const { document } = result;
  return [
    [colors.bold(colors.underline(name)), ...notes.map((note) => colors.dim(note))].join("  "),
    "",
    ...problems.flatMap((problem) => [...problemLines(problem, result, style), ""]),
    ...(document === undefined
      ? []
      : diagnostics.flatMap((each) => [...findingLines(each, { ...result, document }, style, sourced), ""])),
  ];
}

/** What is said of a file as a whole: the profile it was held against, what was changed in it. */
function fileNotes(result: FileResult, { fix, project }: ReporterContext, { speech }: Style): string[] {
  if (result.skipped !== undefined) return [speech.translate(result.skipped)];
  const id = result.lint?.profile ?? undefined;
  const profile = Object.values(project.plugins)
    .flatMap(({ profiles = [] }) => profiles)
    .find((each) => each.id === id);
  const checkedAs = id === undefined ? speech.say("fragment") : speech.say("profile", { title: profile?.title ?? id });
  const { fixed } = result;
  if (fixed === undefined) return [checkedAs];
  return [checkedAs, speech.say(fix === true ? "fixed" : "wouldFix", { count: fixed.count })];
}

function besideOrBelow(name: string, remark: string, width: number, { colors }: Style): string[] {
  if (displayWidth(`${name}  ${remark}`) <= width) return [`${name}  ${colors.dim(remark)}`];
  return [name, ...wrapped(remark, width).map((line) => colors.dim(line))];
}

function problemLines(problem: Problem, { document }: FileResult, style: Style): string[] {
  const { severity, message, line, column = 1 } = problem;
  const fatal = document === undefined ? "unreadable" : "error";
  return labelled(severity === "fatal" ? fatal : "warning", style, (width) => [
    ...wrapped(style.speech.translate(message), width),
    ...(line === undefined ? [] : [style.colors.dim(lineColumn({ line, column }, style.speech))]),
  ]);
}

/** As it would be typed from here. */
function shownPath(path: string, cwd: string): string {
  const fromHere = relative(cwd, path);
  return fromHere === "" || fromHere.startsWith("..") ? path : fromHere;
}
