import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { analyze } from "../../src/article/analyze";
import { type ArticleSummary, summarizeArticle } from "../../src/corpus/articleSummary";
import { packSummary, unpackHead, unpackOutlines, unpackSummary } from "../../src/corpus/packSummary";

describe("A packed summary", () => {
  it("is the same again, whatever is in it", () => {
    const summary: ArticleSummary = {
      id: "a",
      date: "2022-03-09",
      lineStarts: [0, 1, 40, 41],
      entities: [
        {
          id: "e1",
          type: "person",
          name: "Rosa Lund",
          known: "Rosa M. Lund",
          roles: ["mayor", "pilot"],
          mentions: 7,
          names: [
            { start: 0, end: 9, text: "Rosa Lund", quoted: true },
            { start: 12, end: 16, text: "Lund" },
            { start: 20, end: 30, text: "Rosa Lund" },
            { start: 33, end: 42, text: "Rosa Lund" },
            { start: 50, end: 54, text: "Lund", quoted: true },
          ],
        },
        { id: "e2", type: "organization", name: "0", roles: [], mentions: 0, names: [] },
      ],
      quotes: [
        {
          id: "q1",
          kind: "direct",
          speaker: "e1",
          confidence: 0.97,
          start: 3,
          text: "We “will”\u2028wait \ud800",
        },
        {
          id: "q2",
          kind: "indirect",
          speaker: null,
          confidence: 0,
          source: "a fisherman",
          start: 60,
          text: "",
        },
        { id: "q3", kind: "mixed", speaker: null, confidence: 0.5, start: 70, text: "no" },
      ],
    };
    const packed = packSummary(summary);
    assert.deepEqual(unpackSummary("a", packed), summary);
    assert.deepEqual(unpackHead(packed), { quotes: 3, unattributed: 2, date: "2022-03-09" });
    const [lund, other] = unpackOutlines(packed);
    assert.deepEqual(
      [lund!.known, lund!.start, lund!.end, [...lund!.uses]],
      [
        "Rosa M. Lund",
        0,
        9,
        [
          ["Rosa Lund", 3],
          ["Lund", 2],
        ],
      ],
    );
    assert.deepEqual([other!.known, other!.uses.size], [undefined, 0]);
    assert.ok(packed.length < JSON.stringify(summary).length / 2);
  });

  it("is that of every article", () => {
    for (const name of readdirSync("samples").filter((name) => name.endsWith(".txt"))) {
      const text = readFileSync(`samples/${name}`, "utf8");
      const summary = summarizeArticle(analyze(text, name), text);
      assert.deepEqual(unpackSummary(name, packSummary(summary)), summary);
    }
  });
});
