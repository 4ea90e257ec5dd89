import { type TextRange, textRange } from "../text/range.ts";

/**
 * The items of a list, and how many a reader may count in it.
 *
 *     青石、柳河和太平        two or three: 和 joins the last two, or is part of a name
 *     行政复议、行政诉讼情况  one or two: 、 may stand inside an item
 */
export interface ListedItems {
  readonly items: readonly TextRange[];
  readonly least: number;
  readonly most: number;
}

/** What `range` of folded text lists between any of `marks`; marks in brackets, quotation marks and 《》 part nothing. */
export function listedItems(text: string, range: TextRange, marks: string): ListedItems {
  const whole = unquoted(text, range);
  const items = withJoinedLast(text, split(text, whole, marks));
  const words = items.map((item) => text.slice(item.start, item.end));
  const joints = words.reduce((count, word) => count + jointsIn(word), 0);
  const mergeable = words.filter((word, index) => mayMerge(word, words[index + 1], words)).length;
  return { items, least: items.length - mergeable, most: items.length + joints };
}

const OPENING = "(（“「《‘『〈";
const CLOSING = ")）”」》’』〉";

function split(text: string, range: TextRange, marks: string): TextRange[] {
  const found: TextRange[] = [];
  let depth = 0;
  let start: number = range.start;
  const close = (end: number) => {
    const item = trimmed(text, start, end);
    if (item.end > item.start) found.push(item);
  };
  for (let at: number = range.start; at < range.end; at++) {
    const character = text[at] as string;
    if (OPENING.includes(character)) {
      // “甲”“乙”: nothing need stand between two quotations.
      if (depth === 0 && at > start && "”」》".includes(text[at - 1] as string) && "“「《".includes(character)) {
        close(at);
        start = at;
      }
      depth++;
    } else if (CLOSING.includes(character)) {
      depth = Math.max(0, depth - 1);
    } else if (depth === 0 && marks.includes(character)) {
      close(at);
      start = at + 1;
    }
  }
  close(range.end);
  return found;
}

/** 青石、柳河和东坪: 和 joins the last two where both halves look like the rest, in length or in the word they end in. */
function withJoinedLast(text: string, items: readonly TextRange[]): readonly TextRange[] {
  const last = items.at(-1);
  if (last === undefined || items.length < 2) return items;
  const word = text.slice(last.start, last.end);
  const joints = [...word.matchAll(JOINT)];
  const [joint] = joints;
  if (joint === undefined || joints.length > 1) return items;
  const halves = [word.slice(0, joint.index), word.slice(joint.index + joint[0].length)];
  const others = items.slice(0, -1).map((item) => text.slice(item.start, item.end));
  const alike = [...others, ...halves];
  if (new Set(alike.map(({ length }) => length)).size > 1 && new Set(alike.map((each) => each.at(-1))).size > 1)
    return items;
  return [
    ...items.slice(0, -1),
    textRange(last.start, last.start + joint.index),
    textRange(last.start + joint.index + joint[0].length, last.end),
  ];
}

/** “登高、升规、晋位”: the whole list in one pair of marks. */
function unquoted(text: string, { start, end }: TextRange): TextRange {
  const range = trimmed(text, start, end);
  const inner = text.slice(range.start + 1, range.end - 1);
  return /^[“「]/u.test(text[range.start] ?? "") && /[”」]/u.test(text[range.end - 1] ?? "") && !/[“”「」]/u.test(inner)
    ? textRange(range.start + 1, range.end - 1)
    : range;
}

function trimmed(text: string, from: number, to: number): TextRange {
  let start = from;
  let end = to;
  while (start < end && /[\s—]/u.test(text[start] as string)) start++;
  while (end > start && /[\s—]/u.test(text[end - 1] as string)) end--;
  return textRange(start, end);
}

/** Words that join two items, or stand inside one: 上塘和白沙, 租赁和商务服务业. */
function jointsIn(word: string): number {
  if (isMarked(word)) return [...word.matchAll(/[”」》](?:以及|和|及|与)(?=[“「《])/gu)].length;
  return [...word.matchAll(JOINT)].length;
}

/** Not 参与, 普及, 及时, 和谐. */
const JOINT =
  /(?<=.)(?:以及|(?<![缓温共总饱])和(?![谐平解睦])|(?<![普涉波危触提])及(?![时格早])|(?<![参给])与(?![会])|或者?|暨|兼)(?=.)/gu;

/** Whether an item and the next may be one: the first lacks what most items end in, or the two share a head or a tail. */
function mayMerge(word: string, next: string | undefined, all: readonly string[]): boolean {
  if (next === undefined || isMarked(word) || isMarked(next)) return false;
  const tails = all.filter((each) => each.at(-1) === word.at(-1)).length;
  if (tails === all.length) return false;
  const lengths = new Set(all.map((each) => each.length));
  if (lengths.size === 1) return false;
  const lacksTail = tails === 1 && all.filter((each) => each.at(-1) === next.at(-1)).length >= 2;
  return lacksTail || word[0] === next[0] || (word.length === 1 && all.some((each) => each.length > 2));
}

/** Ends in a quotation or a title, so that its bounds are certain. */
export function isMarked(word: string): boolean {
  return /[”」》]$/u.test(word);
}
