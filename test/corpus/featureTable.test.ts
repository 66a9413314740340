import assert from "node:assert/strict";
import { FeatureTable } from "../../src/corpus/featureTable";

describe("A feature table", () => {
  it("finds who has a feature among very many, but for those that are gone", () => {
    const gone = new Set<number>();
    const table = new FeatureTable((slot) => !gone.has(slot));
    const features = (slot: number) => [slot % 1000, 1000 + (slot % 7), 2000 + slot];
    for (let slot = 0; slot < 50_000; slot++) table.add(slot, features(slot));
    table.settle();
    const third = Array.from({ length: 50 }, (_, i) => i * 1000 + 3);
    assert.deepEqual(
      table.find(3, 100)?.sort((a, b) => a - b),
      third,
    );
    assert.equal(table.find(1003, 100), null);
    for (const slot of third) assert.deepEqual(table.find(2000 + slot, 1), [slot]);
    gone.add(1003);
    assert.deepEqual(table.find(3, 100)?.length, 49);
    table.add(60_000, [3]);
    table.settle();
    assert.ok(table.find(3, 100)?.includes(60_000));
  });
});
