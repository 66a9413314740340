import assert from "node:assert/strict";
import { Corpus } from "../../src/corpus/corpus";
import { articleWith } from "./summaries";

function corpusOf(...names: string[]): Corpus {
  const corpus = new Corpus();
  names.forEach((name, i) => {
    corpus.put(articleWith(`a${i}`, [{ name }]));
  });
  return corpus;
}

describe("A look-up among the names of many", () => {
  const found = (corpus: Corpus, query: string, limit = 50): string[] =>
    corpus.search(query, limit).map(({ name }) => name);

  it("has each once, under whichever form of a word it was found", () => {
    const corpus = corpusOf("Khan Khanov", "Hana Khan", "Omar Hanin");
    assert.deepEqual(found(corpus, "kha").sort(), ["Hana Khan", "Khan Khanov", "Omar Hanin"]);
  });

  it("has whole names however many begin so and stand before", () => {
    const corpus = corpusOf("Leander Ek", "Leander Berg", "Leander Lund");
    corpus.put(articleWith("z", [{ name: "Lea" }]));
    assert.deepEqual(found(corpus, "lea", 2)[0], "Lea");
    assert.equal(found(corpus, "lea", 2).length, 2);
  });

  it("knows who came and who went since the last one", () => {
    const corpus = corpusOf("Maya Lindqvist", "Joe Ruiz");
    assert.deepEqual(found(corpus, "ruiz"), ["Joe Ruiz"]);
    corpus.remove("a1");
    corpus.put(articleWith("b", [{ name: "Ana Ruiz" }]));
    assert.deepEqual(found(corpus, "ruiz"), ["Ana Ruiz"]);
    assert.deepEqual(
      corpus.rows("any", "name").map(({ name }) => name),
      ["Ana Ruiz", "Maya Lindqvist"],
    );
  });
});
