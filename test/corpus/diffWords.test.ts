import assert from "node:assert/strict";
import fc from "fast-check";
import { diffWords } from "../../src/corpus/diffWords";

describe("The differing words of two quotes", () => {
  it("are marked as left out and put in", () => {
    assert.deepEqual(
      diffWords("The joint borders of both need care.", "The common borders of both need more care"),
      [
        { kind: "same", text: "The" },
        { kind: "removed", text: "joint" },
        { kind: "added", text: "common" },
        { kind: "same", text: "borders of both need" },
        { kind: "added", text: "more" },
        { kind: "same", text: "care" },
      ],
    );
  });

  it("give back both texts", () => {
    const text = fc
      .array(fc.constantFrom("a", "b", "c", "d"), { maxLength: 12 })
      .map((words) => words.join(" "));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const changes = diffWords(before, after);
        const without = (kind: string) =>
          changes.flatMap((change) => (change.kind === kind ? [] : [change.text])).join(" ");
        assert.equal(without("added"), before);
        assert.equal(without("removed"), after);
      }),
    );
  });

  it("of very long texts cost no more than those of long ones", () => {
    const long = Array.from({ length: 50_000 }, (_, i) => `w${i}`).join(" ");
    assert.ok(diffWords(long, `${long} more`).length >= 1);
  });
});
