import assert from "node:assert/strict";
import type { Corpus } from "../../src/corpus/corpus";
import { articleWith, corpusOf } from "./summaries";

describe("Corpus: whom the reader knows", () => {
  const counts = (corpus: Corpus, type: "person" | "organization" = "person") =>
    corpus.rows(type).map(({ name, articles }) => [name, articles]);

  it("is one by any spelling, and goes by that name", () => {
    const known = "Maya Lindqvist";
    const corpus = corpusOf(
      articleWith("a", [{ name: "Maya Lindqvist", known }]),
      articleWith("b", [{ name: "Maja Berg", known, roles: ["novelist"] }]),
      articleWith("c", [{ name: "M. Berg", known, roles: ["striker"] }]),
    );
    assert.deepEqual(counts(corpus), [[known, 3]]);
  });

  it("is two where the reader says so, and a namesake of nobody’s goes to neither", () => {
    const corpus = corpusOf(
      articleWith("a", [
        { name: "Maya Lindqvist", known: "Maya Lindqvist (mayor)", roles: ["mayor of Lund"] },
      ]),
      articleWith("b", [
        { name: "Maya Lindqvist", known: "Maya Lindqvist (singer)", roles: ["mayor of Lund"] },
      ]),
      articleWith("c", [{ name: "Maya Lindqvist", roles: ["mayor of Lund"] }]),
    );
    assert.deepEqual(counts(corpus), [
      ["Maya Lindqvist (mayor)", 1],
      ["Maya Lindqvist (singer)", 1],
      ["Maya Lindqvist", 1],
    ]);
  });

  it("is joined by one that nobody decided on, where names and roles are alike", () => {
    const corpus = corpusOf(
      articleWith("a", [
        { name: "Mrs Lindqvist", known: "Maya Lindqvist (mayor)", roles: ["mayor of Lund"] },
      ]),
      articleWith("b", [{ name: "Maja Lindqvist", roles: ["mayor of Lund"] }]),
      articleWith("c", [{ name: "Tom Lindqvist", roles: ["mayor of Lund"] }]),
    );
    assert.deepEqual(counts(corpus), [
      ["Maya Lindqvist (mayor)", 2],
      ["Tom Lindqvist", 1],
    ]);
  });

  it("of organizations holds as well, for one name of two and for two names of one", () => {
    const health = { type: "organization", name: "Ministry of Health" } as const;
    const corpus = corpusOf(
      articleWith("a", [{ ...health, known: "Ministry of Health (Tesheria)" }]),
      articleWith("b", [{ ...health, known: "Ministry of Health (Karvan)" }]),
      articleWith("c", [
        { ...health, name: "Tesherian health officials", known: "Ministry of Health (Tesheria)" },
      ]),
      articleWith("d", [health]),
      articleWith("e", [{ type: "organization", name: "Harbour Office", known: "Lund Port Authority" }]),
      articleWith("f", [{ type: "organization", name: "Harbour Office" }]),
      articleWith("g", [{ type: "organization", name: "LPA" }]),
    );
    assert.deepEqual(counts(corpus, "organization"), [
      ["Lund Port Authority", 3],
      ["Ministry of Health (Tesheria)", 2],
      ["Ministry of Health (Karvan)", 1],
      ["Ministry of Health", 1],
    ]);
  });
});
