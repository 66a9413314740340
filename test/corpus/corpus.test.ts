import assert from "node:assert/strict";
import fc from "fast-check";
import type { Corpus } from "../../src/corpus/corpus";
import { KeptArticle } from "../../src/corpus/keptArticle";
import { unpackSummary } from "../../src/corpus/packSummary";
import { articleWith, BRIDGE, COUNCIL, corpusOf, MAYOR } from "./summaries";

/** A piece of work of so many steps. */
function afterSteps(steps: number): () => boolean {
  let left = steps;
  return () => left-- <= 0;
}

/** All that a corpus answers, as plain values. */
function answers(corpus: Corpus): unknown {
  const dossiers = [...corpus.dossiers("person"), ...corpus.dossiers("organization")];
  const quotes = corpus
    .summaries()
    .flatMap((article) =>
      article.quotes.map(({ id }) =>
        corpus.sameStatements(article.id, id).map((same) => [same.article.id, same.quote.id]),
      ),
    );
  const all = [dossiers, quotes, corpus.conflicts(), corpus.search("m", 50), corpus.rows("any", "name")];
  return JSON.parse(
    JSON.stringify(all, (_, value) =>
      value instanceof KeptArticle ? unpackSummary(value.id, value.packed) : value,
    ),
  );
}

describe("Corpus: changes", () => {
  const name = fc.constantFrom(
    "Maya Lindqvist",
    "Maya Lindquist",
    "M. Lindqvist",
    "Lindqvist",
    "Mohammed Yusuf",
    "Muhammad Yousef",
    "John Smith",
    "Tom Smith",
  );
  const role = fc.constantFrom(
    "mayor of Lund",
    "striker",
    "President of Kenya",
    "Kenyan president",
    "novelist",
  );
  const known = fc.option(fc.constantFrom("Maya Lindqvist", "Maya Lindqvist (singer)", "Tom Smith"), {
    nil: undefined,
    freq: 4,
  });
  const person = fc.record({
    name,
    known,
    roles: fc.array(role, { maxLength: 2 }),
    says: fc.array(fc.constantFrom(BRIDGE, "The harbour is open and no ship has been turned away."), {
      maxLength: 1,
    }),
  });
  const organization = fc.record({
    type: fc.constant("organization" as const),
    known: fc.option(fc.constantFrom("Ministry of Health (Karvan)", "Zagrel Holdings", "ISEC"), {
      nil: undefined,
      freq: 4,
    }),
    name: fc.constantFrom(
      "Inner Sea Economic Council",
      "ISEC",
      "Ministry of Health",
      "Zagrel",
      "Zagrel Holdings",
    ),
  });
  const articles = fc
    .array(fc.array(fc.oneof(person, organization), { maxLength: 5 }), { minLength: 1, maxLength: 7 })
    .map((list) => list.map((described, i) => articleWith(`article ${i}`, described)));

  it("leave no trace of the order in which articles came", () => {
    const shuffled = articles.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        assert.deepEqual(answers(corpusOf(...other)), answers(corpusOf(...list)));
      }),
      { numRuns: 150 },
    );
  });

  it("leave no trace of articles that went or were changed", () => {
    fc.assert(
      fc.property(articles, articles, (before, after) => {
        const corpus = corpusOf(...before);
        answers(corpus);
        for (const { id } of before.slice(after.length)) corpus.remove(id);
        for (const article of after) corpus.put(article);
        assert.deepEqual(answers(corpus), answers(corpusOf(...after)));
      }),
      { numRuns: 150 },
    );
  });

  it("leave no trace of what was read ahead between them", () => {
    fc.assert(
      fc.property(articles, articles, fc.nat(30), fc.nat(30), (before, after, some, others) => {
        const corpus = corpusOf(...before);
        corpus.readAhead(afterSteps(some));
        for (const { id } of before.slice(after.length)) corpus.remove(id);
        for (const article of after) {
          corpus.put(article);
          corpus.readAhead(afterSteps(others));
        }
        assert.deepEqual(answers(corpus), answers(corpusOf(...after)));
      }),
      { numRuns: 150 },
    );
  });

  /** Many bearers of one surname, of whom some are one person. */
  const crowd = Array.from({ length: 400 }, (_, i) => {
    const given = ["John", "J.", "Jane", "Jon", "Tom", "Ruth"][i % 6];
    const town = `Port${"abcdefg"[Math.floor(i / 6) % 7]}ville`;
    const other = { name: `Omar Quist${"abcdefghij"[i % 10]}` };
    const roles = i % 5 === 0 ? [] : [`${["mayor", "police chief"][i % 2]} of ${town}`];
    return articleWith(`article ${String(i).padStart(3, "0")}`, [
      { name: i % 11 === 0 ? "Smith" : `${given} Smith`, roles },
      other,
    ]);
  });
  const groups = (corpus: Corpus) => corpus.rows("person").map(({ id, articles }) => `${id} ${articles}`);

  it("leave no trace in a crowd of one surname either, whether it grows or shrinks", () => {
    const grown = corpusOf(...crowd.slice(0, 40));
    groups(grown);
    for (const article of crowd.slice(40).reverse()) {
      grown.put(article);
      if (article.id.endsWith("37")) groups(grown);
    }
    assert.deepEqual(groups(grown), groups(corpusOf(...crowd)));
    for (const article of crowd.slice(100)) {
      grown.remove(article.id);
      if (article.id.endsWith("37")) groups(grown);
    }
    assert.deepEqual(groups(grown), groups(corpusOf(...crowd.slice(0, 100))));
  });

  it("keep together in a crowd whom name and office join", () => {
    const rows = corpusOf(...crowd).rows("person");
    const found = rows.find(({ name, role }) => name === "John Smith" && role === "mayor of Portaville");
    assert.ok(found!.articles >= 6, JSON.stringify(found));
  });

  it("leave no trace among thousands of quotes that came and went", () => {
    const says = (i: number) =>
      `The harbour of Port${i % 97} opens pier ${i % 89} before the floods of winter come back.`;
    const article = (i: number, text: string) =>
      articleWith(`article ${i}`, [{ name: "Maya Lindqvist", says: [text] }]);
    const all = Array.from({ length: 1600 }, (_, i) => article(i, says(i % 800)));
    const corpus = corpusOf(...all);
    const same = (of: Corpus) =>
      all.map(({ id }) =>
        of.sameStatements(id, "q1").map(({ article, change }) => `${article.id} ${change}`),
      );
    const before = same(corpus);
    assert.ok(before.every((list, i) => list.includes(`article ${(i + 800) % 1600} verbatim`)));
    for (let i = 0; i < 1600; i += 2)
      corpus.put(article(i, `Rain fell on ${i} roofs of the northern town last night.`));
    same(corpus);
    for (const summary of all) corpus.put(summary);
    assert.deepEqual(same(corpus), before);
  });

  it("are read ahead a piece at a time", () => {
    const corpus = corpusOf(articleWith("a", [MAYOR]), articleWith("b", [MAYOR]), articleWith("c", [MAYOR]));
    let pieces = 1;
    while (!corpus.readAhead(afterSteps(0))) pieces++;
    assert.ok(pieces > 6, String(pieces));
    assert.equal(
      corpus.readAhead(() => assert.fail("all is ready")),
      true,
    );
    assert.equal(corpus.sameStatements("a", "q1").length, 2);
  });

  it("leave nothing where all articles went", () => {
    const corpus = corpusOf(articleWith("a", [MAYOR, COUNCIL]));
    corpus.remove("a");
    corpus.remove("b");
    assert.equal(corpus.size, 0);
    assert.deepEqual(answers(corpus), [[], [], [], [], []]);
  });
});
