import type { Directive } from "../document/directive.ts";
import { type Block, type Document, textBlocks } from "../document/document.ts";
import { contains, overlaps, type TextRange, textRange } from "../text/range.ts";
import type { Diagnostic, SuppressedDiagnostic } from "./diagnostic.ts";
import { categoryOf } from "./registry.ts";

/** What the instructions in a report did to its diagnostics. */
export interface Suppression {
  readonly kept: readonly Diagnostic[];
  readonly suppressed: readonly SuppressedDiagnostic[];
  /** Instructions, or names in them, that did nothing. */
  readonly idle: readonly IdleDirective[];
}

export interface IdleDirective {
  readonly directive: Directive;
  /** The rules or categories that it named in vain; empty when it names none and silenced nothing at all. */
  readonly names: readonly string[];
}

/**
 * Sets aside the diagnostics that the report's own instructions silence. An instruction names rules, or categories
 * (`numbers`), or nothing, which means all rules; it reaches
 *
 * - from `disable` to the next `enable` of the same rule, or to the end;
 * - for a Word comment, whatever it is attached to;
 * - for `disable-next-line`, the next block, or the rest of the block that it stands in;
 * - for `disable-file`, everything.
 *
 * Where several reach a diagnostic the last one counts, since it is the nearest. What the engine itself says stays.
 */
export function suppress(document: Document, diagnostics: readonly Diagnostic[]): Suppression {
  const { directives } = document;
  const effects = directives.map((directive, index) => effectOf(directive, directives.slice(index + 1), document));
  const used = directives.map(() => new Set<string>());
  const kept: Diagnostic[] = [];
  const suppressed: SuppressedDiagnostic[] = [];
  for (const diagnostic of diagnostics) {
    const { ruleId } = diagnostic;
    const nearest = ruleId === null ? -1 : effects.findLastIndex((reaches) => reaches(ruleId, diagnostic.range));
    const directive = directives[nearest];
    if (ruleId === null || directive === undefined) {
      kept.push(diagnostic);
      continue;
    }
    suppressed.push({ ...diagnostic, reason: directive.reason });
    for (const name of namesOf(directive)) if (covers(name, ruleId)) used[nearest]?.add(name);
  }
  return { kept, suppressed, idle: directives.flatMap((directive, index) => idle(directive, index, directives, used)) };
}

type Effect = (ruleId: string, range: TextRange) => boolean;

/** Stands for all rules. */
const ALL = "*";

function namesOf({ rules }: Directive): readonly string[] {
  return rules.length === 0 ? [ALL] : rules;
}

/** Whether a name in an instruction means a rule; a category covers itself too. */
function covers(name: string, ruleId: string): boolean {
  return name === ALL || name === ruleId || name === categoryOf(ruleId);
}

function names(directive: Directive, ruleId: string): boolean {
  return namesOf(directive).some((name) => covers(name, ruleId));
}

function effectOf(directive: Directive, later: readonly Directive[], document: Document): Effect {
  const { kind, range: place } = directive;
  if (kind === "enable") return () => false;
  if (kind === "disable-file") return (ruleId) => names(directive, ruleId);
  if (kind === "disable-next-line") {
    const target = nextBlock(document.blocks, place.start);
    return (ruleId, { start }) =>
      target !== undefined && target.start <= start && start <= target.end && names(directive, ruleId);
  }
  if (place.start < place.end) return (ruleId, range) => meets(place, range) && names(directive, ruleId);
  return (ruleId, { start }) => {
    if (start < place.start || !names(directive, ruleId)) return false;
    const end = later.find((other) => other.kind === "enable" && names(other, ruleId));
    return end === undefined || start < end.range.start;
  };
}

/** An empty range meets a range that it touches. */
function meets(place: TextRange, range: TextRange): boolean {
  return range.start === range.end ? contains(place, range) : overlaps(place, range);
}

/** The block that begins at or after an offset (a whole table, if the offset is outside it), or the rest of the one around it. */
function nextBlock(blocks: readonly Block[], offset: number): TextRange | undefined {
  const next = blocks.find(({ range }) => offset <= range.start || offset < range.end);
  if (next === undefined || offset <= next.range.start) return next?.range;
  if (next.kind === "table") {
    const inside = nextBlock([...textBlocks([next])], offset);
    if (inside !== undefined) return inside;
  }
  return textRange(offset, next.range.end);
}

function idle(
  directive: Directive,
  index: number,
  directives: readonly Directive[],
  used: readonly ReadonlySet<string>[],
): IdleDirective[] {
  const inVain =
    directive.kind === "enable"
      ? namesOf(directive).filter((name) => !directives.slice(0, index).some((earlier) => isEndedBy(earlier, name)))
      : namesOf(directive).filter((name) => !used[index]?.has(name));
  return inVain.length === 0 ? [] : [{ directive, names: inVain.filter((name) => name !== ALL) }];
}

/** Whether an `enable` of `name` puts an end to (part of) a `disable`. */
function isEndedBy({ kind, range, ...directive }: Directive, name: string): boolean {
  if (kind !== "disable" || range.start < range.end) return false;
  const disabled = directive.rules.length === 0 ? [ALL] : directive.rules;
  return name === ALL || disabled.some((other) => covers(other, name) || covers(name, other));
}
