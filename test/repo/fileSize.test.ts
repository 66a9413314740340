import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { filesIn } from "./sourceFiles";

/** Word lists are as long as they are. */
const code = filesIn(".").filter((path) => /\.(?:ts|mjs)$/.test(path) && !path.startsWith("src/lexicon/"));
const lines = new Map(code.map((path) => [path, readFileSync(path, "utf8").split("\n").length - 1]));

describe("Files of code", () => {
  it("are at most 500 lines long", () => {
    assert.deepEqual(
      [...lines].filter(([, count]) => count > 500),
      [],
    );
  });

  it("are mostly under 100 lines", () => {
    const counts = [...lines.values()].sort((a, b) => a - b);
    assert.ok(counts[counts.length >> 1]! < 100);
  });

  it("are named after what they hold, and none after a drawer", () => {
    const drawer = /(?:utils?|helpers?|common|misc|manager|service|\/index)\.(?:ts|mjs)$/i;
    assert.deepEqual(
      code.filter((path) => drawer.test(path)),
      [],
    );
  });
});
