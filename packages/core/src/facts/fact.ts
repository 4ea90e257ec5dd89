import type { Document } from "../document/document.ts";
import type { ReportProfile } from "../engine/profile.ts";
import type { TextRange } from "../text/range.ts";

/**
 * What the text says, worked out once for each document and kept until it is dropped.
 *
 * A fact sees the document and other facts, never a rule or an option. What it depends on is its `scope`.
 */
export type Fact<T> = BlockFact<T extends readonly (infer Item)[] ? Item : never> | DocumentFact<T> | ProfileFact<T>;

/**
 * A pure function of one block's kind and folded text, with ranges relative to the block. An editor that changes one
 * paragraph computes it for that paragraph only. {@link Facts.get} gives the items of all blocks, in reading order.
 */
export interface BlockFact<Item> {
  readonly id: string;
  readonly scope: "block";
  extract(block: BlockText, facts: BlockFacts): readonly Item[];
  /** The same item with all its ranges `by` code units further on. */
  moved(item: Item, by: number): Item;
}

/** Depends on the whole document. */
export interface DocumentFact<T> {
  readonly id: string;
  readonly scope: "document";
  extract(document: Document, facts: Facts): T;
}

/** Depends on the whole document and on the profile that it is held against; `undefined` when there is none. */
export interface ProfileFact<T> {
  readonly id: string;
  readonly scope: "profile";
  extract(document: Document, facts: Facts, profile: ReportProfile | undefined): T;
}

/** A block as block facts see it. Offsets are relative to the block. */
export interface BlockText {
  readonly kind: "paragraph" | "heading";
  /** Folded: Simplified script, half width (`text/fold.ts`). */
  readonly text: string;
}

/** Other block facts of the same block. */
export interface BlockFacts {
  get<Item>(fact: BlockFact<Item>): readonly Item[];
}

/** The facts of one document. */
export interface Facts {
  get<Item>(fact: BlockFact<Item>): readonly Item[];
  get<T>(fact: DocumentFact<T> | ProfileFact<T>): T;
  /** The items of a block fact that lie in a range, in reading order. */
  within<Item extends { readonly range: TextRange }>(fact: BlockFact<Item>, range: TextRange): readonly Item[];
}
