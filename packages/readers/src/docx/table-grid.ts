import { accepted, isDeleted } from "./accepted.ts";
import { integerOf, stringOf, switchOf } from "./properties.ts";
import { child, type XmlElement } from "./xml.ts";

/** A cell of a table with its place in the grid; cells that continue another one are part of that one. */
export interface GridCell {
  /** The `w:tc`. */
  readonly element: XmlElement;
  /** 0-based. */
  readonly column: number;
  columnSpan: number;
  rowSpan: number;
  readonly header: boolean;
}

/** The rows of a `w:tbl` that are shown. */
export function tableGrid(table: XmlElement): readonly (readonly GridCell[])[] {
  const rows: GridCell[][] = [];
  // The cells of the row above that may reach further down, by their column.
  let reaching: ReadonlyMap<number, GridCell> = new Map();
  for (const row of accepted(table)) {
    const properties = child(row, "w:trPr");
    if (row.name !== "w:tr" || isDeleted(properties) || switchOf(properties, "w:hidden")) continue;
    const cells: GridCell[] = [];
    const reachingOn = new Map<number, GridCell>();
    let column = span(integerOf(properties, "w:gridBefore"), 0);
    for (const element of accepted(row)) {
      if (element.name !== "w:tc") continue;
      const cellProperties = child(element, "w:tcPr");
      const columnSpan = span(integerOf(cellProperties, "w:gridSpan"), 1);
      const above = reaching.get(column);
      const left = cells[cells.length - 1];
      if (merge(cellProperties, "w:vMerge") === "continue" && above !== undefined) {
        above.rowSpan++;
        reachingOn.set(column, above);
      } else if (merge(cellProperties, "w:hMerge") === "continue" && left !== undefined) {
        left.columnSpan += columnSpan;
      } else {
        const header = switchOf(properties, "w:tblHeader") ?? false;
        const cell: GridCell = { element, column, columnSpan, rowSpan: 1, header };
        cells.push(cell);
        if (merge(cellProperties, "w:vMerge") !== undefined) reachingOn.set(column, cell);
      }
      column += columnSpan;
    }
    rows.push(cells);
    reaching = reachingOn;
  }
  return rows;
}

/** Word has at most 63 columns; a larger number is damage and must not become a huge table. */
const COLUMN_LIMIT = 1000;

function span(value: number | undefined, least: number): number {
  return Math.min(COLUMN_LIMIT, Math.max(least, value ?? least));
}

/** A merge without a value continues. */
function merge(properties: XmlElement | undefined, name: string): "restart" | "continue" | undefined {
  if (child(properties, name) === undefined) return undefined;
  return stringOf(properties, name) === "restart" ? "restart" : "continue";
}
