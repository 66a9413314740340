import assert from "node:assert/strict";
import fc from "fast-check";
import { LabelMarginals } from "../../src/tagger/labelMarginals";
import { smallSequence } from "../support/smallModel";

const { labels, transitions, starts, ends } = smallSequence;
const width = labels.length;

/** The share of each label at each place by adding up every sequence, the slow way. */
function bySequences(scores: Float32Array, length: number): number[] {
  const shares = new Array<number>(length * width).fill(0);
  let total = 0;
  for (let number = 0; number < width ** length; number++) {
    const sequence = Array.from({ length }, (_, i) => Math.floor(number / width ** i) % width);
    const score = sequence.reduce(
      (sum, label, i) =>
        sum +
        (i === 0 ? starts[label]! : transitions[sequence[i - 1]! * width + label]!) +
        scores[i * width + label]!,
      ends[sequence.at(-1)!]!,
    );
    const weight = Math.exp(score);
    total += weight;
    for (const [i, label] of sequence.entries()) shares[i * width + label]! += weight;
  }
  return shares.map((share) => share / total);
}

describe("Probabilities of labels", () => {
  it("are the shares of all well-formed sequences that hold the label", () => {
    const marginals = new LabelMarginals(smallSequence);
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 4 }),
        fc.array(fc.integer({ min: -40, max: 40 }), { minLength: 4 * width, maxLength: 4 * width }),
        (length, numbers) => {
          const scores = Float32Array.from(numbers.slice(0, length * width), (score) => score / 8);
          const wanted = bySequences(scores, length);
          marginals.overwrite(scores, length);
          wanted.forEach((share, i) => {
            assert.ok(Math.abs(scores[i]! - share) < 1e-4);
          });
        },
      ),
      { numRuns: 40 },
    );
  });

  it("stay numbers where scores lie far apart", () => {
    const scores = Float32Array.from({ length: 64 * width }, (_, i) => (i % 7 === 0 ? 400 : -400));
    new LabelMarginals(smallSequence).overwrite(scores, 64);
    assert.ok(scores.every((share) => share >= 0 && share <= 1));
  });
});
