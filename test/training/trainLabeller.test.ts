import assert from "node:assert/strict";
import { bioLabels, mayFollowBio } from "../../src/tagger/bio";
import { type Settings, trainLabeller } from "../../training/trainLabeller";

const labels = bioLabels(["source"]);
const [OUTSIDE, BEGIN] = [labels.indexOf("O"), labels.indexOf("B-source")];
/** Row 0 begins a source, row 1 is no part of it, row 2 stands beside one of many that row 0 tells of too. */
const lesson = {
  rows: [[1], [0, 2], [1], [0], [1], [0], [1], [0], [1]].map((rows) => Int32Array.from(rows)),
  gold: Uint8Array.of(OUTSIDE!, BEGIN!, OUTSIDE!, BEGIN!, OUTSIDE!, BEGIN!, OUTSIDE!, BEGIN!, OUTSIDE!),
  weight: 1,
};
const HASHES = [111, 222, 333];

function train(least: Partial<Settings["least"]>): ReturnType<typeof trainLabeller> {
  const settings = {
    epochs: 20,
    rate: 0.1,
    dropout: 0,
    seeds: [1, 2],
    least: { seen: 1, first: 0, last: 0, ...least },
  };
  return trainLabeller([lesson, lesson], HASHES, { labels, mayFollow: mayFollowBio }, settings);
}

describe("trainLabeller", () => {
  it("knows features by their hashes", () => {
    assert.deepEqual([...train({}).features], HASHES);
  });

  it("does without features that weigh little behind a first training; the others make up for them", () => {
    const weightOf = ({ features, weights, scale }: ReturnType<typeof train>, hash: number): number =>
      weights[features.indexOf(hash) * labels.length + BEGIN!]! * scale;
    const all = train({});
    const chosen = train({ first: 0.5 * weightOf(all, 111) });
    assert.deepEqual([...chosen.features], [111, 222]);
    assert.ok(weightOf(chosen, 111) > weightOf(all, 111));
  });

  it("leaves out of the file what weighs nothing in the end", () => {
    assert.deepEqual([...train({ last: Number.POSITIVE_INFINITY }).features], []);
  });

  it("gives the same labeller again", () => {
    assert.deepEqual(train({ first: 0.1 }), train({ first: 0.1 }));
  });
});
