import { relative } from "node:path";
import type { Problem } from "@reportlint/core";
import type { FileResult } from "@reportlint/node";
import { displayWidth, wrapped } from "../display-width.ts";
import { counted, NOTHING_YET } from "../tally.ts";
import { findingLines } from "./finding-lines.ts";
import { lineColumn } from "./places.ts";
import type { ReporterContext } from "./reporter.ts";
import { labelled, type Style } from "./style.ts";
import { claimsSummary } from "./summary.ts";

/** What is to be said of a file, one thing after the other: why it could not be read, and what was found in it. */
export function remarks(
  { problems, document, lint, rules }: FileResult,
  { quiet }: ReporterContext,
  style: Style,
  sourced: Set<string>,
): string[][] {
  const shownProblems = problems.filter(({ severity }) => !quiet || severity === "fatal");
  const shownFindings = (lint?.diagnostics ?? []).filter(({ severity }) => !quiet || severity === "error");
  return [
    ...shownProblems.map((problem) => problemLines(problem, document === undefined, style)),
    ...(document === undefined
      ? []
      : shownFindings.map((finding) => findingLines(finding, { document, rules }, style, sourced))),
  ];
}

/** The line over the remarks of a file. */
export function titleLine(result: FileResult, context: ReporterContext, style: Style): string {
  const { bold, underline, dim } = style.colors;
  const notes = result.lint === undefined ? [] : fileNotes(result, context, style);
  return [bold(underline(shownPath(result, context))), ...notes.map((note) => dim(note))].join("  ");
}

/** All that is said of a file without remarks. */
export function calmLines(result: FileResult, context: ReporterContext, style: Style): string[] {
  const { colors, speech } = style;
  const name = shownPath(result, context);
  const claims = claimsSummary(counted(NOTHING_YET, result), speech);
  const notes = result.skipped === undefined ? fileNotes(result, context, style) : [speech.translate(result.skipped)];
  const note = [...notes, claims].filter((text) => text !== "").join("  ");
  return labelled(result.skipped === undefined ? "clean" : "skipped", style, (width) =>
    displayWidth(`${name}  ${note}`) <= width
      ? [`${name}  ${colors.dim(note)}`]
      : [name, ...wrapped(note, width).map((line) => colors.dim(line))],
  );
}

/** The profile that a file was held against, and how much was changed in it. */
function fileNotes({ lint, fixed }: FileResult, { fix, project }: ReporterContext, { speech }: Style): string[] {
  const id = lint?.profile ?? undefined;
  const profile = Object.values(project.plugins)
    .flatMap(({ profiles = [] }) => profiles)
    .find((each) => each.id === id);
  const checkedAs = id === undefined ? speech.say("fragment") : speech.say("profile", { title: profile?.title ?? id });
  if (fixed === undefined) return [checkedAs];
  return [checkedAs, speech.say(fix === true ? "fixed" : "wouldFix", { count: fixed.count })];
}

/** Why a file could not be read, wholly or in part. */
export function problemLines(
  { severity, message, line, column = 1 }: Problem,
  isUnread: boolean,
  style: Style,
): string[] {
  const fatal = isUnread ? "unreadable" : "error";
  return labelled(severity === "fatal" ? fatal : "warning", style, (width) => [
    ...wrapped(style.speech.translate(message), width),
    ...(line === undefined ? [] : [style.colors.dim(lineColumn({ line, column }, style.speech))]),
  ]);
}

/** As it would be typed from here. */
function shownPath({ filePath }: FileResult, { project }: ReporterContext): string {
  const fromHere = relative(project.host.cwd, filePath);
  return fromHere === "" || fromHere.startsWith("..") ? filePath : fromHere;
}
