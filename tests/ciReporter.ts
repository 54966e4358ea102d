import type { Reporter, TestModule } from 'vitest/node';

/**
 * Ends the output with `N passed, N failed`. A file that could not be loaded and an error outside any test
 * count as failed, so that the line never says "0 failed" of a run that failed.
 */
export default class CiReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const count = { passed: 0, failed: unhandledErrors.length, skipped: 0 };
    for (const module of modules) {
      count.failed += module.errors().length;
      for (const suite of module.children.allSuites()) count.failed += suite.errors().length;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === 'passed' || state === 'failed') count[state] += 1;
        else count.skipped += 1;
      }
    }
    const skipped = count.skipped > 0 ? `, ${count.skipped} skipped` : '';
    // Said at exit because vitest has more to print after this call (a slow close, a thrown teardown).
    process.once('exit', (code) => {
      // A set-up that throws, as a build that fails, is no error of a test or a file.
      const failed = code === 0 ? count.failed : Math.max(1, count.failed);
      process.stdout.write(`${count.passed} passed, ${failed} failed${skipped}\n`);
    });
  }
}
