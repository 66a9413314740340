import assert from "node:assert/strict";
import fc from "fast-check";
import { selectionSteps } from "../../src/article/selectionSteps";
import { contains, spanText } from "../../src/text/span";
import { HARBOUR, HARBOUR_ARTICLE, spanOf } from "../support/harbourArticle";

function stepsAt(offset: number): string[] {
  return selectionSteps(HARBOUR_ARTICLE, HARBOUR, offset).map((span) => spanText(HARBOUR, span));
}

describe("a growing selection", () => {
  it("goes from the word over the name, the quote, the paragraph to the article", () => {
    const paragraph = "Lindqvist thanked the crews. “They worked for the EHA day and night,” she said.";
    assert.deepEqual(stepsAt(spanOf("worked").start), [
      "worked",
      "They worked for the EHA day and night",
      "“They worked for the EHA day and night,”",
      "“They worked for the EHA day and night,” she said.",
      paragraph,
      HARBOUR,
    ]);
  });

  it("takes in the whole name", () => {
    assert.deepEqual(stepsAt(spanOf("Marta").start + 2).slice(0, 2), ["Marta", "Marta Lindqvist"]);
  });

  it("is the whole article between paragraphs", () => {
    assert.deepEqual(stepsAt(spanOf("\n\nPORT").start + 1), [HARBOUR]);
  });

  it("always grows and always holds the cursor", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: HARBOUR.length }), (offset) => {
        const steps = selectionSteps(HARBOUR_ARTICLE, HARBOUR, offset);
        for (const [i, step] of steps.entries()) {
          assert.ok(contains(step, { start: offset, end: offset }));
          if (i > 0) assert.ok(contains(step, steps[i - 1]!));
        }
      }),
    );
  });
});
