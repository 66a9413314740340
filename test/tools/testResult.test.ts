import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readTestResult } from "../../tools/tests/testResult";

describe("the result of a suite", () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), "copydesk-result-"));
  });
  after(() => rmSync(folder, { recursive: true }));

  const read = (content: string) => {
    writeFileSync(join(folder, "result.json"), content);
    return readTestResult(join(folder, "result.json"));
  };

  it("is what mocha counted", () => {
    assert.deepEqual(read('{"passes":3,"failures":1,"pending":2}'), { passed: 3, failed: 1 });
  });

  it("is a failure when the suite left nothing, half a file, or ran no test", () => {
    const failure = { passed: 0, failed: 1 };
    assert.deepEqual(readTestResult(join(folder, "none.json")), failure);
    assert.deepEqual(read('{"passes":'), failure);
    assert.deepEqual(read('{"passes":0,"failures":0}'), failure);
  });
});
