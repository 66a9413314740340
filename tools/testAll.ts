import { runMocha } from "./tests/runMocha";
import { runStep } from "./tests/runStep";
import { testInEditor } from "./tests/testInEditor";
import type { TestResult } from "./tests/testResult";

/** Everything that `npm test` does, in order. */
const suites: Readonly<Record<string, () => Promise<TestResult>>> = {
  "types and style": () => runStep("npm", ["run", "--silent", "check"]),
  build: () => runStep("npm", ["run", "--silent", "build", "--", "--tests"]),
  "unit tests": () => runMocha(".mocharc.json"),
  "extension tests, Node": () => testInEditor("node"),
  "extension tests, several folders": () => testInEditor("folders"),
  "extension tests, web worker": () => testInEditor("web"),
  "reading in a browser": () => runMocha("test/ui/.mocharc.json"),
  "start and packaging": () => runMocha("test/tools/.mocharc.json"),
};

/** `npm test`: the last line is the count over all suites; a step without tests of its own counts only when it fails. */
async function main(): Promise<void> {
  const results: TestResult[] = [];
  for (const [name, run] of Object.entries(suites)) {
    console.log(`\n── ${name}`);
    const started = Date.now();
    const result = await run();
    results.push(result);
    console.log(`── ${name}: ${describe(result)} in ${((Date.now() - started) / 1000).toFixed(1)} s`);
  }
  const passed = results.reduce((sum, result) => sum + result.passed, 0);
  const failed = results.reduce((sum, result) => sum + result.failed, 0);
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}

function describe({ passed, failed }: TestResult): string {
  if (failed > 0) return `${failed} failed`;
  return passed > 0 ? `${passed} passed` : "done";
}

main();
