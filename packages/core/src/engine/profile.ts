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
   * Headings that open it. Years, the agency, 的 and punctuation are left out of both sides before they are compared;
   * around an alias of six characters or more a heading may say more.
   */
  readonly headings: readonly string[];
  /** Sets of words; a heading that has all words of one set opens it too. */
  readonly headingWords?: readonly (readonly string[])[];
  /**
   * Whether the section may go without a heading of its own: two or more headings that open no other section stand for
   * it, as where each line of work has its own chapter.
   */
  readonly unnamed?: boolean;
  /** Words that, in the body, show that the matter is at least mentioned. */
  readonly mentions?: readonly string[];
  /** Han characters that it must have at least; less is reported as (almost) empty. */
  readonly minimumHan?: number;
  /** For the section on shortcomings: whether causes must be given, and words that give them. */
  readonly causes?: { readonly words: readonly string[] };
}
