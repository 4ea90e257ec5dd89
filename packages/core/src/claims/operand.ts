import type { Document } from "../document/document.ts";
import { type Figure, formatLike } from "../facts/figures.ts";
import type { Decimal } from "../number/decimal.ts";
import { slice } from "../text/range.ts";
import type { Operand } from "./claim.ts";

/** A figure of the text as an operand of a claim. */
export function operandOf(document: Document, role: string, figure: Figure, wanted?: Decimal): Operand {
  return {
    role,
    label: slice(document.folded, figure.label),
    range: figure.range,
    values: figure.values,
    stated: formatLike(figure.value, figure),
    text: slice(document.text, figure.range),
    ...(wanted === undefined ? {} : { wanted }),
  };
}
