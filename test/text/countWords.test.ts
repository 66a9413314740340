import assert from "node:assert/strict";
import { countWords } from "../../src/text/countWords";

describe("the number of words", () => {
  it("counts what stands between spaces, without dashes and loose marks", () => {
    assert.equal(countWords("The well-known “Dr. Reyes” – aged 70 – didn’t\ncome ."), 8);
    assert.equal(countWords(" … — \n"), 0);
  });
});
