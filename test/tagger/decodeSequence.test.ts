import assert from "node:assert/strict";
import fc from "fast-check";
import { mayFollow } from "../../src/tagger/bilou";
import { decodeSequence } from "../../src/tagger/decodeSequence";
import { smallSequence } from "../support/smallModel";

const { labels, transitions, scale } = smallSequence;

/** Every well-formed sequence of labels of a length, the slow way. */
function sequences(length: number, before: number | null = null): number[][] {
  if (length === 0) return before === null || mayFollow(labels[before]!, null) ? [[]] : [];
  return labels.flatMap((label, i) =>
    mayFollow(before === null ? null : labels[before]!, label)
      ? sequences(length - 1, i).map((rest) => [i, ...rest])
      : [],
  );
}

function scoreOf(sequence: readonly number[], sums: Int32Array): number {
  return sequence.reduce((sum, label, i) => {
    const step = i === 0 ? 0 : transitions[sequence[i - 1]! * labels.length + label]!;
    return sum + step + sums[i * labels.length + label]! * scale;
  }, 0);
}

describe("Decoding", () => {
  it("finds the best of all well-formed sequences", () => {
    const all = [1, 2, 3, 4].map((length) => sequences(length));
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 4 }),
        fc.array(fc.integer({ min: -40, max: 40 }), { minLength: 36, maxLength: 36 }),
        (length, numbers) => {
          const sums = Int32Array.from(numbers.slice(0, length * labels.length));
          const found = [...decodeSequence(smallSequence, sums, length)];
          const best = Math.max(...all[length - 1]!.map((sequence) => scoreOf(sequence, sums)));
          assert.ok(all[length - 1]!.some((sequence) => sequence.join() === found.join()));
          assert.ok(Math.abs(scoreOf(found, sums) - best) < 1e-4);
        },
      ),
    );
  });
});
