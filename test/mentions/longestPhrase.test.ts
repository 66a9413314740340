import assert from "node:assert/strict";
import { longestPhrase } from "../../src/mentions/longestPhrase";
import { PhraseTree } from "../../src/mentions/phraseTree";
import { readWords } from "../../src/mentions/word";
import { tokenize } from "../../src/text/tokenize";

const phrases = new PhraseTree<string>();
for (const phrase of ["New Kesh", "New Kesh Valley Board", "Kesh"]) {
  let place = phrases;
  for (const { text } of tokenize(phrase)) place = place.grow(text);
  place.value = phrase;
}

function longest(source: string, end?: number): number {
  const words = readWords(tokenize(source));
  return longestPhrase(phrases, words, 0, end ?? words.length);
}

describe("The longest phrase", () => {
  it("wins where several begin at a word", () => {
    assert.equal(longest("New Kesh Valley Board met"), 4);
    assert.equal(longest("New Kesh Valley club met"), 2);
    assert.equal(longest("Kesh Valley"), 1);
  });

  it("is whole: the beginning of one is none", () => {
    assert.equal(longest("New Valley"), 0);
    assert.equal(longest("New"), 0);
  });

  it("ends before the given word", () => {
    assert.equal(longest("New Kesh Valley Board", 3), 2);
    assert.equal(longest("New Kesh Valley Board", 1), 0);
  });

  it("is found in capitals as in running text", () => {
    assert.equal(longest("NEW KESH"), 0);
    assert.equal(longest("New KESH"), 0);
    assert.equal(longest("New Kesh VALLEY BOARD"), 4);
  });
});
