import type { Document } from "../document/document.ts";
import type { Facts } from "../facts/fact.ts";
import type { Decimal } from "../number/decimal.ts";
import type { Interval } from "../number/interval.ts";
import type { TextRange } from "../text/range.ts";

/**
 * A relation between figures that the text asserts, and whether it can be true.
 *
 * @typeParam Kind what kind of relation: `sum`, `part`, `rate`, `change` … A rule reports the slips of one kind.
 */
export interface Claim {
  readonly kind: string;
  /** All figures that take part. */
  readonly operands: readonly Operand[];
  /** What is asserted, in figures as the text prints them: `8＋2＝11`. */
  readonly formula: string;
  readonly range: TextRange;
  readonly verdict: Verdict;
}

/** One figure in a claim. */
export interface Operand {
  /** What it is in the relation: `total`, `part`, `rate`, `base` … */
  readonly role: string;
  /** The figure with its unit, as printed: what a finding about it marks. */
  readonly range: TextRange;
  readonly label: string;
  /** Values that an honest writer could have meant. */
  readonly values: Interval;
  /** Its value as it is printed in a formula: `11`, `120.5亿元`. */
  readonly stated: string;
  /** The characters of `range`. */
  readonly text: string;
  /** In a violated claim: what it would have to be for the claim to hold, the others being right, where that is one value. */
  readonly wanted?: Decimal;
}

export type Verdict =
  | { readonly state: "holds"; readonly note?: string }
  | {
      readonly state: "violated";
      /** `impossible`: no reading makes it true. `unlikely`: one natural reading is off by a typical slip. */
      readonly certainty: "impossible" | "unlikely";
      /** What the figures really make, in figures and signs only, so that it stands in any language: `8＋2＝10`. */
      readonly derivation: string;
      /** By how much the two sides differ, printed as the figures are. */
      readonly difference: string;
    }
  | { readonly state: "undecided"; readonly reason: UndecidedReason };

/** Why a claim could not be judged. */
export type UndecidedReason =
  | "fused-subjects"
  | "list-bounds"
  | "open-list"
  | "other-footing"
  | "other-scope"
  | "approximate"
  | "base-not-stated"
  | "carried-over"
  | "overlapping"
  | "other-counter"
  | "salient-parts"
  | "zero-base";

/** Reads claims of one or more kinds out of the facts. Registered by a plugin, as rules are. */
export interface ClaimReader {
  readonly id: string;
  /** The kinds of claim that it yields. */
  readonly kinds: readonly string[];
  read(document: Document, facts: Facts): Iterable<Claim>;
}

/** Violated claims that one wrong figure explains, and that figure where it can be told. */
export interface Slip {
  /** The claim that is reported; only the rule of its kind does so. */
  readonly claim: Claim & { readonly verdict: Extract<Verdict, { state: "violated" }> };
  /** The figure that is most likely wrong; `undefined` when several explain it equally well. */
  readonly culprit: Operand | undefined;
  /** The other violated claims that the same figure breaks. */
  readonly alsoBroken: readonly Claim[];
  /** What the culprit would have to be, printed as it is, when all broken claims agree on one value. */
  readonly expected: string | undefined;
}

/** Groups violated claims into slips. Given all claims, since those that hold are evidence too. */
export type SlipFinder = (claims: readonly Claim[]) => readonly Slip[];

/** The claims of a document, as rules and the tie-out sheet see them. */
export interface ClaimSheet {
  readonly all: readonly Claim[];
  of(kind: string): readonly Claim[];
}

export interface SlipSheet {
  readonly all: readonly Slip[];
  of(kind: string): readonly Slip[];
}
