import { writeFileSync } from "node:fs";
import Mocha, { type MochaOptions, type Runner } from "mocha";
import { resultOf } from "./resultOf";

/** Mocha's usual output, and the result in the file that TEST_RESULT names. */
module.exports = class ResultReporter extends Mocha.reporters.Spec {
  constructor(runner: Runner, options: MochaOptions) {
    super(runner, options);
    const result = resultOf(runner);
    runner.once("end", () => writeFileSync(process.env.TEST_RESULT!, JSON.stringify(result())));
  }
};
