import { fold } from "./fold.ts";

/**
 * A pattern that finds any of the words in folded text. Words are given in Simplified script; the longest wins.
 * A single space may stand between two characters of a word, as in letter-spaced titles (报 告).
 */
export function lexicon(words: Iterable<string>, flags = "gu"): RegExp {
  return new RegExp(alternatives(words), flags);
}

/** The same as a piece of a larger pattern, in a group of its own. */
export function alternatives(words: Iterable<string>): string {
  const sorted = [...new Set([...words].map(fold))].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return `(?:${sorted.map(spaced).join("|")})`;
}

function spaced(word: string): string {
  return [...word].map((character) => character.replace(/[\\^$.*+?()[\]{}|/]/u, "\\$&")).join(" ?");
}
