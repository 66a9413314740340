import assert from "node:assert/strict";
import { bioLabels, mayFollowBio } from "../../src/tagger/bio";
import { averageWeights } from "../../training/averageWeights";
import { trainSequence, type Weights } from "../../training/trainSequence";

const labels = bioLabels(["source"]);
const [OUTSIDE, BEGIN, INSIDE] = ["O", "B-source", "I-source"].map((label) => labels.indexOf(label)) as [
  number,
  number,
  number,
];
/** Feature 0 begins a source, 1 goes on with it, 2 is no part of it, 3 says nothing. */
const lesson = {
  rows: [[2, 3], [0, 3], [1, 3], [2, 3], [0]].map((rows) => Int32Array.from(rows)),
  gold: Uint8Array.of(OUTSIDE, BEGIN, INSIDE, OUTSIDE, BEGIN),
  weight: 1,
};

function train(seed: number): Weights {
  const options = { labels, mayFollow: mayFollowBio, rows: 4, epochs: 20, rate: 0.1, dropout: 0.3, seed };
  return trainSequence([lesson, lesson, lesson], options, () => {});
}

function weight({ features }: Weights, row: number, label: number): number {
  return features[row * labels.length + label]!;
}

describe("trainSequence", () => {
  it("learns which features speak for which labels", () => {
    const weights = train(1);
    assert.equal(weights.features.length, 4 * labels.length);
    for (const [row, right] of [BEGIN, INSIDE, OUTSIDE].entries())
      for (const label of labels.keys())
        if (label !== right) assert.ok(weight(weights, row, right) > weight(weights, row, label) + 0.2);
  });

  it("bars labels that may not follow each other", () => {
    const { transitions, starts } = train(1);
    assert.equal(transitions[OUTSIDE * labels.length + INSIDE], -Infinity);
    assert.equal(starts[INSIDE], -Infinity);
    assert.ok(transitions[BEGIN * labels.length + INSIDE]! > -Infinity);
  });

  it("gives the same weights for the same seed, others for another", () => {
    assert.deepEqual(train(1), train(1));
    assert.notDeepEqual(train(1).features, train(2).features);
  });
});

describe("averageWeights", () => {
  it("lies in the middle of what it is made of; what is barred stays barred", () => {
    const [one, two] = [train(1), train(2)];
    const mean = averageWeights([one, two]);
    const middle = (weight(one, 0, BEGIN) + weight(two, 0, BEGIN)) / 2;
    assert.ok(Math.abs(weight(mean, 0, BEGIN) - middle) < 1e-6);
    assert.equal(mean.transitions[OUTSIDE * labels.length + INSIDE], -Infinity);
  });
});
