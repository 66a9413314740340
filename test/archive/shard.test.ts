import assert from "node:assert/strict";
import type { FileRecord } from "../../src/archive/fileRecord";
import { fingerprint } from "../../src/archive/fingerprint";
import { decodeShard, encodeShard, shardOf } from "../../src/archive/shard";
import { packSummary } from "../../src/corpus/packSummary";
import { articleWith } from "../corpus/summaries";

const summary = packSummary(articleWith("a", [{ name: "Zoë Quarrie", says: ["It is — of course — late"] }]));

const RECORDS: FileRecord[] = [
  { id: "file:///a.txt", mtime: 1, size: 2, manner: "", key: "k", summary },
  { id: "file:///ü.txt", mtime: 1.5, size: 0, manner: "x", key: "l", summary: null },
  {
    id: "file:///b.txt",
    mtime: 2,
    size: 9,
    manner: "",
    key: "m",
    summary: packSummary(articleWith("b", [])),
  },
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
