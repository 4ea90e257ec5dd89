import { type MemoryHost, memoryHost } from "../../node/test/memory-host.ts";
import type { CommandHost, ExitCode } from "../src/command-host.ts";
import { main } from "../src/main.ts";

export interface Ran {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
  readonly host: MemoryHost;
}

export interface World extends Partial<Pick<CommandHost, "env" | "terminal" | "examples">> {
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly modules?: Readonly<Record<string, unknown>>;
  readonly stdin?: string;
  /** What the disk does otherwise than one in memory. */
  readonly disk?: Partial<MemoryHost>;
}

/** Runs the command in a world that is in memory, and keeps what it prints. */
export async function run(argv: readonly string[], world: World = {}): Promise<Ran> {
  const { files = {}, modules = {}, stdin = "", disk, ...rest } = world;
  const memory = memoryHost(files, { modules });
  let out = "";
  let err = "";
  const host: CommandHost = {
    ...memory,
    ...disk,
    env: {},
    version: "1.2.3",
    examples: undefined,
    terminal: undefined,
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    stdin: async () => new TextEncoder().encode(stdin),
    ...rest,
  };
  return { code: await main(argv, host), out, err, host: memory };
}
