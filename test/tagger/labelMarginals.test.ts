import assert from "node:assert/strict";
import fc from "fast-check";
import { LabelMarginals } from "../../src/tagger/labelMarginals";
import { smallSequence } from "../support/smallModel";

const { labels, transitions, starts, ends, scale } = smallSequence;
const width = labels.length;

/** The share of each label at each place by adding up every sequence, the slow way. */
function bySequences(sums: Int32Array, length: number): number[] {
  const shares = new Array<number>(length * width).fill(0);
  let total = 0;
  for (let number = 0; number < width ** length; number++) {
    const sequence = Array.from({ length }, (_, i) => Math.floor(number / width ** i) % width);
    const score = sequence.reduce(
      (sum, label, i) =>
        sum +
        (i === 0 ? starts[label]! : transitions[sequence[i - 1]! * width + label]!) +
        sums[i * width + label]! * scale,
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
          const sums = Int32Array.from(numbers.slice(0, length * width));
          const shares = marginals.read(sums, length);
          bySequences(sums, length).forEach((share, i) => {
            assert.ok(Math.abs(shares[i]! - share) < 1e-4);
          });
        },
      ),
      { numRuns: 40 },
    );
  });

  it("stay numbers where scores lie far apart", () => {
    const sums = Int32Array.from({ length: 64 * width }, (_, i) => (i % 7 === 0 ? 4000 : -4000));
    const shares = new LabelMarginals(smallSequence).read(sums, 64);
    assert.ok(shares.every((share) => share >= 0 && share <= 1));
  });
});
