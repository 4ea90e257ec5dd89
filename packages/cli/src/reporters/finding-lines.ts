import type { Diagnostic, Document, Fix } from "@reportlint/core";
import type { FileResult } from "@reportlint/node";
import { clipped, displayWidth, wrapped } from "../display-width.ts";
import type { Speech } from "../speech.ts";
import { excerpt, type Mark, type Piece, sameLine } from "./excerpt.ts";
import { headingOver, placeName } from "./places.ts";
import { inLevel, type Level, labelled, type Style } from "./style.ts";

/**
 * One finding:
 *
 *     错误  总数11与分项之和不一致：8＋2＝10
 *           第14行第18列 · “（三）严格执法”下 · numbers/sum-mismatch
 *           全年办理行政处罚案件11件，其中普通程序8件、简易程序2件。
 *           　　　　　　　　　　^^＾　　　　　　　~～　　　　　~～
 *           依据  《……规定》第二十四条
 *
 * `sourced` holds the rules whose source was given already: once is enough.
 */
export function findingLines(
  diagnostic: Diagnostic,
  { document, rules }: Pick<FileResult, "rules"> & { readonly document: Document },
  style: Style,
  sourced: Set<string>,
): string[] {
  const { range, related, ruleId, severity, sourcePlace } = diagnostic;
  const { colors, speech } = style;
  const beside = sourcePlace === undefined ? related.filter((each) => sameLine(document, range, each.range)) : [];
  const elsewhere = related.filter((each) => !beside.includes(each));
  const place = sourcePlace ?? document.origin.place(range.start);
  const heading = sourcePlace === undefined ? headingOver(document, range.start) : undefined;
  return labelled(severity, style, (width) => {
    const quote = (marks: readonly [Mark, ...Mark[]]) => {
      const { text, marks: below } = excerpt(document, marks, width);
      return [painted(text, severity, style), painted(below, severity, style)];
    };
    const dim = (text: string) => wrapped(text, width).map((line) => colors.dim(line));
    const evidence = beside.map((each): Mark => ({ range: each.range, kind: "related" }));
    return [
      ...wrapped(diagnostic.message, width),
      ...dim(whereabouts([placeName(place, speech), heading, ruleId ?? undefined], width, style)),
      ...(sourcePlace === undefined ? quote([{ range, kind: "primary" }, ...evidence]) : []),
      ...elsewhere.flatMap((each) => [
        ...dim(`${each.message}  ${placeName(document.origin.place(each.range.start), speech)}`),
        ...quote([{ range: each.range, kind: "related" }]),
      ]),
      ...noteLines(diagnostic, style).flatMap(dim),
      ...sourceNote(ruleId, rules, style, sourced).flatMap(dim),
    ];
  });
}

/** `第14行第18列 · “（三）严格执法”下 · numbers/sum-mismatch`, on one line: the heading takes what room there is. */
function whereabouts(
  [place, heading, ruleId]: readonly [string, string | undefined, string | undefined],
  width: number,
  { speech }: Style,
): string {
  const besides = [place, ruleId].filter((part) => part !== undefined).join(SEPARATOR);
  const frame = displayWidth(SEPARATOR + besides + speech.say("under", { heading: "" }));
  const room = width - frame;
  if (heading === undefined || room < HEADING_MIN) return besides;
  const under = speech.say("under", { heading: clipped(heading, room) });
  return [place, under, ruleId].filter((part) => part !== undefined).join(SEPARATOR);
}

const SEPARATOR = " · ";
/** Less of a heading tells nothing. */
const HEADING_MIN = 10;

function noteLines({ message, derivation, fix, suggestions }: Diagnostic, { speech }: Style): string[] {
  return [
    // A message that shows its arithmetic needs no second line of it.
    ...(derivation === undefined || /[＝=]/u.test(message) ? [] : [`${speech.say("derivation")}  ${derivation}`]),
    ...suggestions.map((suggestion) => `${speech.say("suggestion")}  ${suggestion.message}`),
    ...(fix === undefined ? [] : [fixNote(fix, speech)]),
  ];
}

/** What `--fix` would do, as far as that can be said in a word. */
function fixNote({ edits }: Fix, { say }: Speech): string {
  const [only, ...others] = edits;
  if (only === undefined || others.length > 0) return say("fixable");
  const { range, text } = only;
  if (text === "") return say("fixDelete");
  return say(range.start === range.end ? "fixInsert" : "fixReplace", { text });
}

function sourceNote(id: string | null, rules: FileResult["rules"], { speech }: Style, sourced: Set<string>): string[] {
  const rule = id === null || sourced.has(id) ? undefined : rules.get(id);
  if (id === null || rule === undefined) return [];
  sourced.add(id);
  return [`${speech.say("source")}  ${speech.translate(rule.meta.docs.source)}`];
}

function painted(pieces: readonly Piece[], level: Level, style: Style): string {
  const paint = { primary: (text: string) => inLevel(level, text, style), related: style.colors.cyan };
  return pieces.map(({ text, mark }) => (mark === undefined ? text : paint[mark](text))).join("");
}
