import { type Document, textBlocks } from "../document/document.ts";
import type { ReportProfile } from "../engine/profile.ts";
import { compareRanges, contains, type TextRange } from "../text/range.ts";
import type { BlockFact, BlockFacts, BlockText, DocumentFact, Facts, ProfileFact } from "./fact.ts";

export interface FactsOptions {
  /** Block facts of an earlier version of the same report, to be used again where a block is still the same. */
  readonly blockCache?: BlockCache;
}

/** The facts of a document whose profile is not known yet: a profile fact throws. */
export interface FactStore extends Facts {
  /** The same facts, and those that depend on the profile; `undefined` says that there is none. */
  withProfile(profile: ReportProfile | undefined): Facts;
}

/** Facts of a document, each worked out when it is first asked for and then kept. */
export function createFacts(document: Document, { blockCache = createBlockCache() }: FactsOptions = {}): FactStore {
  return new DocumentFacts(document, blockCache);
}

/**
 * Keeps block facts by the block's kind and text, so that an editor reads only the paragraphs that changed. Meant for
 * the successive versions of one report: what the last version did not use goes, so it never grows.
 */
export interface BlockCache {
  /** Begins a version; what the version before the last one used is dropped. */
  begin(): void;
  entry(block: BlockText): BlockFacts;
}

export function createBlockCache(): BlockCache {
  let previous = new Map<string, BlockFacts>();
  let current = new Map<string, BlockFacts>();
  return {
    begin() {
      previous = current;
      current = new Map();
    },
    entry(block) {
      const key = `${block.kind}:${block.text}`;
      const entry = current.get(key) ?? previous.get(key) ?? new OneBlock(block);
      current.set(key, entry);
      return entry;
    },
  };
}

class OneBlock implements BlockFacts {
  readonly #block: BlockText;
  readonly #memo = new Memo();

  constructor(block: BlockText) {
    this.#block = block;
  }

  get<Item>(fact: BlockFact<Item>): readonly Item[] {
    return this.#memo.get(fact, () => fact.extract(this.#block, this));
  }
}

/** Block and document facts. Document facts see only this, so that no profile can leak into what profiles share. */
class DocumentFacts implements FactStore {
  readonly #document: Document;
  readonly #blocks: readonly { readonly start: number; readonly facts: BlockFacts }[];
  readonly #memo = new Memo();
  readonly #inOrder = new Memo();

  constructor(document: Document, cache: BlockCache) {
    cache.begin();
    this.#document = document;
    this.#blocks = [...textBlocks(document.blocks)].map(({ kind, range }) => ({
      start: range.start,
      facts: cache.entry({ kind, text: document.folded.slice(range.start, range.end) }),
    }));
  }

  get<Item>(fact: BlockFact<Item>): readonly Item[];
  get<T>(fact: DocumentFact<T> | ProfileFact<T>): T;
  get(fact: AnyFact): unknown {
    switch (fact.scope) {
      case "block":
        return this.#memo.get(fact, () => this.#ofAllBlocks(fact));
      case "document":
        return this.#memo.get(fact, () => fact.extract(this.#document, this));
      case "profile":
        throw new Error(`fact "${fact.id}" depends on the profile, which is not known here`);
    }
  }

  within<Item extends { readonly range: TextRange }>(fact: BlockFact<Item>, range: TextRange): readonly Item[] {
    const items = this.#inOrder.get(fact, () =>
      [...this.get(fact)].sort((one, other) => compareRanges(one.range, other.range)),
    );
    const found: Item[] = [];
    for (let index = firstFrom(items, range.start); index < items.length; index++) {
      const item = items[index] as Item;
      if (item.range.start > range.end) break;
      if (contains(range, item.range)) found.push(item);
    }
    return found;
  }

  withProfile(profile: ReportProfile | undefined): Facts {
    return new ProfiledFacts(this.#document, this, profile);
  }

  #ofAllBlocks<Item>(fact: BlockFact<Item>): readonly Item[] {
    return this.#blocks.flatMap(({ start, facts }) => facts.get(fact).map((item) => fact.moved(item, start)));
  }
}

/** Adds the facts of one profile to those that all profiles share. */
class ProfiledFacts implements Facts {
  readonly #document: Document;
  readonly #shared: Facts;
  readonly #profile: ReportProfile | undefined;
  readonly #memo = new Memo();

  constructor(document: Document, shared: Facts, profile: ReportProfile | undefined) {
    this.#document = document;
    this.#shared = shared;
    this.#profile = profile;
  }

  get<Item>(fact: BlockFact<Item>): readonly Item[];
  get<T>(fact: DocumentFact<T> | ProfileFact<T>): T;
  get(fact: AnyFact): unknown {
    if (fact.scope === "block") return this.#shared.get(fact);
    if (fact.scope === "document") return this.#shared.get(fact);
    return this.#memo.get(fact, () => fact.extract(this.#document, this, this.#profile));
  }

  within<Item extends { readonly range: TextRange }>(fact: BlockFact<Item>, range: TextRange): readonly Item[] {
    return this.#shared.within(fact, range);
  }
}

type AnyFact = BlockFact<unknown> | DocumentFact<unknown> | ProfileFact<unknown>;

/** Values by the fact that they belong to; two facts of the same id are still two. */
class Memo {
  readonly #values = new Map<object, unknown>();
  readonly #underway: { readonly id: string }[] = [];

  get<T>(fact: { readonly id: string }, extract: () => T): T {
    if (this.#values.has(fact)) return this.#values.get(fact) as T;
    if (this.#underway.includes(fact)) {
      const circle = [...this.#underway.slice(this.#underway.indexOf(fact)), fact];
      throw new Error(`facts depend on each other: ${circle.map(({ id }) => id).join(" → ")}`);
    }
    this.#underway.push(fact);
    try {
      const value = extract();
      this.#values.set(fact, value);
      return value;
    } finally {
      this.#underway.pop();
    }
  }
}

/** Index of the first item that starts at or after an offset. */
function firstFrom(items: readonly { readonly range: TextRange }[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle] as (typeof items)[number]).range.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
