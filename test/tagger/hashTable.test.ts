import assert from "node:assert/strict";
import fc from "fast-check";
import { HashTable } from "../../src/tagger/hashTable";

describe("A table of hashes", () => {
  it("finds what is in it, and nothing else, also where hashes fall into one slot", () => {
    const hash = fc.oneof(
      fc.integer({ min: 0, max: 0xffffffff }),
      fc.nat(40).map((n) => n * 65536),
    );
    fc.assert(
      fc.property(fc.uniqueArray(hash, { maxLength: 60 }), fc.array(hash), (keys, others) => {
        const table = new HashTable(Uint32Array.from(keys));
        for (const key of [...keys, ...others]) assert.equal(table.indexOf(key), keys.indexOf(key));
      }),
    );
  });
});
