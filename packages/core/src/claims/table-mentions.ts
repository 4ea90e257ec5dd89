import type { Document } from "../document/document.ts";
import { formatLike } from "../facts/figures.ts";
import { type Indicator, indicators } from "../facts/indicators.ts";
import { type TableTotal, tableTotals } from "../facts/table-totals.ts";
import { absolute, add, formatDecimal, subtract } from "../number/decimal.ts";
import { includes, point } from "../number/interval.ts";
import { slice, spanning } from "../text/range.ts";
import type { Claim, ClaimReader, Operand, Verdict } from "./claim.ts";
import { operandOf } from "./operand.ts";
import { holds, undecided, unlikely } from "./verdict.ts";

/**
 * What the text tells and a row of a table counts: 共受理政府信息公开申请6件, and in the table 本年新收政府信息公开申请数量 …… 7.
 *
 * What was carried over from the year before stands in a row of its own, and the text may count both together.
 */
export const tableMentions: ClaimReader = {
  id: "table-mentions",
  kinds: ["indicator"],
  *read(document, facts) {
    const totals = facts.get(tableTotals);
    if (totals.length === 0) return;
    const rows = rowsByName(totals);
    for (const indicator of facts.get(indicators)) {
      if (indicator.figure.kind !== "count" || indicator.extent === "part" || indicator.extent === "since") continue;
      const named = rows.get(nameOf(indicator.body));
      // Two rows of one name: which of them is meant cannot be told.
      if (named === undefined || named.length > 1) continue;
      const [row] = named as [TableTotal];
      yield claimOf(document, indicator, row, carriedOver(row, totals));
    }
  },
};

function rowsByName(totals: readonly TableTotal[]): Map<string, TableTotal[]> {
  const rows = new Map<string, TableTotal[]>();
  for (const total of totals) {
    const name = nameOf(total.label);
    const same = rows.get(name);
    if (same === undefined) rows.set(name, [total]);
    else same.push(total);
  }
  return rows;
}

/** What comes in is called by several words, and tables say 数量 or 情况 where the text says nothing. */
function nameOf(label: string): string {
  return label
    .replace(/^(?:本年度?|全年|当年)/u, "")
    .replace(/^(?:新收到?|收到|接收|受理|新增受理)(?:的|各类)?/u, "收")
    .replace(/(?:的?(?:数量|情况|总数|件数|数))?(?:\([^()]*\))?$/u, "");
}

function carriedOver({ label, table }: TableTotal, totals: readonly TableTotal[]): TableTotal | undefined {
  const what = nameOf(label).replace(/^收/u, "");
  return totals.find((each) => each.table === table && CARRIED.test(each.label) && each.label.includes(what));
}

const CARRIED = /^(?:上年|往年|上期|上一?年度)?(?:结转|转入)/u;

function claimOf(document: Document, indicator: Indicator, row: TableTotal, carried: TableTotal | undefined): Claim {
  const { figure } = indicator;
  const stated = formatLike(figure.value, figure);
  return {
    kind: "indicator",
    operands: [{ ...operandOf(document, "first", figure), label: indicator.body }, cellOperand(document, row)],
    formula: `${stated}＝${formatDecimal(row.value)}`,
    range: spanning(figure.range, row.range),
    verdict: judge(indicator, row, carried),
  };
}

function judge({ figure, extent }: Indicator, row: TableTotal, carried: TableTotal | undefined): Verdict {
  const together = carried === undefined ? row.value : add(row.value, carried.value);
  if (includes(figure.values, row.value)) return holds();
  if (includes(figure.values, together)) return holds("carried-in");
  if (extent !== "year") return undecided("other-scope");
  const derivation = `${formatLike(figure.value, figure)}≠${formatDecimal(row.value)}`;
  return unlikely(derivation, formatDecimal(absolute(subtract(figure.value, row.value))));
}

function cellOperand(document: Document, { range, label, value }: TableTotal): Operand {
  return {
    role: "second",
    range,
    label,
    values: point(value),
    stated: formatDecimal(value),
    text: slice(document.text, range).trim(),
  };
}
