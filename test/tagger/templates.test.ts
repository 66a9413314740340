import assert from "node:assert/strict";
import { Templates } from "../../src/tagger/templates";

const COLUMNS = ["word", "mark"];

function featuresOf(templates: Templates, words: number[], marks: number[], row: number): number[] {
  const grid = templates.grid([Uint32Array.from(words), Uint32Array.from(marks)], 0, words.length);
  const features = new Uint32Array(templates.count);
  templates.read(grid, row, features);
  return [...features];
}

describe("Feature templates", () => {
  const templates = new Templates("word\nword-1 mark\nword+2", COLUMNS);

  it("are equal where all that they see is equal, wherever that is", () => {
    const [, pair] = featuresOf(templates, [7, 1, 2, 3], [0, 5, 0, 0], 1);
    const [, same] = featuresOf(templates, [9, 9, 7, 4], [0, 0, 0, 5], 3);
    assert.equal(pair, same);
  });

  it("differ where one thing differs", () => {
    const [word, pair, next] = featuresOf(templates, [7, 1, 2, 3], [0, 5, 0, 0], 1);
    const [otherWord, otherPair, otherNext] = featuresOf(templates, [6, 2, 2, 4], [0, 5, 0, 0], 1);
    assert.notEqual(word, otherWord);
    assert.notEqual(pair, otherPair);
    assert.notEqual(next, otherNext);
  });

  it("see an edge beyond the first and the last row", () => {
    const [, atStart] = featuresOf(templates, [1, 2], [0, 0], 0);
    const [, inside] = featuresOf(templates, [0, 2], [0, 0], 1);
    assert.notEqual(atStart, inside);
    assert.equal(featuresOf(templates, [1, 2], [0, 0], 0)[2], featuresOf(templates, [1, 2], [0, 0], 1)[2]);
  });

  it("name columns that there are", () => {
    assert.throws(() => new Templates("word\nwrod", COLUMNS), /no such column: wrod/);
  });
});
