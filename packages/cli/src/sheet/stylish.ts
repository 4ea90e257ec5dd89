import { relative } from "node:path";
import type { Locale, Problem } from "@reportlint/core";
import type { FileReading } from "@reportlint/node";
import { clipped, displayWidth, padded, wrapped } from "../display-width.ts";
import { problemLines } from "../reporters/file-lines.ts";
import { createStyle, type Style } from "../reporters/style.ts";
import { speech } from "../speech.ts";
import { addCoverage, NOTHING_COVERED, type SheetRow, sheetOf } from "./sheet.ts";
import type { SheetContext, SheetReporter } from "./sheet-reporter.ts";
import { type SheetWords, sheetWords, verdictId } from "./words.ts";

/**
 * What a person reads:
 *
 *     湖东县水利局.txt
 *
 *       7:30   相符      合计  8＋3＝11  查处案件11件，其中普通程序8件、简易…
 *       9:12   不符      合计  8＋2＝11
 *                              实为8＋2＝10，相差1
 *                              办理案件11件，其中普通程序8件、简易程序2件
 *       12:4   无法判断  合计  40＋30＝90  清单未封口（等）
 *
 *       看到 41 个数字，其中 18 个参与了判断
 *       核对 3 组数字，1 组相符、1 组不符、1 组无法判断：清单未封口（等） 1
 */
export function stylishSheet(context: SheetContext): SheetReporter {
  const { project, columns } = context;
  const style = createStyle(context.color, columns, context.speech);
  let total = NOTHING_COVERED;
  let files = 0;
  const locales = new Set<Locale>();
  return {
    add(result) {
      const { rows, coverage } = sheetOf(result);
      total = addCoverage(total, coverage);
      files++;
      if (result.reading !== undefined) locales.add(result.reading.locale);
      const own = result.reading === undefined ? context.speech : speech(result.reading.locale, project.plugins);
      const words = sheetWords(project.plugins, own);
      const local = { ...style, speech: own };
      const { bold, underline } = style.colors;
      const blocks = [
        result.problems.flatMap((problem) => remarkLines(problem, result, local)),
        result.skipped === undefined ? [] : [`  ${style.colors.dim(own.translate(result.skipped))}`],
        rowLines(rows, words, local),
        result.reading === undefined ? [] : coverageLines(words.coverage(coverage), 2, style),
      ];
      const body = blocks.filter((lines) => lines.length > 0).flatMap((lines) => ["", ...lines]);
      const path = bold(underline(shownPath(result, context)));
      return printed([...(files === 1 ? [] : [""]), path, ...body]);
    },
    end() {
      if (files < 2) return "";
      // What is said of all is said in the language of each, if they have one in common.
      const [locale, another] = locales;
      const common = locale === undefined || another !== undefined ? context.speech : speech(locale, project.plugins);
      const lines = sheetWords(project.plugins, common).coverage(total);
      return printed(["", ...coverageLines(lines, 0, style).map((line) => style.colors.bold(line))]);
    },
  };
}

function rowLines(rows: readonly SheetRow[], words: SheetWords, style: Style): string[] {
  const table = rows.map((row) => ({
    row,
    place: words.place(row.from),
    verdict: words.verdict(row.claim.verdict),
    kind: words.kind(row.claim.kind),
  }));
  const widest = (column: "place" | "verdict" | "kind") =>
    Math.max(0, ...table.map((cells) => displayWidth(cells[column])));
  const widths = { place: Math.min(widest("place"), PLACE_MAX), verdict: widest("verdict"), kind: widest("kind") };
  const indent = 2 + widths.place + 2 + widths.verdict + 2 + widths.kind + 2;
  return table.flatMap(({ row, place, verdict, kind }) => {
    const [first = "", ...rest] = claimLines(row, words, style, Math.max(FORMULA_MIN, style.columns - indent));
    const cells = [
      style.colors.dim(padded(clipped(place, widths.place), widths.place)),
      painted(row, padded(verdict, widths.verdict), style),
      style.colors.dim(padded(kind, widths.kind)),
    ];
    return [`  ${cells.join("  ")}  ${first}`, ...rest.map((line) => " ".repeat(indent) + line)];
  });
}

/** A longer place is cut: the formula needs the room. */
const PLACE_MAX = 22;
const FORMULA_MIN = 20;

/** The formula with its reason or where it comes from; of a claim that does not hold, what was found stands below it. */
function claimLines({ claim, quote }: SheetRow, words: SheetWords, style: Style, width: number): string[] {
  const { formula, verdict } = claim;
  const { dim } = style.colors;
  if (verdict.state === "violated") {
    const { derivation, difference } = verdict;
    const found = style.speech.say("actually", { derivation, difference });
    return [...wrapped(formula, width), ...wrapped(found, width), dim(clipped(quote, width))];
  }
  const reason = words.reason(verdict);
  const room = width - displayWidth(formula) - 2;
  if (reason === "" && room >= QUOTE_MIN) return [`${formula}  ${dim(clipped(quote, room))}`];
  if (reason !== "" && displayWidth(reason) <= room) return [`${formula}  ${dim(reason)}`];
  return [...wrapped(formula, width), ...wrapped(reason, width).map((line) => dim(line))];
}

/** Less of a quotation tells nothing. */
const QUOTE_MIN = 12;

function painted({ claim }: SheetRow, text: string, { colors }: Style): string {
  switch (verdictId(claim.verdict)) {
    case "holds":
      return colors.green(text);
    case "violated":
      return colors.bold(colors.red(text));
    case "unlikely":
      return colors.bold(colors.yellow(text));
    case "undecided":
      return colors.cyan(text);
  }
}

function coverageLines(lines: readonly string[], indent: number, { columns }: Style): string[] {
  return lines.flatMap((line) => wrapped(line, columns - indent)).map((line) => " ".repeat(indent) + line);
}

function remarkLines(problem: Problem, { reading }: FileReading, style: Style): string[] {
  return problemLines(problem, reading === undefined, style);
}

/** As it would be typed from here. */
function shownPath({ filePath }: FileReading, { project }: SheetContext): string {
  const fromHere = relative(project.host.cwd, filePath);
  return fromHere === "" || fromHere.startsWith("..") ? filePath : fromHere;
}

function printed(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join("");
}
