import assert from "node:assert/strict";
import { featuresOf, gridOf, REACH, Templates } from "../../src/tagger/templates";

const COLUMNS = ["word", "mark"];
const templates = new Templates("word\nword-1 mark\nword+2", COLUMNS);

function featuresAt(words: number[], marks: number[], row: number): Uint32Array {
  const columns = [Uint32Array.from(words), Uint32Array.from(marks)];
  return featuresOf(templates, gridOf(columns, [{ first: 0, end: words.length }]), row);
}

describe("Feature templates", () => {
  it("are equal where all that they see is equal, wherever that is", () => {
    const [, pair] = featuresAt([7, 1, 2, 3], [0, 5, 0, 0], 1);
    const [, same] = featuresAt([9, 9, 7, 4], [0, 0, 0, 5], 3);
    assert.equal(pair, same);
  });

  it("differ where one thing differs", () => {
    const [word, pair, next] = featuresAt([7, 1, 2, 3], [0, 5, 0, 0], 1);
    const [otherWord, otherPair, otherNext] = featuresAt([6, 2, 2, 4], [0, 5, 0, 0], 1);
    assert.notEqual(word, otherWord);
    assert.notEqual(pair, otherPair);
    assert.notEqual(next, otherNext);
  });

  it("see an edge beyond the first and the last row", () => {
    const [, atStart] = featuresAt([1, 2], [0, 0], 0);
    const [, inside] = featuresAt([0, 2], [0, 0], 1);
    assert.notEqual(atStart, inside);
    assert.equal(featuresAt([1, 2], [0, 0], 0)[2], featuresAt([1, 2], [0, 0], 1)[2]);
  });

  it("see an edge between two stretches too", () => {
    const columns = [Uint32Array.of(1, 2, 3, 4, 5), Uint32Array.of(0, 5, 0, 5, 5)];
    const alone = gridOf(columns, [{ first: 3, end: 5 }]);
    const both = gridOf(columns, [
      { first: 0, end: 3 },
      { first: 3, end: 5 },
    ]);
    for (const row of [0, 1])
      assert.deepEqual(featuresOf(templates, both, 3 + REACH + row), featuresOf(templates, alone, row));
  });

  it("name columns that there are", () => {
    assert.throws(() => new Templates("word\nwrod", COLUMNS), /no such column: wrod/);
  });
});
