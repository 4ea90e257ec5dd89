import type { ClaimSheet, SlipSheet } from "../claims/claim.ts";
import type { Document } from "../document/document.ts";
import type { Facts } from "../facts/fact.ts";
import { createFacts, type FactStore, type FactsOptions } from "../facts/store.ts";
import type { LinterConfig } from "./config.ts";
import type { Locale } from "./locale.ts";
import { localeFor } from "./messages.ts";
import type { ReportProfile } from "./profile.ts";
import { recognise } from "./recognise.ts";
import type { Registry } from "./registry.ts";
import { claimSheet, claimsFact, type OnCrash, slipSheet } from "./sheets.ts";

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

export type ReadDocument = (document: Document, onCrash: OnCrash, options?: FactsOptions) => Reading;

/** How a configuration reads documents. A part that throws is left out, and `onCrash` is told; nothing else is lost. */
export function createReadDocument(config: LinterConfig, registry: Registry): ReadDocument {
  const claimsFacts = registry.claimReaders.map(claimsFact);
  return (document, onCrash, options) => {
    const store = createFacts(document, options);
    const profile = profileFor(config, registry, store, document, onCrash);
    const facts = store.withProfile(profile);
    const claims = claimSheet(claimsFacts, facts, onCrash);
    const slips = slipSheet(claims, registry.slipFinder, onCrash);
    return { document, profile, locale: localeFor(document, config.locale ?? "auto"), facts, claims, slips };
  };
}

function profileFor(
  { profile: wanted = "auto" }: LinterConfig,
  { profiles, title }: Registry,
  facts: FactStore,
  document: Document,
  onCrash: OnCrash,
): ReportProfile | undefined {
  if (wanted === "none") return undefined;
  if (wanted !== "auto") return profiles.get(wanted);
  let found: string | undefined;
  try {
    found = title === undefined ? undefined : facts.get(title);
  } catch (error) {
    onCrash(title?.id ?? "", error);
  }
  return recognise(found ?? document.metadata.title, profiles);
}
