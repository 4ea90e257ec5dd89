/**
 * The only door to the disk. Everything else in this package sees files through it, so a test passes a small object
 * and an editor the buffers it has open. Paths are absolute.
 */
export interface Host {
  /** The folder that relative paths start from. */
  readonly cwd: string;
  read(path: string): Promise<Uint8Array>;
  /** Puts new content in the place of a file's, all or nothing: readers see the old file or the new one. */
  replace(path: string, bytes: Uint8Array): Promise<void>;
  /** `undefined` where there is nothing. */
  kind(path: string): Promise<EntryKind | undefined>;
  /** What a folder holds, sorted by name. */
  list(folder: string): Promise<readonly Entry[]>;
  /** Loads a module by its path. */
  load(path: string): Promise<unknown>;
}

export type EntryKind = "file" | "folder";

export interface Entry {
  readonly name: string;
  readonly kind: EntryKind;
}
