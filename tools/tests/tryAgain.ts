import type { TestResult } from "./testResult";

/**
 * Runs a suite that drives an editor, and once more in a new editor when something in it failed: a busy machine can be slower than
 * the editor's own time limits, a defect fails both times. What failed the first time is handed to `log` and said there not to be
 * steady.
 */
export async function tryAgain(
  run: () => Promise<TestResult>,
  log: (line: string) => void,
): Promise<TestResult> {
  const first = await run();
  if (first.failed.length === 0) return first;
  for (const each of first.failed) log(`NOT STEADY, or wrong: ${each}`);
  log("Once more, in a new editor");
  return run();
}
