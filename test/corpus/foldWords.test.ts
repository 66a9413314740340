import assert from "node:assert/strict";
import { foldWords } from "../../src/corpus/foldWords";

describe("Words that are folded", () => {
  it("meet without regard to case, accents and marks of print", () => {
    assert.equal(foldWords("Don’t – “Ligne À Grande Vitesse”…"), `don't - "ligne a grande vitesse"...`);
    assert.equal(foldWords("Łódź, 25 May"), "łodz, 25 may");
  });
});
