import { type FileResult, hasFailed } from "@reportlint/node";

/** What came of several files, in numbers. */
export interface Tally {
  readonly examined: number;
  /** Those of them that were told of in Traditional script. */
  readonly traditional: number;
  /** Files that could not be read. */
  readonly unreadable: number;
  /** Those, and files whose fixes could not be written. */
  readonly failed: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly fixable: number;
  readonly fixed: number;
  readonly holds: number;
  readonly violated: number;
  readonly undecided: number;
}

export const NOTHING_YET: Tally = {
  examined: 0,
  traditional: 0,
  unreadable: 0,
  failed: 0,
  errors: 0,
  warnings: 0,
  infos: 0,
  fixable: 0,
  fixed: 0,
  holds: 0,
  violated: 0,
  undecided: 0,
};

/** The tally with one more file. */
export function counted(tally: Tally, result: FileResult): Tally {
  const { diagnostics = [], claims, locale } = result.lint ?? {};
  const found = (severity: string) => diagnostics.filter((each) => each.severity === severity).length;
  return {
    examined: tally.examined + (result.lint === undefined ? 0 : 1),
    traditional: tally.traditional + (locale === "zh-Hant" ? 1 : 0),
    unreadable: tally.unreadable + (hasFailed(result) && result.document === undefined ? 1 : 0),
    failed: tally.failed + (hasFailed(result) ? 1 : 0),
    errors: tally.errors + found("error"),
    warnings: tally.warnings + found("warning") + result.problems.filter((each) => each.severity === "warning").length,
    infos: tally.infos + found("info"),
    fixable: tally.fixable + diagnostics.filter(({ fix }) => fix !== undefined).length,
    fixed: tally.fixed + (result.fixed?.count ?? 0),
    holds: tally.holds + (claims?.holds ?? 0),
    violated: tally.violated + (claims?.violated ?? 0),
    undecided: tally.undecided + (claims?.undecided ?? 0),
  };
}
