import type { TextRange } from "../text/range.ts";
import type { UndecidedReason } from "./claim.ts";

/** What a text lists for a number that it has announced. */
export interface Enumeration {
  readonly items: readonly TextRange[];
  /** The fewest and the most items that a reader may count, for each reading of the list. */
  readonly readings: readonly { readonly least: number; readonly most: number }[];
  /** 等, 包括: it may have more items than it names. */
  readonly open: boolean;
  /** Why a number that no reading comes to is still not wrong. */
  readonly doubt?: UndecidedReason;
}
