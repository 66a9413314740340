import assert from "node:assert/strict";
import fc from "fast-check";
import { FeatureReader } from "../../src/tagger/featureReader";
import { Kernel } from "../../src/tagger/kernel";
import { TemplateScorer } from "../../src/tagger/templateScorer";
import { Templates } from "../../src/tagger/templates";
import { WeightTable } from "../../src/tagger/weightTable";

const MOST = 1000;

describe("Scores of templates", () => {
  const templates = new Templates("word\nword-1 mark\nmark mark+1 mark+2\nword+2", ["word", "mark"]);
  const reader = new FeatureReader(templates, MOST);
  const cell = fc.nat(3);

  it("are the plain sums of what their features weigh, for any labels and rows, also for many", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 1, max: 13 }),
        fc.func(fc.integer({ min: -127, max: 127 })),
        (tokens, times, labels, weigh) => {
          const rows = Array.from({ length: times }, () => tokens).flat();
          const columns = [0, 1].map((k) => Uint32Array.from(rows, (row) => row[k]!));
          const within = { first: 0, end: rows.length };
          const cut = Math.floor(rows.length / 3);
          const runs = [
            { first: 0, end: cut, within },
            { first: cut + 1, end: rows.length, within },
          ].filter(({ first, end }) => first < end);
          const lists = reader.read(columns, runs).map((list) => [...list]);
          // every other feature has weights
          const features = [...new Set(lists.flat())].filter((_, i) => i % 2 === 0);
          const known = new Set(features);
          const each = Array.from({ length: labels }, (_, label) => label);
          const weights = Int8Array.from(
            features.flatMap((feature) => each.map((label) => weigh(feature, label))),
          );
          const plain = lists.map((list) =>
            each.map((label) =>
              list.reduce((sum, feature) => sum + (known.has(feature) ? weigh(feature, label) : 0), 0),
            ),
          );
          const kernel = new Kernel();
          const table = new WeightTable(kernel, { features: Uint32Array.from(features), weights }, labels);
          const scorer = new TemplateScorer(kernel, templates, table, MOST);
          const at = scorer.score(columns, runs);
          const found = lists.map((_, row) =>
            each.map((label) => kernel.shorts[(at + row * scorer.rowBytes) / 2 + label]),
          );
          assert.deepEqual(found, plain);
        },
      ),
      { numRuns: 30 },
    );
  });
});
