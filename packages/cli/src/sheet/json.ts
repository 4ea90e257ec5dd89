import type { Claim, Document, Operand, Problem, TextRange, Translate } from "@reportlint/core";
import type { FileReading } from "@reportlint/node";
import type { Speech } from "../speech.ts";
import { type Coverage, sheetOf } from "./sheet.ts";
import type { SheetReporter } from "./sheet-reporter.ts";

/** One file in `--format json`; `docs/tie-out-sheet.md` describes it. Lines and columns are 1-based, as in lint results. */
interface JsonSheet {
  readonly filePath: string;
  readonly problems: readonly JsonProblem[];
  readonly claims: readonly JsonClaim[];
  readonly coverage: Omit<Coverage, "reasons"> & { readonly undecidedBy: Readonly<Record<string, number>> };
}

interface JsonProblem {
  readonly messageId: string;
  readonly message: string;
  readonly fatal: boolean;
  readonly line: number;
  readonly column: number;
}

interface JsonPlace {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** In formats without lines: the paragraph, the table cell. */
  readonly place?: string;
}

interface JsonClaim extends JsonPlace {
  readonly kind: string;
  readonly formula: string;
  readonly text: string;
  readonly verdict: "holds" | "violated" | "undecided";
  readonly certainty?: string;
  readonly derivation?: string;
  readonly difference?: string;
  readonly reason?: string;
  readonly note?: string;
  readonly operands: readonly JsonOperand[];
}

interface JsonOperand extends JsonPlace {
  readonly role: string;
  readonly label: string;
  readonly text: string;
}

/** For programs: ids instead of words, but for problems, which have a message. */
export function jsonSheet({ translate }: Speech): SheetReporter {
  const sheets: JsonSheet[] = [];
  return {
    add(result) {
      sheets.push(jsonOf(result, translate));
      return "";
    },
    end: () => `${JSON.stringify(sheets)}\n`,
  };
}

function jsonOf(result: FileReading, translate: Translate): JsonSheet {
  const { rows, coverage } = sheetOf(result);
  const { reasons, ...counts } = coverage;
  const { reading, skipped } = result;
  const note: JsonProblem[] =
    skipped === undefined
      ? []
      : [{ messageId: "skipped", message: translate(skipped), fatal: false, line: 1, column: 1 }];
  return {
    filePath: result.filePath,
    problems: [...result.problems.map((problem) => problemOf(problem, translate)), ...note],
    claims:
      reading === undefined ? [] : rows.map(({ claim, text }) => claimOf(claim, text, reading.document, translate)),
    coverage: { ...counts, undecidedBy: Object.fromEntries(reasons) },
  };
}

function problemOf({ id, message, severity, line = 1, column = 1 }: Problem, translate: Translate): JsonProblem {
  return { messageId: id, message: translate(message), fatal: severity === "fatal", line, column };
}

function claimOf(
  { kind, formula, verdict, range, operands }: Claim,
  text: string,
  document: Document,
  translate: Translate,
): JsonClaim {
  const { state, ...details } = verdict;
  return {
    kind,
    formula,
    text,
    ...placeOf(range, document, translate),
    verdict: state,
    ...details,
    operands: operands.map((operand) => operandOf(operand, document, translate)),
  };
}

function operandOf({ role, label, text, range }: Operand, document: Document, translate: Translate): JsonOperand {
  return { role, label, text, ...placeOf(range, document, translate) };
}

function placeOf({ start, end }: TextRange, { origin }: Document, translate: Translate): JsonPlace {
  const { place, line, column } = origin.place(start);
  const { line: endLine, column: endColumn } = origin.place(end);
  return { line, column, endLine, endColumn, ...(place === undefined ? {} : { place: translate(place) }) };
}
