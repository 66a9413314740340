import assert from "node:assert/strict";
import type { DecisionFile } from "../../src/decisions/decisionFile";
import { decisionsFor } from "../../src/decisions/decisionsFor";
import { decisionsKey, decisionsOn } from "../../src/decisions/decisionsOn";
import { matchesPattern } from "../../src/decisions/matchesPattern";
import { known } from "./known";

describe("A pattern of articles", () => {
  for (const [path, pattern, fits] of [
    ["a.txt", "a.txt", true],
    ["rail/a.txt", "a.txt", false],
    ["rail/a.txt", "rail/**", true],
    ["rail/2026/a.txt", "rail/**", true],
    ["railway/a.txt", "rail/**", false],
    ["rail/a.txt", "**/a.txt", true],
    ["a.txt", "**/a.txt", true],
    ["rail/2026/a.txt", "rail/*", false],
    ["rail/day-1.txt", "rail/day-?.txt", true],
    ["rail/day-10.txt", "rail/day-?.txt", false],
    ["rail/a [draft] (1).txt", "rail/a [draft] (1).txt", true],
    ["rail/2026/may/a.txt", "**/2026/**/a*.txt", true],
    ["", "**", true],
  ] as const)
    it(`${pattern} ${fits ? "fits" : "does not fit"} ${path}`, () =>
      assert.equal(matchesPattern(path, pattern), fits));

  it("costs no more than the product of the lengths, however many stars it has", () => {
    assert.equal(matchesPattern("a".repeat(4000), `${"*a".repeat(250)}b`), false);
    assert.equal(matchesPattern("a/".repeat(2000), `${"**/a/".repeat(100)}b`), false);
  });
});

describe("Decisions on one article", () => {
  const file: DecisionFile = {
    entities: [
      { ...known("Ana Reyes"), articles: null, at: 0 },
      { ...known("John Smith"), articles: null, at: 0 },
      { ...known("John Smith", { key: "John Smith (2)" }), articles: ["rail/**"], at: 0 },
      { ...known("John Smith", { key: "John Smith (3)" }), articles: ["c.txt", "rail/a.txt"], at: 0 },
    ],
    ignore: [
      { name: "Reading", articles: ["a.txt"], at: 0 },
      { name: "Harvest Fair", articles: null, at: 0 },
    ],
    speakers: [{ article: "rail/a.txt", quote: "The bridge", speaker: null, at: 9 }],
  };

  it("are those without a limit and those whose patterns fit, those that name it first, then the limited ones", () => {
    assert.deepEqual(
      decisionsFor(file, "rail/a.txt").known.map(({ key }) => key),
      ["John Smith (3)", "John Smith (2)", "Ana Reyes", "John Smith"],
    );
    assert.deepEqual(decisionsFor(file, "a.txt").ignored, ["Reading", "Harvest Fair"]);
    assert.equal(decisionsFor(file, "a.txt").speakers.length, 0);
    assert.equal(decisionsFor(file, "rail/a.txt").speakers.length, 1);
  });

  it("bear on a text only if all words of a name stand in it", () => {
    const decisions = decisionsFor(file, "b.txt");
    assert.deepEqual(decisionsOn("ANA sang at the harvest\nfair. Reyes left.", decisions), {
      known: [file.entities[0]],
      ignored: ["Harvest Fair"],
      speakers: [],
    });
  });

  it("have a key that changes with what may change the reading, and with nothing else", () => {
    const decisions = decisionsFor(file, "b.txt");
    const key = (text: string, entity = decisions.known[0]!) =>
      decisionsKey(text, { ...decisions, known: [entity] });
    assert.equal(key("Rain fell."), "");
    assert.notEqual(key("Ana Reyes sang."), "");
    assert.equal(key("Ana Reyes sang."), key("Ana Reyes slept."));
    assert.equal(key("Ana Reyes sang."), key("Ana Reyes sang.", known("Ana Reyes", { note: "Sings." })));
    assert.notEqual(key("Ana Reyes sang."), key("Ana Reyes sang.", known("Ana Reyes", { role: "singer" })));
  });
});
