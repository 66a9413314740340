import assert from "node:assert/strict";
import type { MentionForm } from "../../src/entities/entity";
import type { EntitiesGold } from "../../training/corpus";
import type { Tally } from "../../training/count";
import { scoreEntities } from "../../training/scoreEntities";
import { articleOf, at, percent } from "./invented";

const TEXT = "Ana Reyes met Bo Lind. Reyes, the mayor, thanked him. A driver waved.";
const mention = (words: string, form: MentionForm, occurrence = 0) => ({
  ...at(TEXT, words, occurrence),
  form,
});
const REYES = [mention("Ana Reyes", "name"), mention("Reyes", "name", 1), mention("the mayor", "nominal")];
const LIND = [mention("Bo Lind", "name"), mention("him", "pronoun")];
const gold: EntitiesGold = {
  id: "a",
  text: TEXT,
  entities: [
    { id: "g1", type: "person", named: true, mentions: REYES },
    { id: "g2", type: "person", named: true, mentions: LIND },
    { id: "g3", type: "person", named: false, mentions: [mention("A driver", "nominal")] },
  ],
};

function score(...groups: ReturnType<typeof mention>[][]): { tally: Tally; errors: string[] } {
  const entities = groups.map((mentions, i) => {
    const id = `e${i + 1}`;
    return { id, type: "person" as const, name: id, aliases: [], roles: [], mentions };
  });
  const tally: Tally = new Map();
  const errors: string[] = [];
  scoreEntities(gold, articleOf({ entities }), tally, errors);
  return { tally, errors };
}

describe("scoreEntities", () => {
  it("gives everything to the right groups, in every row", () => {
    const { tally, errors } = score(REYES, LIND);
    for (const row of ["names", "names and nominals", "all mentions"])
      assert.deepEqual(percent(tally, `entities by ${row}`), { precision: 100, recall: 100, f1: 100 });
    assert.deepEqual(errors, []);
  });

  it("takes recall from a person in two halves, and precision from two people in one", () => {
    const split = score([REYES[0]!], [REYES[1]!], [LIND[0]!]);
    assert.deepEqual(percent(split.tally, "entities by names"), { precision: 100, recall: 67, f1: 80 });
    assert.equal(split.errors[0], "a person “Ana Reyes” is: e1 e1 / e2 e2 / not found");
    const merged = score([REYES[0]!, REYES[1]!, LIND[0]!]);
    // two of three stand with one right and one wrong companion: (2/3 + 2/3 + 1/3) / 3
    assert.deepEqual(percent(merged.tally, "entities by names"), { precision: 56, recall: 100, f1: 71 });
  });

  it("lets a name without its edges stand for the name, and counts someone whom nobody names as wrong", () => {
    const { tally } = score(
      [{ ...at(TEXT, "Reyes"), form: "name" }, REYES[1]!],
      [LIND[0]!],
      [mention("A driver", "nominal")],
    );
    assert.deepEqual(percent(tally, "entities by names"), { precision: 100, recall: 100, f1: 100 });
    assert.equal(percent(tally, "entities by names and nominals").precision, 75);
  });
});
