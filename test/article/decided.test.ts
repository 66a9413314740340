import assert from "node:assert/strict";
import fc from "fast-check";
import type { Article } from "../../src/article/article";
import { summarizeArticle } from "../../src/corpus/articleSummary";
import type { Decisions } from "../../src/decisions/decisions";
import { NO_DECISIONS } from "../../src/decisions/decisions";
import type { Entity } from "../../src/entities/entity";
import { known } from "../decisions/known";
import { analyze } from "../support/shippedAnalyzer";

const RAIL = `Rail Corridor Delayed Again

KARVAN, March 3 – The Karvan Freight Board will not open the rail corridor before autumn.

“The rails are not there yet,” said Rustam Ahmedov, who heads the board. Akhmedov met engineers in Otterly on Monday.

Quorl, an engineer, had warned the board in January. Zyx Quorl said the sleepers were rotten. Reading Harvest was cancelled.

“We have to wait,” he said.
`;

function read(decisions: Partial<Decisions>, text = RAIL): Article {
  return analyze(text, "rail.txt", { ...NO_DECISIONS, ...decisions });
}

function entity(article: Article, name: string): Entity {
  const found = article.entities.find((candidate) => candidate.name === name);
  assert.ok(found, `no entity ${name} among ${article.entities.map((one) => one.name)}`);
  return found;
}

function wordsOf({ mentions }: Entity, text = RAIL): string[] {
  return mentions.filter(({ form }) => form === "name").map(({ start, end }) => text.slice(start, end));
}

describe("Whom the reader knows", () => {
  it("may be called by nothing but marks", () => {
    const entries = [
      known("said,", { type: "organization" }),
      known("of", { type: "organization", aliases: [","] }),
    ];
    assert.ok(read({ known: entries }, "said , ,of .").entities.length > 0);
  });

  it("is found wherever the name stands as a whole word, as what the reader says, under the name that the reader gave", () => {
    const article = read({ known: [known("Otterly Works", { type: "organization", aliases: ["Otterly"] })] });
    const { type, known: key, aliases, mentions } = entity(article, "Otterly Works");
    assert.deepEqual(
      [type, key, aliases, mentions.length],
      ["organization", "Otterly Works", ["Otterly"], 1],
    );
  });

  it("is one under all aliases, and what was linked to either", () => {
    const separate = read({ known: [known("Rustam Ahmedov"), known("Akhmedov")] });
    assert.deepEqual(wordsOf(entity(separate, "Akhmedov")), ["Akhmedov"]);
    const joined = read({ known: [known("Rustam Ahmedov", { aliases: ["Akhmedov", "Zyx Quorl"] })] });
    assert.deepEqual(wordsOf(entity(joined, "Rustam Ahmedov")), [
      "Rustam Ahmedov",
      "Akhmedov",
      "Quorl",
      "Zyx Quorl",
    ]);
  });

  it("is followed by the surname, alone and ahead of the full name", () => {
    const article = read({ known: [known("Zyx Quorl")] });
    assert.deepEqual(wordsOf(entity(article, "Zyx Quorl")), ["Quorl", "Zyx Quorl"]);
  });

  it("leaves a longer name around it alone, and a part of a word", () => {
    const text = "The Karvan Trust met Anna Brandt. Karvani trains wait at Brandt Street. Brandt left.";
    const article = read(
      { known: [known("Karvan", { type: "place" }), known("Brandt", { key: "Brandt" })] },
      text,
    );
    assert.ok(!article.entities.some(({ name, type }) => name === "Karvan" && type === "place"));
    assert.deepEqual(wordsOf(entity(article, "Brandt"), text), ["Anna Brandt", "Brandt"]);
  });

  it("has the role that the reader gave before those of the article", () => {
    const article = read({
      known: [known("Rustam Ahmedov", { role: "Chair of the Karvan Freight Board" })],
    });
    assert.equal(entity(article, "Rustam Ahmedov").roles[0], "Chair of the Karvan Freight Board");
  });

  it("is told to the corpus", () => {
    const article = read({ known: [known("Rustam Ahmedov", { key: "Rustam Ahmedov (2)" })] });
    const summary = summarizeArticle(article, RAIL).entities.find(({ known: key }) => key !== undefined);
    assert.deepEqual([summary?.name, summary?.known], ["Rustam Ahmedov", "Rustam Ahmedov (2)"]);
  });

  it("is found across the end of a line, not across paragraphs", () => {
    const found = (text: string) =>
      read({ known: [known("Zyx Quorl Ab")] }, text).entities.map(({ name }) => name);
    assert.ok(found("He met Zyx\nQuorl Ab there.").includes("Zyx Quorl Ab"));
    assert.ok(!found("He met Zyx\n\nQuorl Ab there.").includes("Zyx Quorl Ab"));
  });
});

describe("What the reader says is no name", () => {
  it("is none, in any place, and nobody is taken for it", () => {
    const plain = read({});
    const names = plain.entities.map(({ name }) => name);
    assert.ok(names.includes("Rustam Ahmedov"));
    const article = read({ ignored: ["Rustam Ahmedov", "Akhmedov", "Ahmedov"] });
    assert.ok(!article.entities.some(({ name }) => /Ma(?:k?h)mudov/.test(name)));
    assert.equal(article.quotes[0]!.speaker, null);
    assert.match(article.quotes[0]!.reason, /“Rustam Ahmedov, who heads the board” names nobody/);
  });

  it("goes before a name that the reader knows", () => {
    const article = read({ known: [known("Otterly", { type: "organization" })], ignored: ["Otterly"] });
    assert.ok(!article.entities.some(({ name }) => name === "Otterly"));
  });
});

describe("A speaker whom the reader assigned", () => {
  const speakers = (quote: string, speaker: string | null) => read({ speakers: [{ quote, speaker }] });

  it("speaks the quote that begins so, whatever its marks and its line ends", () => {
    const article = speakers('"We have\nto …', "Rustam Ahmedov");
    const quote = article.quotes.at(-1)!;
    assert.deepEqual(
      [quote.speaker, quote.confidence, quote.reason],
      [entity(article, "Rustam Ahmedov").id, 1, "as you decided"],
    );
    assert.deepEqual(article.quotes.slice(0, -1), read({}).quotes.slice(0, -1));
  });

  it("may be nobody", () => {
    const { speaker, reason } = speakers("The rails are not", null).quotes[0]!;
    assert.deepEqual([speaker, reason], [null, "as you decided"]);
  });

  it("changes nothing where the article has no such person, or no such quote", () => {
    assert.deepEqual(speakers("We have to", "Nadia Brel"), read({}));
    assert.deepEqual(speakers("Nothing of this", "Rustam Ahmedov"), read({}));
    assert.deepEqual(speakers("", "Rustam Ahmedov"), read({}));
  });
});

describe("Any decisions", () => {
  const words = fc.stringMatching(/^(?:[A-Z][a-z]{1,4}|of|’s|\.|“|”|said|,){1,3}$/);
  const name = fc.array(words, { minLength: 1, maxLength: 3 }).map((list) => list.join(" "));
  const decisions = fc.record({
    known: fc.array(
      fc.record({
        name,
        aliases: fc.array(name, { maxLength: 2 }),
        type: fc.constantFrom("person", "organization", "place"),
      }),
      { maxLength: 4 },
    ),
    ignored: fc.array(name, { maxLength: 3 }),
    speakers: fc.array(fc.record({ quote: name, speaker: fc.option(name) }), { maxLength: 3 }),
  });
  const text = fc.array(fc.oneof(name, fc.string()), { maxLength: 30 }).map((list) => list.join(" "));

  it("give an article in which names are in order and every speaker is there, twice the same", () => {
    fc.assert(
      fc.property(text, decisions, (source, { known: entries, ...rest }) => {
        const entities = entries.map(({ name, ...about }) => known(name, about as object));
        const article = read({ known: entities, ...rest }, source);
        const ids = new Set(article.entities.map(({ id }) => id));
        for (const { speaker } of article.quotes) assert.ok(speaker === null || ids.has(speaker));
        for (const { mentions } of article.entities)
          mentions.forEach(({ start, end }, i) => {
            assert.ok(start < end && (mentions[i - 1]?.end ?? 0) <= start);
          });
        assert.deepEqual(read({ known: entities, ...rest }, source), article);
      }),
      { numRuns: 150 },
    );
  });
});
