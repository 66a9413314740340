import assert from "node:assert/strict";
import fc from "fast-check";
import { Kernel } from "../../src/tagger/kernel";
import { WeightTable } from "../../src/tagger/weightTable";

describe("A table of weights", () => {
  const hash = fc.oneof(
    fc.integer({ min: 1, max: 0xffffffff }),
    fc.nat(40).map((n) => (n + 1) * 65536),
  );

  it("adds up what features weigh for each label, also where hashes fall into one place, and nothing for others", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 13 }),
        fc.uniqueArray(hash, { minLength: 1, maxLength: 60 }),
        fc.array(hash),
        fc.infiniteStream(fc.integer({ min: -127, max: 127 })),
        (labels, keys, others, numbers) => {
          const weights = Int8Array.from({ length: keys.length * labels }, () => numbers.next().value);
          const features = [...keys, ...others, ...keys];
          const wanted = Array.from({ length: labels }, (_, label) =>
            features.reduce((sum, feature) => {
              const row = keys.indexOf(feature);
              return row < 0 ? sum : sum + weights[row * labels + label]!;
            }, 0),
          );
          assert.deepEqual(sumsOf(Uint32Array.from(keys), weights, labels, features), wanted);
        },
      ),
    );
  });

  it("stays at the ends of its numbers where sums grow beyond them", () => {
    const many = new Array<number>(300).fill(5);
    assert.deepEqual(sumsOf(Uint32Array.of(5), Int8Array.of(127, -127, 1), 3, many), [32_767, -32_768, 300]);
  });
});

function sumsOf(keys: Uint32Array, weights: Int8Array, labels: number, features: number[]): number[] {
  const kernel = new Kernel();
  const table = new WeightTable(kernel, { features: keys, weights }, labels);
  const list = kernel.keep(Int32Array.from(features));
  const kept = kernel.reserve(4 * features.length);
  const sums = kernel.reserve(16 * table.eights);
  kernel.run.scoreToken(table.at, list, features.length, kept, 0, 0, sums);
  return [...kernel.shorts.subarray(sums >> 1, (sums >> 1) + labels)];
}
