import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { type ArticleSummary, summarizeArticle } from "../../src/corpus/articleSummary";
import { Corpus } from "../../src/corpus/corpus";
import { KeptArticle } from "../../src/corpus/keptArticle";
import { unpackSummary } from "../../src/corpus/packSummary";
import { analyze } from "../support/shippedAnalyzer";
import { articleWith } from "./summaries";

function corpusOf(...articles: readonly ArticleSummary[]): Corpus {
  const corpus = new Corpus();
  for (const article of articles) corpus.put(article);
  return corpus;
}

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

const BRIDGE = "We will rebuild the old bridge before the winter floods come back.";
const mayor = { name: "Maya Lindqvist", aliases: ["Lindqvist"], roles: ["mayor of Lund"], says: [BRIDGE] };
const council = { type: "organization", name: "Lund Harbour Council" } as const;

describe("Corpus: dossiers", () => {
  const corpus = corpusOf(
    articleWith("a", [mayor, council]),
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

describe("Corpus: statements", () => {
  const other = "We’ll rebuild the old bridge before the floods of winter come back.";

  it("of one speaker are linked in other words, and those of another speaker are not", () => {
    const corpus = corpusOf(
      articleWith("a", [mayor]),
      articleWith("b", [{ ...mayor, says: ["The weather is fine today in all of the north.", other] }]),
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
      articleWith("a", [mayor]),
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
    const mayor = rows.find(({ name, role }) => name === "John Smith" && role === "mayor of Portaville");
    assert.ok(mayor!.articles >= 6, JSON.stringify(mayor));
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
    const corpus = corpusOf(articleWith("a", [mayor]), articleWith("b", [mayor]), articleWith("c", [mayor]));
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
    const corpus = corpusOf(articleWith("a", [mayor, council]));
    corpus.remove("a");
    corpus.remove("b");
    assert.equal(corpus.size, 0);
    assert.deepEqual(answers(corpus), [[], [], [], [], []]);
  });
});
