import { readFileSync } from "node:fs";

/** How a suite ended. Its runner writes mocha's statistics to the file that TEST_RESULT names. */
export interface TestResult {
  readonly passed: number;
  readonly failed: number;
}

/**
 * Reads a result file. A suite without one, or one in which nothing passed, counts as one failure: an editor whose extension
 * host died ends with status 0.
 */
export function readTestResult(file: string): TestResult {
  try {
    const { passes, failures } = JSON.parse(readFileSync(file, "utf8")) as {
      passes: number;
      failures: number;
    };
    return { passed: passes, failed: passes + failures > 0 ? failures : 1 };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
