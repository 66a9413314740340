import assert from "node:assert/strict";
import { articleWith, COUNCIL, corpusOf, MAYOR } from "./summaries";

describe("Corpus: dossiers", () => {
  const corpus = corpusOf(
    articleWith("a", [MAYOR, COUNCIL]),
    articleWith("b", [{ name: "Maya Lindquist", roles: ["mayor"] }, { name: "Joe Ruiz" }]),
    articleWith("c", [{ name: "Joe Ruiz" }]),
  );

  it("tell names with their counts, roles with their articles, mentions and quotes", () => {
    const dossier = corpus.dossierOf("b", "e1")!;
    assert.equal(dossier.name, "Maya Lindqvist");
    assert.deepEqual(dossier.spellings, [
      { text: "Lindqvist", count: 1 },
      { text: "Maya Lindquist", count: 1 },
      { text: "Maya Lindqvist", count: 1 },
    ]);
    assert.deepEqual(dossier.roles, [
      { text: "mayor of Lund", articles: ["a"] },
      { text: "mayor", articles: ["b"] },
    ]);
    assert.deepEqual(
      dossier.articles.map(({ article, mentions, quotes }) => [article.id, mentions, quotes.length]),
      [
        ["a", 2, 1],
        ["b", 1, 0],
      ],
    );
  });

  it("tell who appears with them", () => {
    const companions = corpus.companions(corpus.dossierOf("a", "e1")!, 10);
    assert.deepEqual(
      companions.map(({ row, articles }) => [row.name, articles]),
      [
        ["Lund Harbour Council", 1],
        ["Joe Ruiz", 1],
      ],
    );
  });

  const names = (query: string) => corpus.search(query, 10).map(({ name }) => name);

  it("are found by the beginnings of words in any order, whatever their accents", () => {
    assert.deepEqual(names("lindq"), ["Maya Lindqvist"]);
    assert.deepEqual(names("líndqv MAY"), ["Maya Lindqvist"]);
    assert.deepEqual(names("HARB"), ["Lund Harbour Council"]);
    assert.deepEqual(names("úndq"), []);
    assert.deepEqual(names("joe lindqvist"), []);
  });

  it("are found by each of their spellings and by any romanization", () => {
    assert.deepEqual(names("lindquist"), ["Maya Lindqvist"]);
    assert.deepEqual(names("rouiz"), ["Joe Ruiz"]);
  });

  it("are found with whole names before beginnings, then those of most articles", () => {
    const three = corpusOf(
      articleWith("a", [{ name: "Leander Ek" }, { name: "Lea Ek", roles: ["striker"] }, { name: "Lea" }]),
      articleWith("b", [{ name: "Leander Ek" }]),
    );
    assert.deepEqual(
      three.search("lea", 10).map(({ name }) => name),
      ["Lea", "Leander Ek", "Lea Ek"],
    );
    assert.equal(three.search("lea", 2).length, 2);
    assert.equal(three.search("", 10).length, 3);
  });

  it("of two bearers of one name are both found", () => {
    const two = corpusOf(
      articleWith("a", [{ name: "Wu Lei", roles: ["striker"] }]),
      articleWith("b", [{ name: "Wu Lei", roles: ["seismologist"] }]),
    );
    assert.equal(two.search("wu", 10).length, 2);
  });

  it("are listed as rows, those of most articles first", () => {
    assert.deepEqual(
      corpus.rows("person"),
      [
        { id: "b#e2", type: "person", name: "Joe Ruiz", role: null, mentions: 2, quotes: 0, articles: 2 },
        {
          id: "a#e1",
          type: "person",
          name: "Maya Lindqvist",
          role: "mayor of Lund",
          mentions: 3,
          quotes: 1,
          articles: 2,
        },
      ].reverse(),
    );
    assert.deepEqual(corpus.rowOf("a", "e1"), corpus.rows("person")[0]);
    assert.equal(corpus.rowOf("a", "e9"), undefined);
    assert.equal(corpus.dossierOf("a", "e9"), undefined);
  });

  it("of one person in one article under two names count the article once", () => {
    const two = corpusOf(
      articleWith("a", [
        { name: "Ana Roe", known: "Ana Roe" },
        { name: "Ann Rho", known: "Ana Roe" },
      ]),
    );
    assert.deepEqual(
      two.rows("person").map(({ articles, mentions }) => [articles, mentions]),
      [[1, 2]],
    );
  });
});
