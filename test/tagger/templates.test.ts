import assert from "node:assert/strict";
import { FeatureReader } from "../../src/tagger/featureReader";
import { Templates } from "../../src/tagger/templates";

const COLUMNS = ["word", "mark"];
const reader = new FeatureReader(new Templates("word\nword-1 mark\nword+2", COLUMNS), 16);

function featuresOf(words: number[], marks: number[]): Uint32Array[] {
  const all = { first: 0, end: words.length };
  return reader.read([Uint32Array.from(words), Uint32Array.from(marks)], [{ ...all, within: all }]);
}

describe("Feature templates", () => {
  it("are equal where all that they see is equal, wherever that is", () => {
    const [, pair] = featuresOf([7, 1, 2, 3], [0, 5, 0, 0])[1]!;
    const [, same] = featuresOf([9, 9, 7, 4], [0, 0, 0, 5])[3]!;
    assert.equal(pair, same);
  });

  it("differ where one thing differs", () => {
    const [word, pair, next] = featuresOf([7, 1, 2, 3], [0, 5, 0, 0])[1]!;
    const [otherWord, otherPair, otherNext] = featuresOf([6, 2, 2, 4], [0, 5, 0, 0])[1]!;
    assert.notEqual(word, otherWord);
    assert.notEqual(pair, otherPair);
    assert.notEqual(next, otherNext);
  });

  it("see an edge beyond the first and the last row", () => {
    assert.notEqual(featuresOf([1, 2], [0, 0])[0]![1], featuresOf([0, 2], [0, 0])[1]![1]);
    assert.equal(featuresOf([1, 2], [0, 0])[0]![2], featuresOf([1, 2], [0, 0])[1]![2]);
  });

  it("see the rows beside a run that belong with it, and an edge beyond these", () => {
    const columns = [Uint32Array.of(1, 2, 3, 4, 5, 6, 7), Uint32Array.of(0, 5, 0, 5, 5, 0, 0)];
    const within = { first: 1, end: 6 };
    const whole = reader.read(columns, [{ ...within, within }]);
    const runs = [
      { first: 1, end: 2, within },
      { first: 4, end: 6, within },
    ];
    assert.deepEqual(reader.read(columns, runs), [whole[0], whole[3], whole[4]]);
  });

  it("name columns that there are, and no more than fit", () => {
    assert.throws(() => new Templates("word\nwrod", COLUMNS), /no such column: wrod/);
    assert.throws(() => new Templates("word word word word word word", COLUMNS), /more than 5 columns/);
  });
});
