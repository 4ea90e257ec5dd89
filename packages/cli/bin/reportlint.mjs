#!/usr/bin/env node
// In a checkout the sources run as they are; an installed package has only what was built of them.
import { existsSync } from "node:fs";

const source = new URL("../src/bin.ts", import.meta.url);

if (existsSync(source)) {
  const { register } = await import("tsx/esm/api");
  register();
  await import(source.href);
} else {
  await import("../dist/bin.js");
}
