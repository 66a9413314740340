import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Mocha from "mocha";
import { resultOf } from "../../tools/tests/resultOf";
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

  it("is what the runner wrote", () => {
    assert.deepEqual(read('{"passed":3,"failed":["a: b"]}'), { passed: 3, failed: ["a: b"] });
  });

  it("tells of each failure its name and why", async () => {
    const mocha = new Mocha();
    const suite = Mocha.Suite.create(mocha.suite, "a bridge");
    suite.addTest(new Mocha.Test("stands", () => {}));
    suite.addTest(new Mocha.Test("is open", () => assert.fail("closed")));
    const runner = new Mocha.Runner(mocha.suite);
    const result = resultOf(runner);
    await new Promise((ended) => runner.run(ended));
    assert.deepEqual(result(), { passed: 1, failed: ["a bridge is open: closed"] });
  });

  it("is a failure when the suite left nothing, half a file, or ran no test", () => {
    const failure = { passed: 0, failed: ["ended without a result of its tests"] };
    assert.deepEqual(readTestResult(join(folder, "none.json")), failure);
    assert.deepEqual(read('{"passed":'), failure);
    assert.deepEqual(read('{"passed":0,"failed":[]}'), failure);
  });
});
