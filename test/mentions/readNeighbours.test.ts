import assert from "node:assert/strict";
import { readNeighbours } from "../../src/mentions/readNeighbours";
import { readWords } from "../../src/mentions/word";
import { tokenize } from "../../src/text/tokenize";

/** What stands around the only capitalised word. */
function around(text: string): number {
  const words = readWords(tokenize(text));
  const from = words.findIndex((word) => /^\p{Lu}/u.test(word.text));
  return readNeighbours(words, { from, to: from + 1 });
}

describe("readNeighbours", () => {
  it("tells apart what stands around a name", () => {
    const seen = [
      "in Karvan .",
      "the Karvan .",
      "Karvan’s .",
      "Karvan, 34 .",
      "by Karvan .",
      "Karvan who .",
      "his Karvan .",
      "Karvan praised .",
      "Karvan, which .",
      "Karvan, who .",
      "head of Karvan .",
      "Karvan shares .",
      "Karvan operates .",
      "beat Karvan .",
      "Karvan were .",
      "Karvan rebels .",
      "Karvan residents .",
      "told Karvan .",
      "Karvan (KRV) .",
      "(Karvan) .",
      "daily Karvan .",
      "Karvan .",
    ].map(around);
    assert.equal(new Set(seen).size, seen.length);
  });

  it("tells both sides at once", () => {
    assert.equal(around("in Karvan praised ."), around("in Karvan .") | around("Karvan praised ."));
  });

  it("sees nothing in small words between names, at the edges of the text, and in figures that are no age", () => {
    for (const text of ["Karvan and .", "Karvan", "Karvan, 2034 .", "Karvan, he ."])
      assert.equal(around(text), 0);
  });
});
