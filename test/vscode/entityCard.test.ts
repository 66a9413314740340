import assert from "node:assert/strict";
import { mentionAt } from "../../src/article/lookups";
import { toMarkdown, toPlainText } from "../../src/vscode/cards/card";
import { entityCard } from "../../src/vscode/cards/entityCard";
import { HARBOUR_ARTICLE as article, HARBOUR, spanOf } from "../support/harbourArticle";

const lineOf = (offset: number) => HARBOUR.slice(0, offset).split("\n").length;
const page = { article, source: HARBOUR, sureness: 0.5, uri: "file:///harbour.txt", lineOf };

function cardAt(words: string, nth = 0): string[] {
  return toPlainText(entityCard(page, mentionAt(article, spanOf(words, nth).start)!)).split("\n");
}

describe("the card of a person or organization", () => {
  it("says who a person is, how often they come, and what they say", () => {
    assert.deepEqual(cardAt("Lindqvist", 1), [
      "Marta Lindqvist · person",
      "director of the Ellery Harbour Authority",
      "3 mentions · 2 quotes in this article",
      "“The worst is behind us. We start tomorrow.”  line 5",
      "“They worked for the EHA day and night”  line 7 · a guess",
      "First mention · All mentions · All quotes · Correct…",
    ]);
  });

  it("says when a word is only taken as a name, why, and how surely", () => {
    const line = "“she” taken as Marta Lindqvist (the last person quoted) · a guess, 40% sure";
    assert.equal(cardAt("she")[2], line);
  });

  it("gives an organization its acronym and its people", () => {
    assert.deepEqual(cardAt("EHA"), [
      "Ellery Harbour Authority · organization",
      "also EHA",
      "director: Marta Lindqvist",
      "3 mentions · 1 quote in this article",
      "The harbour reopened on Monday  line 3",
      "First mention · All mentions · All quotes · Correct…",
    ]);
  });

  it("shows what the reader wants to remember: a note and the way to web pages", () => {
    const known = {
      key: "Marta Lindqvist",
      type: "person" as const,
      name: "Marta Lindqvist",
      aliases: [],
      role: null,
      note: "Call **before** noon",
      links: ["https://www.wikidata.org/wiki/Q42", "http://example.org/a(b)>c"],
    };
    const card = entityCard(page, mentionAt(article, spanOf("Lindqvist", 1).start)!, undefined, known);
    assert.deepEqual(toPlainText(card).split("\n").slice(2, 4), [
      "note: Call **before** noon",
      "wikidata.org/wiki/Q42 · example.org/a(b)>c",
    ]);
    const markdown = toMarkdown(card).split("  \n");
    assert.equal(markdown[2], "note\\: Call \\*\\*before\\*\\* noon");
    assert.equal(
      markdown[3],
      "[wikidata\\.org\\/wiki\\/Q42](<https://www.wikidata.org/wiki/Q42>) · [example\\.org\\/a\\(b\\)\\>c](<http://example.org/a%28b%29%3Ec>)",
    );
  });

  it("never has more than ten lines", () => {
    const entity = { ...article.entities[1]!, aliases: ["Martha Lindquist"], roles: ["a".repeat(300), "b"] };
    const quotes = Array.from({ length: 20 }, () => article.quotes[2]!);
    const busy = { ...page, article: { ...article, entities: [entity], quotes } };
    const lines = entityCard(busy, { entity, mention: entity.mentions[2]! });
    assert.ok(lines.length <= 10, `${lines.length} lines`);
  });
});
