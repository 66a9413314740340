import assert from "node:assert/strict";
import type { TestResult } from "../../tools/tests/testResult";
import { tryAgain } from "../../tools/tests/tryAgain";

describe("a suite that drives an editor", () => {
  const tryOn = async (...results: readonly TestResult[]) => {
    const left = [...results];
    const said: string[] = [];
    const result = await tryAgain(
      async () => left.shift()!,
      (line) => said.push(line),
    );
    return { result, said, runs: results.length - left.length };
  };
  const passed: TestResult = { passed: 2, failed: [] };
  const slow: TestResult = { passed: 1, failed: ["hover: too late"] };
  const wrong: TestResult = { passed: 1, failed: ["hover: wrong"] };

  it("runs once when nothing failed", async () => {
    assert.deepEqual(await tryOn(passed, wrong), { result: passed, said: [], runs: 1 });
  });

  it("runs again when something failed, and says what", async () => {
    const { result, said } = await tryOn(slow, passed);
    assert.deepEqual(result, passed);
    assert.match(said[0]!, /hover: too late/);
  });

  it("has failed when something fails again", async () => {
    assert.deepEqual((await tryOn(slow, wrong)).result, wrong);
  });
});
