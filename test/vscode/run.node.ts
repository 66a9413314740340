/**
 * Runs every test/vscode/*.test.ts inside a Node extension host, as in a desktop window.
 *
 * To add tests, add a file `<feature>.test.ts` here; the build finds it. Write it with describe/it, node:assert/strict and the
 * vscode API, and no other Node module: run.web.ts runs the same files in a web worker. The open folder is a copy of
 * workspace/, made for each run, so tests may change it.
 *
 *   npm run test:vscode                    both hosts
 *   npm run test:vscode -- node            this one (or: web)
 *   GREP=hover npm run test:vscode         the tests whose name has this in it
 */
import { writeFileSync } from "node:fs";
import { format } from "node:util";
import Mocha from "mocha";
import { resultOf } from "../../tools/tests/resultOf";

export async function run(): Promise<void> {
  // On the console of an extension host this mark tells the tests' lines from the editor's own.
  Mocha.reporters.Base.consoleLog = (...values) => console.log(`[mocha] ${format(...values)}`);
  const { GREP, TEST_RESULT } = process.env;
  const mocha = new Mocha({ ui: "bdd", timeout: 20_000, color: true, ...(GREP ? { grep: GREP } : {}) });
  mocha.suite.emit("pre-require", globalThis, "", mocha);
  require("extension-tests");
  await new Promise<void>((passed, failed) => {
    const runner = mocha.run((failures) => {
      if (TEST_RESULT) writeFileSync(TEST_RESULT, JSON.stringify(result()));
      if (failures > 0) failed(new Error(`${failures} failed`));
      else passed();
    });
    const result = resultOf(runner);
  });
}
