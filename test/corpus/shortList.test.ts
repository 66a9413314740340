import assert from "node:assert/strict";
import fc from "fast-check";
import { inserted } from "../../src/corpus/shortList";

describe("A short list", () => {
  it("has each item where it was inserted, however long it grows", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(60), { maxLength: 60 }), (places) => {
        const wanted: number[] = [];
        let list: number[] = [];
        places.forEach((place, item) => {
          const at = Math.min(place, wanted.length);
          wanted.splice(at, 0, item);
          list = inserted(list, at, item);
        });
        assert.deepEqual(list, wanted);
      }),
    );
  });
});
