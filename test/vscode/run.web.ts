/** Runs every test/vscode/*.test.ts in the web worker extension host, as on vscode.dev; run.node.ts says how to add tests. */
import "mocha/mocha.js";
import { resultOf } from "../../tools/tests/resultOf";

export async function run(): Promise<void> {
  const { GREP } = process.env;
  mocha.setup({ ui: "bdd", timeout: 20_000, color: true, reporter: "spec", ...(GREP ? { grep: GREP } : {}) });
  // Mocha's own placeholders (%s, %d) are left for the console that prints the line.
  Mocha.reporters.Base.consoleLog = (first: unknown = "", ...values: unknown[]) =>
    console.log(`[mocha] ${first}`, ...values);
  require("extension-tests");
  await new Promise<void>((passed, failed) => {
    const runner = mocha.run((failures) => {
      console.log(`[mocha-result] ${JSON.stringify(result())}`);
      if (failures > 0) failed(new Error(`${failures} failed`));
      else passed();
    });
    const result = resultOf(runner);
  });
}
