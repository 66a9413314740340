import assert from "node:assert/strict";
import fc from "fast-check";
import { HashTable } from "../../src/tagger/hashTable";
import { readMarginals } from "../../src/tagger/marginals";
import type { SequenceModel } from "../../src/tagger/sequenceModel";

const WIDTH = 3;
const score = fc.float({ min: -5, max: 5, noNaN: true });
const table = (size: number): fc.Arbitrary<number[]> => fc.array(score, { minLength: size, maxLength: size });

describe("Marginals", () => {
  it("are the shares that all sequences through a label have of all sequences", () => {
    const length = 4;
    fc.assert(
      fc.property(
        table(WIDTH * WIDTH),
        table(WIDTH),
        table(WIDTH),
        table(length * WIDTH),
        (steps, a, b, own) => {
          const model = modelOf(steps, a, b);
          const wanted = new Float64Array(length * WIDTH);
          let total = 0;
          for (const path of paths(length)) {
            const odds = Math.exp(
              path.reduce(
                (sum, label, i) =>
                  sum + own[i * WIDTH + label]! + (i > 0 ? steps[path[i - 1]! * WIDTH + label]! : 0),
                a[path[0]!]! + b[path.at(-1)!]!,
              ),
            );
            total += odds;
            path.forEach((label, i) => {
              wanted[i * WIDTH + label]! += odds;
            });
          }
          const found = readMarginals(model, Float32Array.from(own), length);
          wanted.forEach((sum, i) => {
            assert.ok(Math.abs(sum / total - found[i]!) < 1e-3, `${sum / total} ${found[i]}`);
          });
        },
      ),
    );
  });

  it("stay numbers where scores are far apart and the sequence is long", () => {
    const model = modelOf([0, 50, -50, 3, 0, 0, 80, -80, 1], [0, 0, 0], [0, 0, 0]);
    const scores = Float32Array.from({ length: 3000 * WIDTH }, (_, i) => ((i * 37) % 200) - 100);
    const found = readMarginals(model, scores, 3000);
    assert.ok(found.every((share) => share >= 0 && share <= 1.0001));
  });
});

function modelOf(steps: number[], starts: number[], ends: number[]): SequenceModel {
  return {
    labels: ["a", "b", "c"],
    rows: new HashTable(new Uint32Array()),
    weights: new Int8Array(),
    scale: 1,
    transitions: Float32Array.from(steps),
    starts: Float32Array.from(starts),
    ends: Float32Array.from(ends),
  };
}

function paths(length: number): number[][] {
  if (length === 0) return [[]];
  return paths(length - 1).flatMap((path) => [0, 1, 2].map((label) => [...path, label]));
}
