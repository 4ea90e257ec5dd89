import type { ClaimSheet, SlipSheet } from "../claims/claim.ts";
import type { Document } from "../document/document.ts";
import type { Facts } from "../facts/fact.ts";
import type { Locale } from "./locale.ts";
import type { ReportProfile } from "./profile.ts";

/** A report as its rules see it: what it says, and what it is held against. */
export interface Reading {
  readonly document: Document;
  /** `undefined` when nothing is demanded of it. */
  readonly profile: ReportProfile | undefined;
  /** The language to speak of it in. */
  readonly locale: Locale;
  readonly facts: Facts;
  /** Read when they are first asked for. */
  readonly claims: ClaimSheet;
  readonly slips: SlipSheet;
}
