import { attribute, childrenOf, type Element, elementsUnder, isElement, isText, type Node } from "./tree.ts";
import { isBlock, isHidden } from "./visibility.ts";

export interface GridCell {
  readonly element: Element;
  readonly column: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
  readonly header: boolean;
}

/** The rows of a table, its cells placed in a grid as HTML does it: a cell goes to the first column that is still free. */
export function tableGrid(table: Element): GridCell[][] {
  return rowGroups(table).flatMap(({ rows, header }) => {
    let above: Overhang[] = [];
    return rows.map((row, rowIndex) => {
      const cells: GridCell[] = [];
      const rowsLeft = rows.length - rowIndex;
      let column = 0;
      for (const element of elementChildren(row)) {
        if ((element.tagName !== "td" && element.tagName !== "th") || isHidden(element)) continue;
        column = freeColumn(above, column);
        const columnSpan = Math.max(1, span(element, "colspan"));
        const wanted = span(element, "rowspan");
        const rowSpan = wanted === 0 ? rowsLeft : Math.min(wanted, rowsLeft);
        cells.push({ element, column, columnSpan, rowSpan, header: header || element.tagName === "th" });
        column += columnSpan;
      }
      above = [...above, ...cells.map((cell): Overhang => ({ ...cell, rowsLeft: cell.rowSpan }))]
        .filter((cell) => cell.rowsLeft > 1)
        .map((cell) => ({ ...cell, rowsLeft: cell.rowsLeft - 1 }))
        .sort((a, b) => a.column - b.column);
      return cells;
    });
  });
}

/** A cell that reaches down from a row above. */
type Overhang = Pick<GridCell, "column" | "columnSpan"> & { readonly rowsLeft: number };

/** `above` is in the order of columns. */
function freeColumn(above: readonly Overhang[], from: number): number {
  let column = from;
  for (const cell of above) if (cell.column <= column) column = Math.max(column, cell.column + cell.columnSpan);
  return column;
}

/**
 * Whether a table merely holds the page or a piece of it: it says so, has tables or headings in it, has but one column,
 * or has its text in one cell that is a text of its own.
 */
export function isLayoutTable(table: Element): boolean {
  const role = attribute(table, "role");
  if (role === "presentation" || role === "none") return true;
  for (const { tagName } of elementsUnder(table)) if (tagName === "table" || /^h[1-4]$/u.test(tagName)) return true;
  const cells = tableGrid(table).flat();
  if (cells.every(({ column, columnSpan }) => column === 0 && columnSpan === 1)) return true;
  const texts = cells.map(({ element }) => textLength(element));
  const whole = texts.reduce((sum, length) => sum + length, 0);
  return cells.some(
    ({ element }, index) =>
      (texts[index] as number) > whole * LAYOUT_TEXT_SHARE && lineCount(element) >= LAYOUT_LINES_MIN,
  );
}

const LAYOUT_TEXT_SHARE = 0.8;
const LAYOUT_LINES_MIN = 4;

function rowGroups(table: Element): { rows: Element[]; header: boolean }[] {
  return elementChildren(table)
    .filter(({ tagName }) => tagName === "thead" || tagName === "tbody" || tagName === "tfoot")
    .map((group) => ({
      rows: elementChildren(group).filter((row) => row.tagName === "tr" && !isHidden(row)),
      header: group.tagName === "thead",
    }));
}

function elementChildren(node: Node): Element[] {
  return childrenOf(node).filter(isElement);
}

/** HTML's own limit; no table of a report comes near it. */
const SPAN_MAX = 1000;

function span(element: Element, name: "colspan" | "rowspan"): number {
  const written = /^\s{0,8}\+?(\d{1,6})/u.exec(attribute(element, name) ?? "")?.[1];
  return written === undefined ? 1 : Math.min(Number(written), SPAN_MAX);
}

function textLength(node: Node): number {
  if (isText(node)) return node.value.trim().length;
  if (isElement(node) && isHidden(node)) return 0;
  return childrenOf(node).reduce((sum, child) => sum + textLength(child), 0);
}

function lineCount(cell: Element): number {
  let lines = 0;
  for (const element of elementsUnder(cell)) if (element.tagName === "br" || isBlock(element)) lines++;
  return lines;
}
