import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/**
 * What the published packages hold: the libraries as JavaScript with declarations, and the command as one bundle that
 * needs nothing beside it. What a run does not need (a reader's format library, the configuration's YAML) stays in chunks
 * of its own.
 */
const ROOT = new URL("../", import.meta.url);

for (const name of ["core", "readers", "rules", "node", "cli"]) {
  rmSync(new URL(`packages/${name}/dist`, ROOT), { recursive: true, force: true });
}
const projects = ["core", "core/tsconfig.testing.json", "readers", "rules", "node"].map((name) => `packages/${name}`);
execFileSync(
  process.execPath,
  [fileURLToPath(new URL("node_modules/typescript/bin/tsc", ROOT)), "-b", "--force", ...projects],
  {
    cwd: fileURLToPath(ROOT),
    stdio: "inherit",
  },
);
await build({
  entryPoints: [fileURLToPath(new URL("packages/cli/src/bin.ts", ROOT))],
  outdir: fileURLToPath(new URL("packages/cli/dist", ROOT)),
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20",
  minify: true,
  legalComments: "linked",
  // CommonJS libraries in the bundle ask for Node's modules by `require`.
  banner: {
    js: 'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);',
  },
});
