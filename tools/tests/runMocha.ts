import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runStep } from "./runStep";
import { readTestResult, type TestResult } from "./testResult";

/** Runs one suite in Node, named by its mocha configuration. */
export async function runMocha(configuration: string): Promise<TestResult> {
  const scratch = mkdtempSync(join(tmpdir(), "copydesk-mocha-"));
  const result = join(scratch, "result.json");
  const reporter = join(__dirname, "resultReporter.ts");
  const { failed } = await runStep("npx", ["mocha", "--config", configuration, "--reporter", reporter], {
    TEST_RESULT: result,
  });
  const counted = readTestResult(result);
  rmSync(scratch, { recursive: true, force: true });
  return { passed: counted.passed, failed: counted.failed.length > 0 ? counted.failed : failed };
}
