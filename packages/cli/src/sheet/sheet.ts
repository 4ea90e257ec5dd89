import { type Claim, figures, type SourcePlace, slice, type TextRange } from "@reportlint/core";
import type { FileReading } from "@reportlint/node";

/** The claims of one file by place, and how far they reach. */
export interface Sheet {
  readonly rows: readonly SheetRow[];
  readonly coverage: Coverage;
}

export interface SheetRow {
  readonly claim: Claim;
  readonly from: SourcePlace;
  readonly to: SourcePlace;
  /** The stretch of the report that asserts it. */
  readonly text: string;
  /** The same on one line, with the words before it in its clause: what the first figure is a figure of. */
  readonly quote: string;
}

/** What was looked at and what came of it, so that “nothing found” is not taken for “nothing looked at”. */
export interface Coverage {
  /** Figures seen. */
  readonly figures: number;
  /** Those that take part in a claim that holds or does not. */
  readonly judged: number;
  readonly holds: number;
  readonly violated: number;
  readonly undecided: number;
  /** How many claims are undecided for a reason. */
  readonly reasons: ReadonlyMap<string, number>;
}

export const NOTHING_COVERED: Coverage = {
  figures: 0,
  judged: 0,
  holds: 0,
  violated: 0,
  undecided: 0,
  reasons: new Map(),
};

export function sheetOf({ reading }: FileReading): Sheet {
  if (reading === undefined) return { rows: [], coverage: NOTHING_COVERED };
  const { document, facts } = reading;
  const claims = [...reading.claims.all].sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
  const rows = claims.map((claim) => ({
    claim,
    from: document.origin.place(claim.range.start),
    to: document.origin.place(claim.range.end),
    text: slice(document.text, claim.range),
    quote: quoteOf(document.text, claim.range),
  }));
  const seen = facts.get(figures).map(({ range }) => range);
  return { rows, coverage: coverageOf(claims, seen) };
}

function quoteOf(text: string, { start, end }: TextRange): string {
  let from = start;
  while (from > Math.max(0, start - LEAD_MAX) && !MARKS.has(text[from - 1] as string)) from--;
  return text.slice(from, end).replace(/\s+/gu, " ").trim();
}

const MARKS: ReadonlySet<string> = new Set("，。；：、！？（）,;:()\n");

const LEAD_MAX = 20;

export function addCoverage(a: Coverage, b: Coverage): Coverage {
  const reasons = new Map(a.reasons);
  for (const [reason, count] of b.reasons) reasons.set(reason, (reasons.get(reason) ?? 0) + count);
  return {
    figures: a.figures + b.figures,
    judged: a.judged + b.judged,
    holds: a.holds + b.holds,
    violated: a.violated + b.violated,
    undecided: a.undecided + b.undecided,
    reasons,
  };
}

function coverageOf(claims: readonly Claim[], seen: readonly TextRange[]): Coverage {
  const count = (state: string) => claims.filter(({ verdict }) => verdict.state === state).length;
  const reasons = new Map<string, number>();
  for (const { verdict } of claims) {
    if (verdict.state === "undecided") reasons.set(verdict.reason, (reasons.get(verdict.reason) ?? 0) + 1);
  }
  const operands = claims
    .filter(({ verdict }) => verdict.state !== "undecided")
    .flatMap((claim) => claim.operands.map(({ range }) => range));
  return {
    figures: seen.length,
    judged: touched(seen, operands),
    holds: count("holds"),
    violated: count("violated"),
    undecided: count("undecided"),
    reasons,
  };
}

/** How many of some ranges, in reading order and without overlap, share a character with one of the others. */
function touched(ranges: readonly TextRange[], others: readonly TextRange[]): number {
  const sorted = [...others].sort((a, b) => a.start - b.start);
  let next = 0;
  let reach = 0;
  let count = 0;
  for (const { start, end } of ranges) {
    for (; next < sorted.length && (sorted[next] as TextRange).start < end; next++) {
      reach = Math.max(reach, (sorted[next] as TextRange).end);
    }
    if (reach > start) count++;
  }
  return count;
}
