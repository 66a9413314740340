import { runMocha } from "./tests/runMocha";
import { runStep } from "./tests/runStep";
import { testInEditor } from "./tests/testInEditor";
import type { TestResult } from "./tests/testResult";
import { tryAgain } from "./tests/tryAgain";

/** Everything that `npm test` does, in order. */
const suites: Readonly<Record<string, () => Promise<TestResult>>> = {
  "types and style": () => runStep("npm", ["run", "--silent", "check"]),
  build: () => runStep("npm", ["run", "--silent", "build", "--", "--tests"]),
  "unit tests": () => runMocha(".mocharc.json"),
  "extension tests, Node": () => tryAgain(() => testInEditor("node"), console.log),
  "extension tests, several folders": () => tryAgain(() => testInEditor("folders"), console.log),
  "extension tests, web worker": () => tryAgain(() => testInEditor("web"), console.log),
  "reading in a browser": () => tryAgain(() => runMocha("test/ui/.mocharc.json"), console.log),
  "start and packaging": () => runMocha("test/tools/.mocharc.json"),
};

/** `npm test`: at its end what failed, once more; then the count over all suites. A step without tests counts only when it fails. */
async function main(): Promise<void> {
  let passed = 0;
  const failed: string[] = [];
  for (const [name, run] of Object.entries(suites)) {
    console.log(`\n── ${name}`);
    const started = Date.now();
    const result = await run();
    passed += result.passed;
    failed.push(...result.failed.map((each) => `${name}: ${each}`));
    console.log(`── ${name}: ${describe(result)} in ${((Date.now() - started) / 1000).toFixed(1)} s`);
  }
  for (const each of failed) console.log(`\nFAILED ${each}`);
  console.log(`\n${passed} passed, ${failed.length} failed`);
  process.exitCode = failed.length > 0 ? 1 : 0;
}

function describe({ passed, failed }: TestResult): string {
  if (failed.length > 0) return `${failed.length} failed`;
  return passed > 0 ? `${passed} passed` : "done";
}

main();
