import assert from "node:assert/strict";
import { bioLabels, mayFollowBio } from "../../src/tagger/bio";

describe("BIO labels", () => {
  it("are outside, and begin and inside of each type", () => {
    assert.deepEqual(bioLabels(["x", "y"]), ["O", "B-x", "I-x", "B-y", "I-y"]);
  });

  it("go on only with what has begun", () => {
    assert.ok(mayFollowBio("B-x", "I-x") && mayFollowBio("I-x", "I-x") && mayFollowBio("I-x", "B-y"));
    assert.ok(mayFollowBio(null, "O") && mayFollowBio("I-x", null) && mayFollowBio("B-x", "B-x"));
    assert.ok(!mayFollowBio("O", "I-x") && !mayFollowBio("B-y", "I-x") && !mayFollowBio(null, "I-x"));
  });
});
