import type { Host } from "@reportlint/node";

/** The only door to the terminal, and by way of {@link Host} to the disk. Tests pass a small object. */
export interface CommandHost extends Host {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly version: string;
  /** The folder of the example reports, which only a checkout has. */
  readonly examples: string | undefined;
  /** Standard output as a terminal; `undefined` when it goes into a file or a pipe. */
  readonly terminal: { readonly columns: number } | undefined;
  out(text: string): void;
  err(text: string): void;
  stdin(): Promise<Uint8Array>;
}

/**
 * 0: nothing that fails. 1: findings. 2: the job could not be done, wholly or for one of the files.
 */
export type ExitCode = 0 | 1 | 2;
