import { defineConfig } from "vitest/config";
import { ClosingLine } from "./tests/closing-line.ts";

export default defineConfig({
  test: {
    include: ["packages/*/src/**/*.test.ts", "tests/**/*.test.ts", "examples/**/*.test.{ts,js}"],
    reporters: ["default", new ClosingLine()],
    // Files share one module graph: ten times faster, at the price that no test may change global state.
    pool: "threads",
    isolate: false,
    testTimeout: 60_000,
  },
});
