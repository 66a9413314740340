import assert from "node:assert/strict";
import type { Elsewhere } from "../../src/archive/archive";
import type { Profile } from "../../src/archive/profile";
import type { QuoteView, SameView } from "../../src/archive/quoteView";
import { mentionAt } from "../../src/article/lookups";
import { type Card, toMarkdown, toPlainText } from "../../src/vscode/cards/card";
import { entityCard } from "../../src/vscode/cards/entityCard";
import { quoteCard } from "../../src/vscode/cards/quoteCard";
import { HARBOUR_ARTICLE as article, HARBOUR, spanOf } from "../support/harbourArticle";

const lineOf = (offset: number) => HARBOUR.slice(0, offset).split("\n").length;
const page = { article, source: HARBOUR, sureness: 0.5, uri: "file:///harbour.txt", lineOf };
const linesOf = (card: Card) => toPlainText(card).split("\n");

function placeIn(article: string, line = 14) {
  return { article, start: { line, character: 2 }, end: { line, character: 9 } };
}

function quoteIn(article: string, more: Partial<QuoteView> = {}): QuoteView {
  const speaker = { entity: "e1", type: "person" as const, name: "Martha Lindquist" };
  const words = { id: "q7", kind: "direct" as const, text: "The worst is over." };
  return { article, ...words, speaker, confidence: 0.9, source: null, place: placeIn(article), ...more };
}

const PROFILE: Profile = {
  name: "Marta Lindqvist",
  roles: ["Director", "member of the council", "members of council"],
  articles: 3,
  spellings: [{ text: "Martha Lindquist", articles: 2, place: placeIn("file:///news/old%20bridge.txt") }],
  quotes: ["a", "b", "c"].map((name) =>
    quoteIn(`file:///${name}.txt`, { confidence: name === "b" ? 0.2 : 0.9 }),
  ),
};

function entityLines(words: string, profile?: Profile, nth = 0): string[] {
  return linesOf(entityCard(page, mentionAt(article, spanOf(words, nth).start)!, profile));
}

describe("the card of a person, with what other articles say", () => {
  it("adds their roles, their spellings, their number and their quotes", () => {
    assert.deepEqual(entityLines("Lindqvist", PROFILE, 1), [
      "Marta Lindqvist · person",
      "director of the Ellery Harbour Authority; member of the council",
      "also spelled Martha Lindquist in old bridge.txt and 1 more",
      "3 mentions · 2 quotes in this article · in 3 other articles",
      "“The worst is behind us. We start tomorrow.”  line 5",
      "“They worked for the EHA day and night”  line 7 · a guess",
      "“The worst is over.”  a.txt line 15",
      "“The worst is over.”  b.txt line 15 · a guess",
      "First mention · All mentions · All quotes · Correct…",
    ]);
  });

  it("says nothing of others where there are none, or none is known", () => {
    const alone = { ...PROFILE, roles: [], articles: 0, spellings: [], quotes: [] };
    assert.deepEqual(entityLines("Lindqvist", alone, 1), entityLines("Lindqvist", undefined, 1));
  });

  it("never has more than ten lines, and always its actions", () => {
    const entity = { ...article.entities[1]!, aliases: ["Mia Lund"], roles: ["a".repeat(300), "b"] };
    const quotes = Array.from({ length: 9 }, () => article.quotes[2]!);
    const busy = { ...page, article: { ...article, entities: [entity], quotes } };
    const lines = linesOf(entityCard(busy, { entity, mention: entity.mentions[2]! }, PROFILE));
    assert.equal(lines.length, 10);
    assert.match(lines.at(-1)!, /^First mention/);
  });

  it("leads to a list of the other articles and to a place in each", () => {
    const markdown = toMarkdown(entityCard(page, mentionAt(article, spanOf("Marta").start)!, PROFILE));
    assert.match(markdown, /\[in 3 other articles\]\(command:copydesk\.showArticles\?/);
    const place = encodeURIComponent(JSON.stringify(["file:///a.txt", { line: 14, character: 2 }]));
    assert.ok(markdown.includes(`[a\\.txt line 15](command:copydesk.goTo?${place})`));
  });
});

describe("the card of a quote, with what other articles say", () => {
  const same = (article: string, change: SameView["change"], text = "x".repeat(40)): SameView => ({
    ...quoteIn(article, { text }),
    change,
  });
  const linesWith = (elsewhere: Elsewhere) =>
    linesOf(quoteCard(page, article.quotes[1]!, elsewhere)).slice(2, -3);

  it("says where the same statement is, and how it differs", () => {
    const elsewhere = {
      same: [same("file:///a.txt", "reworded"), same("file:///b.txt", "verbatim")],
      conflicts: [],
    };
    assert.deepEqual(linesWith(elsewhere), [
      "same statement, other words, in a.txt line 15 — Compare Wordings",
      "same words in b.txt line 15 — Compare Wordings",
    ]);
    const cut = [
      same("file:///a.txt", "shortened", "short"),
      same("file:///b.txt", "shortened", "x".repeat(99)),
    ];
    assert.deepEqual(
      linesWith({ same: cut, conflicts: [] }).map((line) => line.split(" in ")[0]),
      ["same statement, shortened,", "same statement, longer,"],
    );
  });

  it("counts the rest where many have it, and names who else is said to have said it", () => {
    const many = ["a", "b", "c"].map((name) => same(`file:///${name}.txt`, "reworded"));
    const other = quoteIn("file:///dam.txt", {
      speaker: { entity: "e2", type: "person" as const, name: "Ana Reyes" },
    });
    assert.deepEqual(linesWith({ same: many, conflicts: [other] }), [
      "same statement, other words, in a.txt line 15 — Compare Wordings",
      "same statement in 2 more articles",
      "the same words said by Ana Reyes in dam.txt line 15 — Compare Wordings",
    ]);
  });

  it("hands both quotes to the comparison", () => {
    const card = quoteCard(page, article.quotes[1]!, {
      same: [same("file:///a.txt", "reworded")],
      conflicts: [],
    });
    const own = { article: "file:///harbour.txt", quote: "q2" };
    const args = encodeURIComponent(JSON.stringify([own, { article: "file:///a.txt", quote: "q7" }]));
    assert.ok(toMarkdown(card).includes(`[Compare Wordings](command:copydesk.compareWordings?${args})`));
  });

  it("escapes the names of files and people", () => {
    const evil = "file:///%5Bx%5D(command%3Aquit)%3Cb%3E.txt";
    const speaker = { entity: "e1", type: "person" as const, name: "![Ana](https://example.org/a.png)" };
    const elsewhere = { same: [same(evil, "reworded")], conflicts: [quoteIn(evil, { speaker })] };
    const cards = [
      quoteCard(page, article.quotes[1]!, elsewhere),
      entityCard(page, mentionAt(article, spanOf("Marta").start)!, {
        ...PROFILE,
        roles: ["[boss](command:quit)"],
        spellings: [{ text: "<img src=x>", articles: 1, place: placeIn(evil) }],
        quotes: [quoteIn(evil, { text: "`code` [x](y)" })],
      }),
    ];
    for (const card of cards) {
      const links = [...toMarkdown(card).matchAll(/(?<!\\)\]\(([^?)]*)/g)].map((match) => match[1]);
      assert.ok(links.length > 2 && links.every((link) => link!.startsWith("command:copydesk.")), `${links}`);
      assert.doesNotMatch(toMarkdown(card), /(?<!\\)[<`!]/);
    }
  });
});
