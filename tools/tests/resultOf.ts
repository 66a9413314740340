import type { Runner, Test } from "mocha";
import type { TestResult } from "./testResult";

/** Follows a runner of mocha from here on; what it returns tells how the run has gone so far. */
export function resultOf(runner: Runner): () => TestResult {
  let passed = 0;
  const failed: string[] = [];
  runner.on("pass", () => passed++);
  runner.on("fail", (test: Test, error: Error) => failed.push(`${test.fullTitle()}: ${error.message}`));
  return () => ({ passed, failed });
}
