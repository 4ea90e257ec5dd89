import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["packages/*/src/**/*.test.ts", "tests/**/*.test.ts", "examples/**/*.test.ts"],
    // Files share one module graph: ten times faster, at the price that no test may change global state.
    pool: "threads",
    isolate: false,
    testTimeout: 60_000,
  },
});
