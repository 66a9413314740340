import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import type { FileRecord } from "../../src/archive/fileRecord";
import { fingerprint } from "../../src/archive/fingerprint";
import { packSummary, unpackSummary } from "../../src/archive/packSummary";
import { decodeShard, encodeShard, shardOf } from "../../src/archive/shard";
import { analyze } from "../../src/article/analyze";
import { type ArticleSummary, summarizeArticle } from "../../src/corpus/articleSummary";
import { articleWith } from "../corpus/summaries";

const RECORDS: FileRecord[] = [
  { id: "file:///a.txt", mtime: 1, size: 2, manner: "", key: "k", summary: articleWith("file:///a.txt", []) },
  { id: "file:///ü.txt", mtime: 1.5, size: 0, manner: "x", key: "l", summary: null },
];

describe("A shard", () => {
  it("gives back what was put in", () => {
    assert.deepEqual(decodeShard(encodeShard(RECORDS)), RECORDS);
    assert.deepEqual(decodeShard(encodeShard([])), []);
  });

  it("is refused where it is cut short, changed or something else", () => {
    const bytes = encodeShard(RECORDS);
    for (let end = 0; end < bytes.length; end += 7) assert.equal(decodeShard(bytes.slice(0, end)), null);
    for (let at = 0; at < bytes.length; at += 5) {
      const changed = bytes.slice();
      changed[at]! ^= 4;
      assert.equal(decodeShard(changed), null, `byte ${at}`);
    }
    assert.equal(decodeShard(new TextEncoder().encode("{}\n[]")), null);
    assert.equal(decodeShard(new Uint8Array()), null);
  });

  it("keeps about as many files as each other one", () => {
    const counts = new Map<string, number>();
    for (let i = 0; i < 6400; i++) {
      const name = shardOf(`file:///news/2026/article-${i}.txt`);
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    assert.equal(counts.size, 64);
    assert.ok(Math.max(...counts.values()) < 150 && Math.min(...counts.values()) > 60);
  });
});

describe("A packed summary", () => {
  it("is the same again, whatever is in it", () => {
    const summary: ArticleSummary = {
      id: "a",
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
        { id: "q1", kind: "direct", speaker: "e1", confidence: 0.97, start: 3, text: "We “will” wait" },
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
    assert.deepEqual(unpackSummary("a", JSON.parse(JSON.stringify(packSummary(summary)))), summary);
    assert.ok(JSON.stringify(packSummary(summary)).length < JSON.stringify(summary).length / 2);
  });

  it("is that of every article", () => {
    for (const name of readdirSync("samples").filter((name) => name.endsWith(".txt"))) {
      const text = readFileSync(`samples/${name}`, "utf8");
      const summary = summarizeArticle(analyze(text, name), text);
      assert.deepEqual(unpackSummary(name, packSummary(summary)), summary);
    }
  });
});

describe("A fingerprint", () => {
  it("is another for other bytes, another order and another division", () => {
    const all = [["a", "b"], ["ab"], ["b", "a"], ["ab", ""], [""], ["", ""], ["a\0"], ["a"]];
    assert.equal(new Set(all.map((parts) => fingerprint(...parts))).size, all.length);
  });

  it("is the same for a text and its bytes", () => {
    assert.equal(fingerprint("Łódź"), fingerprint(new TextEncoder().encode("Łódź")));
    assert.match(fingerprint("x"), /^[0-9a-f]{16}$/);
  });
});
