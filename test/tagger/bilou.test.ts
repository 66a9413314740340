import assert from "node:assert/strict";
import { bilouLabels, labelsOf, mayFollow, spansOf } from "../../src/tagger/bilou";

describe("BILOU labels", () => {
  it("tell spans of one, two and more tokens, and back", () => {
    const spans = [
      { from: 0, to: 1, type: "place" },
      { from: 1, to: 3, type: "person" },
      { from: 4, to: 7, type: "person" },
    ];
    const labels = labelsOf(spans, 8);
    assert.deepEqual(labels, [
      "U-place",
      "B-person",
      "L-person",
      "O",
      "B-person",
      "I-person",
      "L-person",
      "O",
    ]);
    assert.deepEqual(spansOf(labels), spans);
  });

  it("let a name that is open go on in its own type only, and close before the end", () => {
    assert.deepEqual(bilouLabels(["x"]), ["O", "B-x", "I-x", "L-x", "U-x"]);
    assert.ok(
      mayFollow("B-x", "L-x") && mayFollow("L-x", "B-y") && mayFollow(null, "U-x") && mayFollow("O", null),
    );
    assert.ok(
      !mayFollow("B-x", "L-y") &&
        !mayFollow("B-x", "O") &&
        !mayFollow("I-x", null) &&
        !mayFollow(null, "I-x"),
    );
  });
});
