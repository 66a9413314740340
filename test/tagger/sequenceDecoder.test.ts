import assert from "node:assert/strict";
import fc from "fast-check";
import { mayFollow } from "../../src/tagger/bilou";
import { Kernel } from "../../src/tagger/kernel";
import { SequenceDecoder } from "../../src/tagger/sequenceDecoder";
import { smallSequence } from "../support/smallModel";

const { labels, transitions, starts, ends, scale } = smallSequence;
const width = labels.length;
const MOST = 64;

describe("A decoder of label sequences", () => {
  const kernel = new Kernel();
  const decoder = new SequenceDecoder(kernel, smallSequence, MOST);
  const room = kernel.reserve(2 * 16 * MOST);
  const numbers = fc.array(fc.integer({ min: -40, max: 40 }), { minLength: 4 * width, maxLength: 4 * width });
  const lengths = fc.integer({ min: 1, max: 4 });

  /** Puts sums into the kernel as a scorer leaves them, and returns their address. */
  function put(sums: ArrayLike<number>, length: number): number {
    const row = 8 * Math.ceil(width / 8);
    for (let i = 0; i < length; i++)
      for (let label = 0; label < width; label++)
        kernel.shorts[(room >> 1) + i * row + label] = sums[i * width + label]!;
    return room;
  }

  it("finds the best of all well-formed sequences", () => {
    const all = [1, 2, 3, 4].map((length) => sequences(length));
    fc.assert(
      fc.property(lengths, numbers, (length, sums) => {
        const found = [...decoder.bestPath(put(sums, length), length)];
        const best = Math.max(...all[length - 1]!.map((sequence) => scoreOf(sequence, sums)));
        assert.ok(all[length - 1]!.some((sequence) => sequence.join() === found.join()));
        assert.ok(Math.abs(scoreOf(found, sums) - best) < 1e-4);
      }),
    );
  });

  it("tells the share of all well-formed sequences that hold a label", () => {
    fc.assert(
      fc.property(lengths, numbers, (length, sums) => {
        const shares = decoder.readShares(put(sums, length), length);
        assert.equal(shares.length, length * width);
        bySequences(sums, length).forEach((share, i) => {
          assert.ok(Math.abs(shares[i]! - share) < 1e-4);
        });
      }),
      { numRuns: 40 },
    );
  });

  it("gives shares that add up to 1 where scores lie far apart", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(-30_000, -4000, 0, 4000, 30_000), {
          minLength: MOST * width,
          maxLength: MOST * width,
        }),
        (sums) => {
          const shares = decoder.readShares(put(sums, MOST), MOST);
          for (let i = 0; i < MOST; i++) {
            const total = shares.subarray(i * width, (i + 1) * width).reduce((sum, share) => sum + share, 0);
            assert.ok(Math.abs(total - 1) < 1e-4);
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});

/** Every well-formed sequence of labels of a length, the slow way. */
function sequences(length: number, before: number | null = null): number[][] {
  if (length === 0) return before === null || mayFollow(labels[before]!, null) ? [[]] : [];
  return labels.flatMap((label, i) =>
    mayFollow(before === null ? null : labels[before]!, label)
      ? sequences(length - 1, i).map((rest) => [i, ...rest])
      : [],
  );
}

/** What a sequence scores, start, steps and end included. */
function scoreOf(sequence: readonly number[], sums: readonly number[]): number {
  return sequence.reduce(
    (sum, label, i) =>
      sum +
      (i === 0 ? starts[label]! : transitions[sequence[i - 1]! * width + label]!) +
      sums[i * width + label]! * scale,
    ends[sequence.at(-1)!]!,
  );
}

/** The share of each label at each place by adding up every sequence. */
function bySequences(sums: readonly number[], length: number): number[] {
  const shares = new Array<number>(length * width).fill(0);
  let total = 0;
  for (const sequence of sequences(length)) {
    const weight = Math.exp(scoreOf(sequence, sums));
    total += weight;
    for (const [i, label] of sequence.entries()) shares[i * width + label]! += weight;
  }
  return shares.map((share) => share / total);
}
