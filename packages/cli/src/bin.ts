import { main } from "./main.ts";
import { systemHost } from "./system-host.ts";

// The exit code is left to be read when all output is written: `process.exit` would cut off what a pipe has not taken yet.
process.exitCode = await main(process.argv.slice(2), systemHost());
