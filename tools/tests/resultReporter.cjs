// Mocha's usual output, and its statistics in the file that TEST_RESULT names, for the sum over all suites.
const { writeFileSync } = require("node:fs");
const Mocha = require("mocha");

module.exports = class ResultReporter extends Mocha.reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    runner.once("end", () => writeFileSync(process.env.TEST_RESULT, JSON.stringify(runner.stats)));
  }
};
