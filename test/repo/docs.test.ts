import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { foldersIn } from "./sourceFiles";

const architecture = readFileSync("ARCHITECTURE.md", "utf8");
/** The folders that have a line in the code map. */
const mapped = [...architecture.matchAll(/^- `([\w./-]+)\/`/gm)].map((match) => match[1]!);

describe("ARCHITECTURE.md", () => {
  it("has a line for every folder of the repository and of src/, and for no other", () => {
    const folders = [...foldersIn("."), ...foldersIn("src").map((name) => `src/${name}`)];
    assert.deepEqual(mapped.toSorted(), folders.filter((name) => name !== "src").toSorted());
  });

  it("is short enough to be read", () => {
    assert.ok(architecture.split("\n").length <= 120);
  });
});

describe("The documents", () => {
  for (const name of ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md"])
    it(`${name} names only scripts and files that are there`, () => {
      const text = readFileSync(name, "utf8");
      const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));
      for (const [, script] of text.matchAll(/npm run ([\w:]+)/g)) assert.ok(script! in scripts, script);
      for (const [, path] of text.matchAll(/`((?:src|test|training|bench|tools)\/[\w./-]+)`/g))
        assert.ok(existsSync(path!), path);
    });
});
