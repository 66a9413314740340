import assert from "node:assert/strict";
import fc from "fast-check";
import { TemplateScorer } from "../../src/tagger/templateScorer";
import { featuresOf, gridOf, Templates } from "../../src/tagger/templates";

const LABELS = 3;

describe("Scores of templates", () => {
  const templates = new Templates("word\nword-1 mark\nmark mark+1 mark+2\nword+2", ["word", "mark"]);
  const cell = fc.nat(3);

  it("are the plain sums of what their features weigh, for any rows, also for many", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 1, max: 60 }),
        fc.func(fc.integer({ min: -127, max: 127 })),
        (tokens, times, weigh) => {
          const rows = Array.from({ length: times }, () => tokens).flat();
          const columns = [0, 1].map((k) => Uint32Array.from(rows, (row) => row[k]!));
          const grid = gridOf(columns, [{ first: 0, end: rows.length }]);
          const chosen = Int32Array.from(rows.keys()).filter((row) => row % 3 !== 1);
          const lists = Array.from(chosen, (row) => [...featuresOf(templates, grid, row)]);
          // every other feature has weights
          const features = [...new Set(lists.flat())].filter((_, i) => i % 2 === 0);
          const weights = features.flatMap((feature) => [0, 1, 2].map((label) => weigh(feature, label)));
          const model = { features: Uint32Array.from(features), weights: Int8Array.from(weights) };
          const plain = lists.flatMap((list) =>
            [0, 1, 2].map((label) =>
              list.reduce((sum, f) => sum + (features.includes(f) ? weigh(f, label) : 0), 0),
            ),
          );
          const scores = new TemplateScorer(templates, model, LABELS).score(grid, chosen);
          assert.deepEqual([...scores], plain);
        },
      ),
      { numRuns: 30 },
    );
  });
});
