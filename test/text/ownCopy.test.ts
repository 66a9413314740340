import assert from "node:assert/strict";
import { ownCopy } from "../../src/text/ownCopy";

describe("An own copy of a piece of text", () => {
  it("is the same text, numbers and odd names included", () => {
    for (const piece of ["internationally", "42", "__proto__", "constructor", "", "é\ud800"])
      assert.equal(ownCopy(piece), piece);
  });
});
