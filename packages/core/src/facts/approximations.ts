import { shifted, type TextRange, textRange } from "../text/range.ts";
import type { BlockFact } from "./fact.ts";
import { type Figure, figures } from "./figures.ts";

/** A figure with all the words that make it vague, where a {@link Figure} keeps only what they come to. */
export interface Approximation {
  readonly figure: Figure;
  /** 近, 约, 超过 …: before the digits. */
  readonly before: VagueWord | undefined;
  /** 余 or 多: right behind the digits. */
  readonly inner: VagueWord | undefined;
  /** 左右, 以上 …: behind the counter. */
  readonly after: VagueWord | undefined;
  /** Whether the digits go down to the ones, so that nothing is left for 余 to stand for: 34余次. */
  readonly exact: boolean;
}

export interface VagueWord {
  readonly range: TextRange;
  /** Folded. */
  readonly word: string;
  /** Which values it lets in: around the number, below it, above it. */
  readonly side: "about" | "below" | "above";
}

/** The figures of a block that have at least one such word. 近3年 is the last three years, and 近 no such word. */
export const approximations: BlockFact<Approximation> = {
  id: "approximations",
  scope: "block",
  extract({ text }, facts) {
    const found: Approximation[] = [];
    for (const figure of facts.get(figures)) {
      const before = wordIn(text, BEFORE, figure.range.start, figure.number.start);
      const inner = wordIn(text, INNER, figure.number.start, figure.range.end);
      const after =
        wordIn(text, AFTER, figure.number.end, figure.range.end) ??
        wordIn(text, AFTER_NOUN, figure.range.end, Math.min(text.length, figure.range.end + LONGEST_NOUN));
      const recent = before?.word.endsWith("近") === true && TIME.test(figure.counter);
      if (before === undefined && inner === undefined && after === undefined) continue;
      const digits = text.slice(figure.number.start, figure.number.end);
      found.push({
        figure,
        before: recent ? undefined : before,
        inner,
        after,
        // 增长1倍多: behind the counter it is a part of one that is left over.
        exact: inner?.range.start === figure.number.end && figure.multiplier === "" && /^[\d,]*[1-9]$/u.test(digits),
      });
    }
    return found;
  },
  moved: ({ figure, before, inner, after, exact }, by) => {
    const word = (each: VagueWord | undefined) =>
      each === undefined ? undefined : { ...each, range: shifted(each.range, by) };
    return { figure: figures.moved(figure, by), before: word(before), inner: word(inner), after: word(after), exact };
  },
};

const SIDES: Readonly<Record<string, VagueWord["side"]>> = {
  约: "about",
  大约: "about",
  左右: "about",
  上下: "about",
  近: "below",
  将近: "below",
  接近: "below",
  不足: "below",
  不到: "below",
  不超过: "below",
  最多: "below",
  以下: "below",
  以内: "below",
  超过: "above",
  超: "above",
  逾: "above",
  突破: "above",
  不少于: "above",
  不低于: "above",
  至少: "above",
  以上: "above",
  之多: "above",
  余: "above",
  多: "above",
};

const BEFORE = /^(?:大约|约|将近|接近|近|不超过|超过|超|逾|突破|不少于|不低于|至少|不足|不到|最多)/u;
const INNER = /[余多](?!级)/u;
const AFTER = /(?:左右|上下|以上|以下|以内|之多)$/u;
/** 约200名群众左右. 上下 behind a noun tells of people, not of numbers: 200名干部上下联动. */
const AFTER_NOUN = /(?<=^\p{Script=Han}{0,4})左右(?=[，。；、)]|$)/u;
const LONGEST_NOUN = 8;

const TIME = /^(?:年|个月|天|周|日|届|小时|分钟|次)$/u;

function wordIn(text: string, pattern: RegExp, start: number, end: number): VagueWord | undefined {
  const match = pattern.exec(text.slice(start, end).trimEnd());
  const side = SIDES[match?.[0] ?? ""];
  if (match === null || side === undefined) return undefined;
  const from = start + match.index;
  return { range: textRange(from, from + match[0].length), word: match[0], side };
}
