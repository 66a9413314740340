import assert from "node:assert/strict";
import { wordingLines } from "../../src/vscode/wordingLines";

describe("the words of a quote, to be compared", () => {
  it("have each sentence on a line of its own", () => {
    assert.equal(
      wordingLines("No family should sleep in fear. We will lift the gates, Dr. Lee says. When?"),
      "No family should sleep in fear.\nWe will lift the gates, Dr. Lee says.\nWhen?\n",
    );
  });

  it("may be anything", () => {
    for (const words of ["", " ", "“", "\uD83D", ". . ."]) assert.equal(wordingLines(words).at(-1), "\n");
  });
});
