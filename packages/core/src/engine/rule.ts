import type { ClaimSheet, SlipSheet } from "../claims/claim.ts";
import type { Document } from "../document/document.ts";
import type { TextEdit } from "../document/origin.ts";
import type { Facts } from "../facts/fact.ts";
import type { TextRange } from "../text/range.ts";
import type { LocalizedText } from "./locale.ts";
import type { OptionsSchema } from "./options.ts";
import type { ReportProfile } from "./profile.ts";

export type Severity = "info" | "warning" | "error";

/**
 * What is wrong in a report, and how to find it. `meta` is everything static; `check` is everything else.
 *
 * Rules never import each other and never parse a number: they compare facts, claims and slips.
 */
export interface Rule<Options = unknown> {
  readonly meta: RuleMeta<Options>;
  check(context: RuleContext<Options>): Iterable<Finding>;
}

/** A rule whatever its options: what lists of rules are made of. */
export interface AnyRule {
  readonly meta: RuleMeta;
  check(context: RuleContext<never>): Iterable<Finding>;
}

export interface RuleMeta<Options = unknown> {
  /** `category/name`, named for the defect. */
  readonly id: string;
  readonly category: string;
  /** What the rule reports with, unless a finding says otherwise. */
  readonly severity: Severity;
  /** The smallest built-in preset that has the rule. */
  readonly preset: "recommended" | "strict" | "all";
  readonly docs: {
    readonly title: LocalizedText;
    /** The law or standard behind it: 《督察工作规定》第二十四条, GB/T 9704—2012 7.3.5 … */
    readonly source: LocalizedText;
    readonly url?: string;
  };
  readonly fixable?: boolean;
  readonly hasSuggestions?: boolean;
  /** The shape of the rule's options; a rule without it takes none. */
  readonly schema?: OptionsSchema;
  readonly defaultOptions?: Options;
  /** Texts with `{placeholders}`, which a finding's `data` fills. */
  readonly messages: Readonly<Record<string, LocalizedText>>;
}

export interface RuleContext<Options = unknown> {
  readonly id: string;
  readonly options: Options;
  /** Shared by all rules: `settings` of the configuration. */
  readonly settings: Readonly<Record<string, unknown>>;
  readonly document: Document;
  readonly facts: Facts;
  readonly claims: ClaimSheet;
  readonly slips: SlipSheet;
  /** What the report is held against; `undefined` when nothing is demanded of it. */
  readonly profile: ReportProfile | undefined;
  /** What the configuration says of the report; it wins over what was read from the text. */
  readonly report: ReportSettings;
  /** Rows of a data table: `table` of the rule's own plugin, or `plugin/table`. Throws if there is none. */
  data(table: string): readonly DataRow[];
}

/** What the user knows of the report. */
export interface ReportSettings {
  readonly agency?: string;
  readonly year?: number;
}

/** A row of a plugin's data table: plain values by column name. */
export type DataRow = Readonly<Record<string, unknown>>;

/** What a rule says of one place. The engine adds severity, place, suppression and order. */
export interface Finding {
  readonly range: TextRange;
  readonly messageId: string;
  readonly data?: MessageData;
  /** Only where it differs from the rule's own, which caps it: a lower one for a milder case. */
  readonly severity?: Severity;
  /** The arithmetic or the evidence, on one line. */
  readonly derivation?: string;
  readonly related?: readonly RelatedFinding[];
  /** A safe edit that `--fix` may make. */
  readonly fix?: readonly TextEdit[];
  /** Edits that only a person may choose. */
  readonly suggestions?: readonly SuggestionFinding[];
}

export interface RelatedFinding {
  readonly range: TextRange;
  readonly messageId: string;
  readonly data?: MessageData;
}

export interface SuggestionFinding {
  readonly messageId: string;
  readonly data?: MessageData;
  readonly edits: readonly TextEdit[];
}

/** Values for a message's placeholders. A {@link LocalizedText} is given in the language of the message; a string as it stands. */
export type MessageData = Readonly<Record<string, string | number | LocalizedText>>;

/** Gives a rule its type, with the type of its options from `meta.defaultOptions`. */
export function defineRule<Options = undefined>(rule: Rule<Options>): Rule<Options> {
  return rule;
}
