import type { Figure } from "../facts/figures.ts";
import { PARTING, type Quantity } from "../facts/quantities.ts";
import { liesBelow } from "../number/interval.ts";
import { valuesBeside } from "./addition.ts";
import { areKin, isAside, namesRest, opensAnotherMatter } from "./classes.ts";
import { markerIn, withoutMarker } from "./list-markers.ts";

/** What follows the words that open a list, sorted into what belongs to it. */
export interface ListMembers {
  /** Counted like the total, and surely of the list. */
  readonly parts: readonly Quantity[];
  /** Of the parts, without the words that open the list. */
  readonly labels: readonly string[];
  /** Counted like the total and perhaps of the list: what follows its end, and lists within it. */
  readonly further: readonly Quantity[];
  /** Items of the list that are counted by another word. */
  readonly strays: readonly Quantity[];
  /** Shares of the total that stand beside the parts. */
  readonly shares: readonly Figure[];
  /** Whether growth rates stand beside the parts, as in a choice of what is remarkable: 工业投资92亿元，增长12%. */
  readonly grows: boolean;
  /** Whether the second of two parts may be another matter: 其中简易程序3件，信访9件. */
  readonly loose: boolean;
}

/**
 * Sorts what follows. The list keeps to the mark between its first two: after 、 a comma ends it, after ， a semicolon does,
 * unless the rest is named. So does a statement of its own (，妥善处理举报23起). A list within the list ends where a stronger
 * mark stands than between its own first two.
 */
export function membersOf(following: readonly Quantity[], total: Figure): ListMembers {
  const members = new Members(total);
  for (const [index, quantity] of following.entries()) members.add(quantity, following.slice(index, index + LOOKAHEAD));
  return members.finished();
}

/** How many quantities a list within the list may be told by. */
const LOOKAHEAD = 12;

export function isRate({ kind }: Figure): boolean {
  return kind === "percent" || kind === "permille" || kind === "points";
}

/** The same counter, or a number that leaves the counter to its neighbours. */
export function countAlike(one: Figure, other: Figure): boolean {
  if (isRate(one) || isRate(other)) return false;
  if (one.kind === "bare" || other.kind === "bare")
    return one.kind !== other.kind && one.multiplier === other.multiplier;
  return canonical(one.counter) === canonical(other.counter);
}

function canonical(counter: string): string {
  return counter === "名" || counter === "位" ? "人" : counter;
}

class Members {
  readonly #total: Figure;
  readonly #parts: Quantity[] = [];
  readonly #further: Quantity[] = [];
  readonly #others: Quantity[] = [];
  readonly #shares: Figure[] = [];
  #first = "";
  /** The mark between the first two. */
  #mark: number | undefined;
  /** The same within a list within the list; `undefined` outside one, 0 before its second part. */
  #innerMark: number | undefined;
  /** The strongest mark since the last part. */
  #parting = 0;
  #ended = false;
  #companions = 0;
  #grows = false;

  constructor(total: Figure) {
    this.#total = total;
  }

  add(quantity: Quantity, following: readonly Quantity[]): void {
    const { figure } = quantity;
    const opens = this.#parts.length === 0 && this.#others.length === 0;
    if (!opens) this.#parting = Math.max(this.#parting, quantity.parting);
    const share = shareOf(quantity);
    if (share !== undefined) this.#shares.push(share);
    const label = withoutMarker(quantity.label);
    if (isRate(figure) || (!opens && isAside(label))) {
      this.#companions++;
      this.#grows ||= GROWTH.test(label);
    } else if (!opens && quantity.parting === PARTING.none) {
      // 3个类别9个项目: another measure of the part before.
      this.#companions++;
    } else if (!countAlike(figure, this.#total)) {
      this.#companions++;
      this.#others.push(quantity);
    } else {
      this.#place(quantity, label, following);
      this.#parting = PARTING.none;
    }
  }

  #place(quantity: Quantity, label: string, following: readonly Quantity[]): void {
    const [first] = this.#parts;
    if (first === undefined) {
      this.#first = label;
      this.#parts.push(quantity);
      return;
    }
    if (markerIn(following, false) !== undefined) {
      this.#innerMark = 0;
      this.#further.push(quantity);
      return;
    }
    if (this.#innerMark !== undefined) {
      if (this.#innerMark === 0) this.#innerMark = this.#parting;
      if (this.#parting <= this.#innerMark) {
        this.#further.push(quantity);
        return;
      }
      this.#innerMark = undefined;
    }
    this.#mark ??= Math.max(this.#parting, PARTING.enumeration);
    if (!this.#ended && this.#continues(quantity, label, following)) {
      this.#parts.push(quantity);
    } else {
      this.#ended = true;
      this.#further.push(quantity);
    }
  }

  #continues(quantity: Quantity, label: string, following: readonly Quantity[]): boolean {
    if (this.#parting > (this.#mark ?? 0) && !namesRest(label) && !joinsOn(quantity)) return false;
    if (this.#parting <= PARTING.enumeration || namesRest(label)) return true;
    if (!ACTS.test(label) && namesRestSoon(following)) return true;
    return !(
      opensAnotherMatter(label, this.#first) ||
      (!areKin(this.#first, label) && liesBelow(this.#total.values, valuesBeside(quantity.figure, this.#total)))
    );
  }

  finished(): ListMembers {
    const mark = this.#mark ?? PARTING.stop;
    const [, second] = this.#parts;
    const labels = this.#parts.map(({ label }) => withoutMarker(label));
    // What is named as the rest closes its list, and what a stronger mark parts from it is another matter.
    const closed = namesRest(labels[labels.length - 1] ?? "") && (this.#further[0]?.parting ?? 0) > mark;
    const [one = "", two = ""] = labels;
    return {
      parts: this.#parts,
      labels,
      further: closed ? [] : this.#further,
      strays: this.#others.filter(({ figure, parting }) => parting >= mark && figure.kind === "count"),
      shares: this.#shares,
      grows: this.#grows,
      loose:
        labels.length === 2 &&
        second !== undefined &&
        mark >= PARTING.comma &&
        this.#companions < 2 &&
        !(namesRest(two) || joinsOn(second) || areKin(one, two)),
    };
  }
}

const GROWTH = /增|降|升|减|涨|跌|回落/u;

const ACTS = /^(?:并|还|也|同时|另|新增)/u;

/** Whether the next item but for marks of a list is the rest: then what stands before it is an item too. */
function namesRestSoon([own, next]: readonly Quantity[]): boolean {
  return (
    own !== undefined &&
    next !== undefined &&
    next.parting <= PARTING.comma &&
    own.figure.counter === next.figure.counter &&
    namesRest(next.label)
  );
}

/** 以及 joins on whatever mark stands before it. */
function joinsOn({ lead }: Quantity): boolean {
  return /[，、；] ?(?:以及|及|和|与)/u.test(lead);
}

/** A share of the total: 占47.0%, or a rate in brackets of its own (47.01%). */
function shareOf({ figure, lead, remarks }: Quantity): Figure | undefined {
  if (figure.kind === "percent" && lead.includes("占")) return figure;
  const [remark] = remarks;
  const only = remark?.length === 1 ? remark[0] : undefined;
  return only?.figure.kind === "percent" && /^占?比?$/u.test(only.label) ? only.figure : undefined;
}
