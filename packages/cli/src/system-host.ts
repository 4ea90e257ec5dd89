import { existsSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { nodeHost } from "@reportlint/node";
import type { CommandHost } from "./command-host.ts";

/** The machine's disk and terminal. */
export function systemHost(): CommandHost {
  const { env, stdout, stderr } = process;
  for (const stream of [stdout, stderr]) stream.on("error", ignoreClosedPipe);
  const examples = fileURLToPath(new URL("../../../examples", import.meta.url));
  return {
    ...nodeHost(workingFolder()),
    env,
    version: versionOf(new URL("../package.json", import.meta.url)),
    // Beside an installed package there may be a folder of that name, too.
    examples: existsSync(new URL("./bin.ts", import.meta.url)) && existsSync(examples) ? examples : undefined,
    terminal: stdout.isTTY ? { columns: stdout.columns } : undefined,
    out: (text) => stdout.write(text),
    err: (text) => stderr.write(text),
    stdin: async () => new Uint8Array(Buffer.concat(await process.stdin.toArray())),
  };
}

/**
 * Where the user typed the command. A package script runs in the folder of its package.json, and only `INIT_CWD` says
 * where it was called from; a program that the script starts elsewhere inherits the variable, but not the folder.
 */
function workingFolder(): string {
  const { INIT_CWD, npm_package_json } = process.env;
  const isScript = npm_package_json !== undefined && dirname(npm_package_json) === process.cwd();
  return isScript && INIT_CWD !== undefined ? INIT_CWD : process.cwd();
}

/** `reportlint … | head` closes the pipe when it has seen enough, and nobody is left to tell. A full disk is a failure. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") process.exit(2);
}

function versionOf(manifest: URL): string {
  return (JSON.parse(readFileSync(manifest, "utf8")) as { version: string }).version;
}
