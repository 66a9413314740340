import assert from "node:assert/strict";
import type { Entity } from "../../src/entities/entity";
import type { Quote } from "../../src/quotes/quote";
import { bearsName } from "../../training/bearsName";
import type { Tally } from "../../training/count";
import { readSpeakerTable, type SpeakersGold } from "../../training/readSpeakers";
import { scoreSpeakers } from "../../training/scoreSpeakers";
import { articleOf, at, pair, percent, quoteOf } from "./invented";

const TEXT =
  "Ana Reyes met Bo Lind. The bridge stays, she said. The ferry is late, the mayor added. Tolls are fair, residents said.";

function entity(id: string, name: string, ...aliases: string[]): Entity {
  return { id, type: "person", name, aliases, roles: [], mentions: [] };
}

const ENTITIES = [entity("e1", "Ana Reyes", "Reyes"), entity("e2", "Bo Lind")];
const GOLD: SpeakersGold = {
  id: "a",
  text: TEXT,
  attributions: [
    { source: [pair(TEXT, "she")], cue: null, content: [pair(TEXT, "The bridge stays")] },
    { source: [pair(TEXT, "the mayor")], cue: null, content: [pair(TEXT, "The ferry is late")] },
    { source: [pair(TEXT, "residents")], cue: null, content: [pair(TEXT, "Tolls are fair")] },
  ],
  speakers: [
    { ...at(TEXT, "she"), form: "pronoun", name: "Ana Reyes" },
    { ...at(TEXT, "the mayor"), form: "nominal", name: "Bo Lind" },
    { ...at(TEXT, "residents"), form: "nominal", name: null },
  ],
};

function said(content: string, source: string | null, speaker: string | null): Quote {
  return { ...quoteOf([at(TEXT, content)], source ? at(TEXT, source) : null), speaker };
}

const RIGHT = [
  said("The bridge stays", "she", "e1"),
  said("The ferry is late", "the mayor", "e2"),
  said("Tolls are fair", "residents", null),
];
const ROWS = ["speakers", "speakers, pronouns", "speakers, nominals", "speakers, nobody"];

function score(quotes: readonly Quote[]): { tally: Tally; errors: string[] } {
  const tally: Tally = new Map();
  const errors: string[] = [];
  scoreSpeakers(GOLD, articleOf({ entities: ENTITIES, quotes }), tally, errors);
  return { tally, errors };
}

describe("The score of speakers", () => {
  it("is full where every speaker is the right one", () => {
    const { tally, errors } = score(RIGHT);
    for (const row of ROWS) assert.equal(percent(tally, row).f1, 100, row);
    assert.deepEqual(errors, []);
  });

  it("tells a wrong speaker from a quote that was not found", () => {
    const { tally, errors } = score([said("The bridge stays", "she", "e2"), RIGHT[2]!]);
    assert.deepEqual(percent(tally, "speakers"), { precision: 50, recall: 33, f1: 40 });
    assert.equal(tally.get("speakers, nominals")?.predicted, 0);
    assert.deepEqual(errors, ["a 41 “she” is Ana Reyes: Bo Lind", "a 70 “the mayor” is Bo Lind: no quote"]);
  });

  it("asks for nobody where the article names nobody", () => {
    const { tally } = score([...RIGHT.slice(0, 2), said("Tolls are fair", "residents", "e1")]);
    assert.equal(percent(tally, "speakers, nobody").precision, 0);
    assert.equal(percent(tally, "speakers, nominals").precision, 100);
  });

  it("finds a quote by its content where its source is another", () => {
    const { tally } = score([said("The bridge stays", "Bo Lind", "e2"), ...RIGHT.slice(1)]);
    assert.equal(percent(tally, "speakers, pronouns").precision, 0);
    assert.equal(tally.get("speakers, pronouns")?.predicted, 1);
  });
});

describe("A name of the gold", () => {
  it("is borne by who has it in full, by initials, by a short form or by surname", () => {
    assert.ok(bearsName(entity("e", "Ana M. Reyes"), "Ana Reyes"));
    assert.ok(bearsName(entity("e", "A. Reyes"), "Ana Reyes"));
    assert.ok(bearsName(entity("e", "Pete Lind"), "Peter Lind"));
    assert.ok(bearsName(entity("e", "Bo Lind Jr."), "Lind"));
    assert.ok(bearsName({ ...entity("e", "Coastal Safety Board", "the CSB"), type: "organization" }, "CSB"));
  });

  it("is not borne by a relative, even one who is called by the surname alone", () => {
    assert.equal(bearsName(entity("e", "Eva Reyes", "Reyes"), "Ana Reyes"), false);
    assert.equal(bearsName(entity("e", "Al Reyes"), "Alba Reyes"), false);
  });
});

describe("The table of judged speakers", () => {
  const rows = [...readSpeakerTable().values()].flat();

  it("holds over 300 sources, pronouns and descriptions, with and without somebody behind them", () => {
    assert.ok(rows.length > 400);
    for (const form of ["pronoun", "nominal"]) assert.ok(rows.some((row) => row.form === form && row.name));
    assert.ok(rows.filter(({ name }) => name === null).length > 100);
  });

  it("points at words in text order", () => {
    for (const list of readSpeakerTable().values())
      list.forEach((row, i) => {
        assert.ok(row.start >= 0 && row.end > row.start);
        assert.ok(i === 0 || list[i - 1]!.start < row.end);
      });
  });
});
