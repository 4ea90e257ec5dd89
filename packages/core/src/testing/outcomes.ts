import type { Document } from "../document/document.ts";
import type { Diagnostic } from "../engine/diagnostic.ts";
import { slice, type TextRange } from "../text/range.ts";
import { type Mark, withMarks } from "./marks.ts";
import { type ExpectedFinding, oneLine } from "./page.ts";
import { SEVERITY_NAMES } from "./page-head.ts";

/** A finding in the notation of a page: the place of its mark, and its lines in the quote. */
export interface Outcome extends Pick<Mark, "start" | "end"> {
  readonly message: string;
  readonly details: readonly string[];
}

/** An example with its findings, as a page writes them. Two sets of findings agree if this is the same text. */
export function writtenOutcomes(source: string, outcomes: readonly Outcome[]): string {
  const inOrder = [...outcomes].sort(
    (one, other) => one.start - other.start || other.end - one.end || (one.message < other.message ? -1 : 1),
  );
  const quotes = inOrder.flatMap(({ start, end, message, details }) => [
    `> [[${oneLine(source.slice(start, end))}]] ${message}`,
    ...details.map((detail) => `> ${detail}`),
  ]);
  return [withMarks(source, inOrder), ...(quotes.length === 0 ? ["（不报告）"] : quotes)].join("\n");
}

export function expectedOutcomes(expected: readonly ExpectedFinding[]): Outcome[] {
  return expected.map(({ mark: { start, end }, message, severity, derivation, related = [], suggestions = [] }) => ({
    start,
    end,
    message,
    details: [
      ...(severity === undefined ? [] : [`级别：${severity}`]),
      ...(derivation === undefined ? [] : [`算式：${derivation}`]),
      ...related.map((line) => `相关：${line}`),
      ...suggestions.map((line) => `建议：${line}`),
    ],
  }));
}

/** Of each diagnostic the details that the page asks for at that place. */
export function actualOutcomes(
  diagnostics: readonly Diagnostic[],
  document: Document,
  expected: readonly ExpectedFinding[],
): Outcome[] {
  return diagnostics.map((diagnostic) => {
    const { message, severity, derivation = "（没有）", related, suggestions } = diagnostic;
    const place = sourcePlace(diagnostic.range, document);
    const there = expected.filter(({ mark }) => mark.start === place.start && mark.end === place.end);
    const asked = there.find((one) => one.message === message) ?? there[0];
    const details = [
      ...(asked?.severity === undefined ? [] : [`级别：${SEVERITY_NAMES[severity]}`]),
      ...(asked?.derivation === undefined ? [] : [`算式：${derivation}`]),
      ...(asked?.related === undefined
        ? []
        : related.map((other) => `相关：[[${oneLine(slice(document.text, other.range))}]] ${other.message}`)),
      ...(asked?.suggestions === undefined ? [] : suggestions.map((suggestion) => `建议：${suggestion.message}`)),
    ];
    return { ...place, message, details };
  });
}

/** Where a range of the text stands in the example. What has no source (generated text) is taken to be at the start. */
function sourcePlace(range: TextRange, { origin }: Document): Pick<Mark, "start" | "end"> {
  if (range.start === range.end) {
    const [insertion] = origin.edit({ range, text: "" }) ?? [];
    return { start: insertion?.start ?? 0, end: insertion?.start ?? 0 };
  }
  const spans = origin.spans(range);
  return { start: spans[0]?.start ?? 0, end: spans[spans.length - 1]?.end ?? 0 };
}
