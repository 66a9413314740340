import assert from "node:assert/strict";
import { folderPattern } from "../../src/vscode/folderPattern";

describe("the pattern for a folder", () => {
  it("counts from the workspace folder", () => {
    assert.equal(folderPattern("/home/ana/news/notes/old/a.txt", "/home/ana/news"), "notes/old/**");
    assert.equal(folderPattern("/home/ana/news/a.txt", "/home/ana/news"), "**");
  });

  it("is absolute outside of one", () => {
    assert.equal(folderPattern("/home/ana/a.txt", undefined), "/home/ana/**");
  });

  it("takes brackets and stars in names for any character", () => {
    assert.equal(folderPattern("/w/a[1]{x}*/b.txt", "/w"), "a?1??x??/**");
  });
});
