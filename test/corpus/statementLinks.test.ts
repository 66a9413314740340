import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { summarizeArticle } from "../../src/corpus/articleSummary";
import { Corpus } from "../../src/corpus/corpus";
import { analyze } from "../support/shippedAnalyzer";
import { articleWith, BRIDGE, corpusOf, MAYOR } from "./summaries";

describe("Corpus: statements", () => {
  const other = "We’ll rebuild the old bridge before the floods of winter come back.";

  it("of one speaker are linked in other words, and those of another speaker are not", () => {
    const corpus = corpusOf(
      articleWith("a", [MAYOR]),
      articleWith("b", [{ ...MAYOR, says: ["The weather is fine today in all of the north.", other] }]),
      articleWith("c", [{ name: "Joe Ruiz", says: [other] }]),
    );
    assert.deepEqual(
      corpus.sameStatements("a", "q1").map(({ article, quote, change }) => [article.id, quote.id, change]),
      [["b", "q2", "reworded"]],
    );
  });

  it("are linked where neither article names a speaker", () => {
    const corpus = corpusOf(articleWith("a", [], [BRIDGE]), articleWith("b", [], [other]));
    assert.equal(corpus.sameStatements("b", "q1").length, 1);
  });

  it("in two mouths are a conflict", () => {
    const corpus = corpusOf(
      articleWith("a", [MAYOR]),
      articleWith("b", [{ name: "Joe Ruiz", roles: ["governor"], says: [BRIDGE] }]),
    );
    assert.deepEqual(
      corpus.conflicts().map(({ first, second }) => [first.article.id, second.article.id]),
      [["a", "b"]],
    );
    assert.deepEqual(corpus.sameStatements("a", "q1"), []);
  });

  it("are linked in two articles on one event, translated by two desks", () => {
    const corpus = new Corpus();
    for (const id of ["rail-corridor-agency", "rail-corridor-herald"]) {
      const text = readFileSync(`samples/${id}.txt`, "utf8");
      corpus.put(summarizeArticle(analyze(text, id), text));
    }
    const engineers = corpus
      .get("rail-corridor-agency")!
      .quotes.find(({ text }) => text.startsWith("Your engineers"));
    const [same] = corpus.sameStatements("rail-corridor-agency", engineers!.id);
    assert.match(same!.quote.text, /^Your engineers built/);
    const [, article, entity] = /^(.+)#(.+)$/.exec(corpus.search("Yuldoshev", 5)[0]!.id)!;
    const minister = corpus.dossierOf(article!, entity!)!;
    assert.ok(minister.spellings.some(({ text }) => text === "Alisher Yoldoshev"));
  });
});
