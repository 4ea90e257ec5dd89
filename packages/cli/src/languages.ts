import type { FileResult, Project } from "@reportlint/node";
import { type Speech, speech } from "./speech.ts";
import type { Tally } from "./tally.ts";

/** For what is said of one file: the language of its findings, so that one report is told of in one language. */
export function speechOfFile({ lint }: Pick<FileResult, "lint">, project: Project, tally: Tally): Speech {
  return lint === undefined ? speechOfAll(project, tally) : speech(lint.locale, project.plugins);
}

/**
 * For what concerns no single report: the language that was chosen; else Traditional if all reports so far are, and
 * Simplified if not.
 */
export function speechOfAll({ locale, plugins }: Project, { examined, traditional }: Tally): Speech {
  if (locale !== "auto") return speech(locale, plugins);
  return speech(examined > 0 && traditional === examined ? "zh-Hant" : "zh-Hans", plugins);
}
