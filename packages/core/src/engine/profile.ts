import type { LocalizedText } from "./locale.ts";

/**
 * A kind of report: how it is recognised and what it must have. Written in YAML by somebody who knows the form and no code.
 * All words are Simplified and are matched against the folded text.
 */
export interface ReportProfile {
  readonly id: string;
  readonly title: LocalizedText;
  /** The law or rule that demands the report. */
  readonly source: LocalizedText;
  /** How the report is recognised when `profile` is `auto`. A profile without it is never chosen by itself. */
  readonly recognise?: {
    /** Sets of words; the title must have all words of one set. */
    readonly title: readonly (readonly string[])[];
  };
  readonly sections: readonly SectionProfile[];
  readonly signature: {
    readonly agency: "required" | "optional";
    readonly date: "required" | "optional";
  };
}

export interface SectionProfile {
  readonly id: string;
  readonly title: LocalizedText;
  readonly required: boolean;
  /**
   * Headings that open it. Numbers, years, the agency, 工作, 情况, 的 and punctuation are left out of both sides before
   * they are compared; a heading may say more than an alias.
   */
  readonly headings: readonly string[];
  /** Sets of words; a heading that has one word of every set opens it too. */
  readonly headingWords?: readonly (readonly string[])[];
  /** Words that, in the body, show that the matter is at least mentioned. */
  readonly mentions?: readonly string[];
  /** Han characters that it must have at least; less is reported as (almost) empty. */
  readonly minimumHan?: number;
  /** For the section on shortcomings: whether causes must be given, and words that give them. */
  readonly causes?: { readonly words: readonly string[] };
}
