import { readFileSync } from "node:fs";

/** How a suite ended. Its runner writes this, as JSON, to the file that TEST_RESULT names. */
export interface TestResult {
  readonly passed: number;
  /** Of each that failed its name and why. */
  readonly failed: readonly string[];
}

/**
 * Reads a result file. A suite without one, or one in which nothing ran, counts as one failure: an editor whose extension host
 * died ends with status 0.
 */
export function readTestResult(file: string): TestResult {
  try {
    const result: TestResult = JSON.parse(readFileSync(file, "utf8"));
    if (result.passed + result.failed.length > 0) return result;
  } catch {
    // the runner wrote nothing, or not to the end
  }
  return { passed: 0, failed: ["ended without a result of its tests"] };
}
