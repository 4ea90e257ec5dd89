import { matchAt } from "./notation.ts";

/** A word that makes a number vague, and how far it reaches. */
export interface Hedge {
  readonly approximation: "about" | "more" | "less";
  /** 至少, 以下: a bound that says nothing of how near the number is; 近 and 余 stay near it. */
  readonly limit: boolean;
  /** Where the word starts or, behind a figure, ends. */
  readonly at: number;
}

/** 近, 约, 超过 … right before a number; 上百 and 过千 only before a `place`. `from` is where the figure before it ended. */
export function hedgeBefore(
  text: string,
  from: number,
  number: number,
  place: boolean,
  counter: string,
): Hedge | undefined {
  const words = text.slice(Math.max(from, number - LONGEST), number);
  const match = (place ? BEFORE_PLACE.exec(words) : null) ?? BEFORE.exec(words);
  const word = match?.[1];
  if (match === null || word === undefined || (word === "近" && RECENT.test(counter))) return undefined;
  const approximation = /[约上]/u.test(word) ? "about" : BELOW.test(word) ? "less" : "more";
  return {
    approximation,
    limit: !/[约近]|不[足到]/u.test(word),
    at: number - words.length + match.index,
  };
}

/** 左右, 以上 … right behind a figure; 多 and 余 only where the counter `measures`: 三年多, 两倍多. */
export function hedgeAfter(text: string, from: number, measures: boolean): Hedge | undefined {
  const match = (measures ? matchAt(MEASURED, text, from) : undefined) ?? matchAt(AFTER, text, from);
  if (match === undefined) return undefined;
  const { about, less, over } = match.groups;
  const approximation = about !== undefined ? "about" : less !== undefined ? "less" : "more";
  return { approximation, limit: about === undefined && over === undefined, at: match.end };
}

/** 近3年 and 近10届 are the last ones, not nearly so many. */
const RECENT = /^(?:年|个月|天|周|日|届|个季度|学年)$/u;

/** The longest word, its verb, a space and the character before them. */
const LONGEST = 7;

/** 近 and 约 stand for vagueness only where they are no part of a word: 最近3年, 习近平, 节约20万元, 预约. */
const BEFORE =
  /((?<![最附靠邻临])(?:接|将)?近|(?<![节契条合预签违公制集特履简])大?约(?:占|为|有|合|达|计)?|(?<![反赶高商])超过?|逾|突破|不[少低下]于|不下|[至最]少|不足|不到|不超过|不[高多大]于|最多|[<>≤≥＜＞]) ?$/u;

const BEFORE_PLACE = /((?<![之以])上|(?<![超通经])过) ?$/u;

const BELOW = /近|不足|不到|不超过|不[高多大]于|最多|[<≤＜]/u;

const AFTER = / ?(?:(?<about>左右|上下)|(?:及|\(含\)|（含）)?(?:(?<less>以[下内]|之内)|以上|之多))/uy;

const MEASURED = /(?<over>多|有余)(?![为是数样元部方项种功层级个名家地点所措次人条])/uy;
