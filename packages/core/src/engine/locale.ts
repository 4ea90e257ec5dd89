/** The languages that messages come in. */
export type Locale = "zh-Hans" | "zh-Hant" | "en";

/**
 * A text for people. `zh` is Simplified; where `zhHant` is absent the engine asks the plugins' `traditional` tables,
 * which are generated from `zh` phrase by phrase.
 */
export interface LocalizedText {
  readonly zh: string;
  readonly en: string;
  readonly zhHant?: string;
}
