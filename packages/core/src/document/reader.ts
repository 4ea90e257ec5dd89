import type { Document } from "./document.ts";
import type { SourceEdit } from "./origin.ts";
import type { Problem } from "./problem.ts";

/** Bytes of one format to a {@link Document}. A reader never throws and never touches a disk: bad input gives problems. */
export interface Reader {
  readonly id: string;
  /** Lower case, with the dot. */
  readonly extensions: readonly string[];
  read(source: SourceFile): Promise<ReadResult>;
  /**
   * The file with edits made, every other byte as it was. `undefined` where that cannot be promised (an encoding that
   * cannot write a character).
   */
  patch?(source: SourceFile, edits: readonly SourceEdit[]): Promise<Uint8Array | undefined>;
}

export interface SourceFile {
  /** Only for messages and for the extension; nothing is opened. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The document, if there is one, and what was wrong. Without a document there is at least one fatal problem. */
export interface ReadResult {
  readonly document?: Document;
  readonly problems: readonly Problem[];
}
