import { type Document, type Table, type TableCell, type TableRow, textBlocks } from "../document/document.ts";
import type { Decimal } from "../number/decimal.ts";
import { readArabic } from "../number/numeral.ts";
import { slice, type TextRange } from "../text/range.ts";
import type { DocumentFact } from "./fact.ts";

/** The total of a row of a table, by the row's name: 一、本年新收申请数量 …… 总计 7. */
export interface TableTotal {
  /** Of the cell with the number. */
  readonly range: TextRange;
  /** The names in front of the row, folded, without the number of the row and without spaces. */
  readonly label: string;
  readonly value: Decimal;
  /** Index of the table in the document. */
  readonly table: number;
}

/** Rows with a cell under 总计 or 合计, or with one number only. */
export const tableTotals: DocumentFact<readonly TableTotal[]> = {
  id: "table-totals",
  scope: "document",
  extract(document) {
    return document.blocks.flatMap((block, index) => (block.kind === "table" ? totalsOf(document, block, index) : []));
  },
};

function totalsOf(document: Document, { rows }: Table, table: number): TableTotal[] {
  const column = totalColumn(document, rows);
  return rows.flatMap((row): TableTotal[] => {
    const numbers = row.cells.filter((cell) => WHOLE_NUMBER.test(wordsOf(document, cell)));
    const total =
      column === undefined && numbers.length === 1 ? numbers[0] : numbers.find((cell) => cell.column === column);
    const value = total === undefined ? undefined : readArabic(wordsOf(document, total))?.value;
    const label = row.cells
      .filter((cell) => numbers[0] === undefined || cell.column < numbers[0].column)
      .map((cell) => wordsOf(document, cell))
      .join("");
    if (total === undefined || value === undefined || label === "") return [];
    const [inner] = textBlocks(total.blocks);
    return [{ range: inner?.range ?? total.range, label: label.replace(ROW_MARK, ""), value, table }];
  });
}

const WHOLE_NUMBER = /^\d{1,3}(?:,\d{3})+$|^\d+$/u;
const ROW_MARK = /^(?:[一二三四五六七八九十]{1,3}[、.]|\([一二三四五六七八九十\d]{1,3}\)|\d{1,2}[.、])/u;

/** The last column headed 总计; several rows of heads may stand above the numbers. */
function totalColumn(document: Document, rows: readonly TableRow[]): number | undefined {
  for (const { cells } of rows) {
    if (cells.some((cell) => WHOLE_NUMBER.test(wordsOf(document, cell)))) return undefined;
    const head = cells.findLast((cell) => /^(?:总计|合计|总数|计)$/u.test(wordsOf(document, cell)));
    if (head !== undefined) return head.column;
  }
  return undefined;
}

function wordsOf(document: Document, { range }: TableCell): string {
  return slice(document.folded, range).replace(/\s/gu, "");
}
