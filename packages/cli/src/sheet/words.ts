import type { LocalizedText, Plugin, SourcePlace, Verdict } from "@reportlint/core";
import { claimsSummary } from "../reporters/summary.ts";
import type { Speech } from "../speech.ts";
import type { TextId } from "../texts.ts";
import type { Coverage } from "./sheet.ts";

/** Puts claims into words. What no plugin has a word for is shown as its id. */
export interface SheetWords {
  kind(id: string): string;
  /** `7:30`; in formats without lines the paragraph or the cell, as the reader names it. */
  place(place: SourcePlace): string;
  verdict(verdict: Verdict): string;
  /** Why it is undecided, or by what reading it holds; empty where there is nothing to say. */
  reason(verdict: Verdict): string;
  /** `核对 9 组数字，7 组相符、2 组无法判断：清单未封口（等） 2` */
  coverage(coverage: Coverage): readonly string[];
}

export function sheetWords(plugins: Readonly<Record<string, Plugin>>, { say, translate }: Speech): SheetWords {
  const words = (part: "kinds" | "reasons" | "notes") =>
    Object.assign({}, ...Object.values(plugins).map(({ claimWords }) => claimWords?.[part])) as Readonly<
      Record<string, LocalizedText>
    >;
  const known = { kinds: words("kinds"), reasons: words("reasons"), notes: words("notes") };
  const inWords = (part: keyof typeof known, id: string) => {
    const text = Object.hasOwn(known[part], id) ? known[part][id] : undefined;
    return text === undefined ? id : translate(text);
  };
  return {
    kind: (id) => inWords("kinds", id),
    place: ({ place, line, column }) => (place === undefined ? `${line}:${column}` : translate(place)),
    verdict: (verdict) => say(VERDICTS[verdictId(verdict)]),
    reason(verdict) {
      if (verdict.state === "undecided") return inWords("reasons", verdict.reason);
      return verdict.state === "holds" && verdict.note !== undefined ? inWords("notes", verdict.note) : "";
    },
    coverage(coverage) {
      const { figures, judged, reasons } = coverage;
      const why = [...reasons]
        .sort(([, a], [, b]) => b - a)
        .map(([reason, count]) => say("reasonCount", { reason: inWords("reasons", reason), count }))
        .join(say("pause"));
      const summary = claimsSummary(coverage, { say }) || say("noClaims");
      return [
        say("figuresJudged", { count: figures, judged }),
        why === "" ? summary : summary + say("because", { text: why }),
      ];
    },
  };
}

/** A verdict and its certainty as one word for programs. */
export type VerdictId = "holds" | "violated" | "unlikely" | "undecided";

export function verdictId(verdict: Verdict): VerdictId {
  return verdict.state === "violated" && verdict.certainty === "unlikely" ? "unlikely" : verdict.state;
}

const VERDICTS: Readonly<Record<VerdictId, TextId>> = {
  holds: "verdictHolds",
  violated: "verdictViolated",
  unlikely: "verdictUnlikely",
  undecided: "verdictUndecided",
};
