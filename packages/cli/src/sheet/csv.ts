import { relative } from "node:path";
import type { FileReading } from "@reportlint/node";
import { type SheetRow, sheetOf } from "./sheet.ts";
import type { SheetContext, SheetReporter } from "./sheet-reporter.ts";
import { type SheetWords, sheetWords } from "./words.ts";

/** For Excel: UTF-8 with a byte order mark, lines and quotes as in RFC 4180. A file that cannot be read has a row, too. */
export function csvSheet({ project, speech }: Pick<SheetContext, "project" | "speech">): SheetReporter {
  const { say } = speech;
  const words = sheetWords(project.plugins, speech);
  const heads = COLUMNS.map((id) => say(id));
  let begun = false;
  return {
    add(result) {
      const file = relative(project.host.cwd, result.filePath);
      const rows = [
        ...unread(result).map((reason) => [file, "", "", "", say("unreadable"), reason, "", "", ""]),
        ...sheetOf(result).rows.map((row) => cellsOf(file, row, words)),
      ];
      return begin() + rows.map(csvLine).join("");
    },
    // A sheet of nothing still is a sheet.
    end: begin,
  };

  function begin(): string {
    if (begun) return "";
    begun = true;
    return BYTE_ORDER_MARK + csvLine(heads);
  }

  function unread({ problems, skipped }: FileReading): string[] {
    const fatal = problems.filter(({ severity }) => severity === "fatal").map(({ message }) => message);
    return [...fatal, ...(skipped === undefined ? [] : [skipped])].map((text) => speech.translate(text));
  }
}

const COLUMNS = [
  "columnFile",
  "columnPlace",
  "columnKind",
  "columnFormula",
  "columnVerdict",
  "columnReason",
  "columnDerivation",
  "columnDifference",
  "columnText",
] as const;

const BYTE_ORDER_MARK = "\uFEFF";

function cellsOf(file: string, { claim, from, quote }: SheetRow, words: SheetWords): string[] {
  const { kind, formula, verdict } = claim;
  const { derivation, difference } = verdict.state === "violated" ? verdict : { derivation: "", difference: "" };
  const found = [words.verdict(verdict), words.reason(verdict), derivation, difference];
  return [file, words.place(from), words.kind(kind), formula, ...found, quote];
}

function csvLine(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(",")}\r\n`;
}

/**
 * Quoted where RFC 4180 asks for it. What a spreadsheet would take for a formula gets an apostrophe before it, the full-width
 * signs too: the text comes from somebody's report, and opening a table must not run anything.
 */
export function csvCell(text: string): string {
  const safe = /^[=+\-@＝＋－＠\t\r]/u.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
