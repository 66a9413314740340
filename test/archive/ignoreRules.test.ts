import assert from "node:assert/strict";
import { IgnoreRules } from "../../src/archive/ignoreRules";

function left(files: Record<string, string>, paths: readonly string[]): string[] {
  const rules = new IgnoreRules(Object.entries(files).map(([folder, text]) => ({ folder, text })));
  return paths.filter((path) => !rules.ignores(path));
}

describe("Ignore files", () => {
  it("leave out files and whole folders", () => {
    const paths = ["a.txt", "drafts/b.txt", "news/drafts/c.txt", "news/d.tmp.txt"];
    assert.deepEqual(left({ "": "drafts/\n*.tmp.txt\n# a.txt\n" }, paths), ["a.txt"]);
  });

  it("count from their own folder, and the nearest decides", () => {
    const files = { "": "*.txt\n", news: "!*.txt\n/old.txt\n" };
    assert.deepEqual(left(files, ["a.txt", "news/b.txt", "news/old.txt", "news/deep/old.txt"]), [
      "news/b.txt",
      "news/deep/old.txt",
    ]);
  });

  it("let nothing back in where a folder is out", () => {
    assert.deepEqual(left({ "": "out/\n", out: "!keep.txt\n" }, ["out/keep.txt", "in.txt"]), ["in.txt"]);
  });

  it("may be many, or none, or nonsense", () => {
    assert.deepEqual(left({}, ["a.txt"]), ["a.txt"]);
    assert.deepEqual(left({ "": "[\n\\\n(((\n**\u0000\n" }, ["a.txt", " .txt", "ö/ß.txt"]), [
      "a.txt",
      " .txt",
      "ö/ß.txt",
    ]);
  });
});
