import assert from "node:assert/strict";
import { articleWith, corpusOf } from "./summaries";

describe("Corpus: organizations", () => {
  const named = (...names: readonly string[]) =>
    names.map((name) => ({ type: "organization", name }) as const);

  it("are joined with their acronyms and shortened names where only one is meant", () => {
    const corpus = corpusOf(
      articleWith("a", named("Inner Sea Economic Council", "Zagrel Holdings")),
      articleWith("b", named("ISEC", "Zagrel")),
    );
    assert.deepEqual(
      corpus.rows("organization").map(({ name, articles }) => [name, articles]),
      [
        ["Inner Sea Economic Council", 2],
        ["Zagrel Holdings", 2],
      ],
    );
  });

  it("stay apart where an acronym may stand for two", () => {
    const corpus = corpusOf(
      articleWith("a", named("Inner Sea Economic Council")),
      articleWith("b", named("International School Examination Centre")),
      articleWith("c", named("ISEC")),
    );
    assert.equal(corpus.rows("organization").length, 3);
  });

  it("with names that every country has go to a longer name only where the same people are named", () => {
    const corpus = corpusOf(
      articleWith("a", [
        { type: "organization", name: "Supreme Karvan Security Council", aliases: ["Security Council"] },
        { name: "Rita Okafor" },
      ]),
      articleWith("b", [...named("Security Council"), { name: "Rita Okafor" }]),
      articleWith("c", named("Security Council")),
    );
    assert.deepEqual(
      corpus.rows("organization").map(({ articles }) => articles),
      [2, 1],
    );
  });

  it("with names that every country has are one only where the same people are named", () => {
    const ministry = named("Ministry of Health")[0]!;
    const corpus = corpusOf(
      articleWith("a", [ministry, { name: "Rita Okafor" }]),
      articleWith("b", [ministry, { name: "Rita Okafor" }]),
      articleWith("c", [ministry, { name: "Jean Moreau" }]),
    );
    assert.deepEqual(
      corpus.rows("organization").map(({ articles }) => articles),
      [2, 1],
    );
  });
});
