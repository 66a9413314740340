import assert from "node:assert/strict";
import { forgetAll, remember, rememberPair } from "../../src/corpus/remember";

describe("What is remembered", () => {
  /** Gives the length, and notes what it was asked for. */
  function noting(): { read: (text: string) => number; asked: string[] } {
    const asked: string[] = [];
    const read = (text: string): number => {
      asked.push(text);
      return text.length;
    };
    return { read, asked };
  }

  it("is read once", () => {
    const { read, asked } = noting();
    const length = remember(10, read);
    assert.deepEqual([length("Brod"), length("Brod"), length("Elm")], [4, 4, 3]);
    assert.deepEqual(asked, ["Brod", "Elm"]);
  });

  it("is no more than so many, and nothing long", () => {
    const { read, asked } = noting();
    const length = remember(2, read);
    for (const text of ["a", "b", "c", "a", "x".repeat(200), "x".repeat(200)]) length(text);
    assert.deepEqual(asked, ["a", "b", "c", "a", "x".repeat(200), "x".repeat(200)]);
  });

  it("is read anew once all is forgotten", () => {
    const { read, asked } = noting();
    const length = remember(10, read);
    length("Brod");
    forgetAll();
    assert.equal(length("Brod"), 4);
    assert.deepEqual(asked, ["Brod", "Brod"]);
  });

  it("is what two texts give in their order", () => {
    const pair = rememberPair(10, (a, b) => `${a} before ${b}`);
    assert.equal(pair("Brod", "Elm"), "Brod before Elm");
    assert.equal(pair("Elm", "Brod"), "Elm before Brod");
  });
});
