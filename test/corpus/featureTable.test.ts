import assert from "node:assert/strict";
import { FeatureTable } from "../../src/corpus/featureTable";

describe("A feature table", () => {
  it("finds who has a feature among very many, but for those that are gone", () => {
    const table = new FeatureTable();
    const features = (slot: number) => [slot % 1000, 1000 + (slot % 7), 2000 + slot];
    for (let slot = 0; slot < 50_000; slot++) table.add(slot, features(slot));
    const sorted = (feature: number) => table.find(feature, 100)?.sort((a, b) => a - b);
    const third = Array.from({ length: 50 }, (_, i) => i * 1000 + 3);
    assert.deepEqual(sorted(3), third);
    assert.equal(table.find(1003, 100), null);
    for (const slot of third) assert.deepEqual(table.find(2000 + slot, 1), [slot]);
    table.remove(1003, features(1003));
    assert.deepEqual(sorted(3), [3, ...third.slice(2)]);
    assert.deepEqual(table.find(2000 + 1003, 1), []);
    table.add(60_000, [3]);
    table.add(1003, [3]);
    assert.deepEqual(sorted(3), [...third, 60_000]);
  });

  it("holds the largest features and slots", () => {
    const table = new FeatureTable();
    const [feature, slot] = [2 ** 30 - 1, 2 ** 23 - 1];
    table.add(slot, [feature, feature - 256]);
    table.add(0, [feature]);
    assert.deepEqual(table.find(feature, 2), [0, slot]);
    assert.equal(table.find(feature, 1), null);
    table.remove(slot, [feature]);
    assert.deepEqual(table.find(feature, 2), [0]);
    assert.deepEqual(table.find(feature - 256, 2), [slot]);
  });
});
