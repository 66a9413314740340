import assert from "node:assert/strict";
import fc from "fast-check";
import { WeightTable } from "../../src/tagger/weightTable";

describe("A table of weights", () => {
  const hash = fc.oneof(
    fc.integer({ min: 0, max: 0xffffffff }),
    fc.nat(40).map((n) => n * 65536),
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
          const table = new WeightTable(Uint32Array.from(keys), weights, labels);
          const sums = new Int32Array(3 * table.size);
          const wanted = new Int32Array(labels);
          const features = [...keys, ...others, ...keys];
          table.addAll(Int32Array.from(features), features.length, sums.subarray(table.size), 0);
          for (const feature of features) {
            const row = keys.indexOf(feature);
            if (row >= 0)
              for (let label = 0; label < labels; label++) wanted[label]! += weights[row * labels + label]!;
          }
          const found = new Int32Array(labels);
          table.unfold(sums, table.size, found, 0);
          assert.deepEqual(found, wanted);
        },
      ),
    );
  });

  it("keeps labels apart for as many features as it promises", () => {
    const keys = Uint32Array.of(5);
    for (const weight of [-127, 127]) {
      const table = new WeightTable(keys, Int8Array.of(weight, -weight, weight), 3);
      const sums = new Int32Array(table.size);
      table.addAll(new Int32Array(257).fill(5), 257, sums, 0);
      const found = new Int32Array(3);
      table.unfold(sums, 0, found, 0);
      assert.deepEqual([...found], [257 * weight, 257 * -weight, 257 * weight]);
    }
  });
});
