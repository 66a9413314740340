import assert from "node:assert/strict";
import type { EntityType } from "../../src/mentions/name";
import type { Tally } from "../../training/count";
import { scoreNames } from "../../training/scoreNames";
import { articleOf, at, pair, percent } from "./invented";

const TEXT = "Ana Reyes of the Harbour Board left Dunmore on Friday.";
const gold = {
  id: "a",
  text: TEXT,
  spans: [
    [...pair(TEXT, "Ana Reyes"), "PER"],
    [...pair(TEXT, "Harbour Board"), "organization"],
    [...pair(TEXT, "Dunmore"), "GPE"],
    [...pair(TEXT, "Friday"), "DATE"],
  ] as [number, number, string][],
};

function score(...names: [EntityType, string][]): { tally: Tally; errors: string[] } {
  const entities = names.map(([type, words], i) => ({
    id: `e${i}`,
    type,
    name: words,
    aliases: [],
    roles: [],
    mentions: [
      { ...at(TEXT, words), form: "name" as const },
      { ...at(TEXT, "left"), form: "nominal" as const },
    ],
  }));
  const tally: Tally = new Map();
  const errors: string[] = [];
  scoreNames(gold, articleOf({ entities }), tally, errors);
  return { tally, errors };
}

describe("scoreNames", () => {
  it("gives everything to what is right, and counts no other types and forms", () => {
    const { tally, errors } = score(
      ["person", "Ana Reyes"],
      ["organization", "Harbour Board"],
      ["place", "Dunmore"],
    );
    assert.deepEqual(percent(tally, "all names"), { precision: 100, recall: 100, f1: 100 });
    assert.deepEqual(errors, []);
  });

  it("tells a wrong end and a wrong type from a missed name", () => {
    const { tally, errors } = score(["person", "Ana"], ["person", "Dunmore"]);
    assert.deepEqual(percent(tally, "all names"), { precision: 0, recall: 0, f1: 0 });
    assert.deepEqual(percent(tally, "person, overlap"), { precision: 50, recall: 100, f1: 67 });
    assert.deepEqual(percent(tally, "organization, overlap"), { precision: 0, recall: 0, f1: 0 });
    assert.deepEqual(
      errors.map((line) => line.slice(0, line.indexOf(" in …"))),
      [
        "+ a person “Ana”",
        "+ a person “Dunmore”",
        "- a person “Ana Reyes”",
        "- a organization “Harbour Board”",
        "- a place “Dunmore”",
      ],
    );
  });

  it("counts a name that is found twice once", () => {
    const { tally } = score(["person", "Ana Reyes"], ["person", "Ana Reyes"]);
    assert.equal(percent(tally, "person").precision, 100);
  });
});
