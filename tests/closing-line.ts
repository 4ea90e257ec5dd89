import type { Reporter, TestModule } from "vitest/node";

/** Ends a run with one plain line that a script can read: `85 passed, 0 failed`. */
export class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    let passed = 0;
    let failed = 0;
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === "passed") passed++;
        if (state === "failed") failed++;
      }
      // A file that could not be loaded has no tests to count.
      if (module.errors().length > 0) failed++;
    }
    // After the default reporter's own summary.
    process.on("exit", () => process.stdout.write(`${passed} passed, ${failed} failed\n`));
  }
}
