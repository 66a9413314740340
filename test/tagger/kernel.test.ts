import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { Kernel } from "../../src/tagger/kernel";
import { KERNEL_SOURCE } from "../../src/tagger/kernelCode";

describe("The compiled kernel", () => {
  it("was compiled from the sources as they are; `npm run kernel` compiles them", () => {
    const hash = createHash("sha256");
    const sources = readdirSync("kernel").filter((name) => name.endsWith(".ts"));
    for (const name of sources.sort()) hash.update(`${name}\n${readFileSync(`kernel/${name}`, "utf8")}\n`);
    assert.equal(KERNEL_SOURCE, hash.digest("hex"));
  });

  it("gives out memory that is empty, aligned and nobody else’s, and keeps what it holds as it grows", () => {
    const kernel = new Kernel();
    const kept = kernel.keep(Int32Array.of(1, 2, 3));
    const room = kernel.reserve(3_000_000);
    assert.equal(room % 16, 0);
    assert.ok(room >= kept + 12);
    assert.ok(kernel.bytes.length >= room + 3_000_000);
    assert.ok(kernel.bytes.subarray(room, room + 3_000_000).every((byte) => byte === 0));
    assert.deepEqual([...kernel.ints.subarray(kept >> 2, (kept >> 2) + 3)], [1, 2, 3]);
  });
});
