import assert from "node:assert/strict";
import { toPlainText } from "../../src/vscode/cards/card";
import { quoteCard } from "../../src/vscode/cards/quoteCard";
import { HARBOUR_ARTICLE as article, HARBOUR, spanOf } from "../support/harbourArticle";

const page = { article, source: HARBOUR, sureness: 0.5, uri: "file:///harbour.txt", lineOf: () => 1 };

function card(index: number): string[] {
  return toPlainText(quoteCard(page, article.quotes[index]!)).split("\n");
}

describe("the card of a quote", () => {
  it("names the speaker, the kind, the length and how sure it is, shows the evidence and what else they say", () => {
    assert.deepEqual(card(1), [
      "Marta Lindqvist · direct quote · 8 words · 90% sure",
      "source “Marta Lindqvist” after the quote, reporting verb “said”",
      "1 other quote of this speaker",
      "“They worked for the EHA day and night”  line 1 · a guess",
      "Previous quote · Next quote · Copy with attribution · Correct…",
    ]);
  });

  it("calls a guess a guess and gives the reason", () => {
    assert.deepEqual(card(2).slice(0, 3), [
      "Marta Lindqvist · direct quote · 8 words · a guess, 40% sure",
      "source “she” after the quote, reporting verb “said”",
      "“she” taken as Marta Lindqvist (the last person quoted)",
    ]);
  });

  it("says what led to the speaker where no words beside the quote did", () => {
    const reason = "the other of two who speak in turn; “she” taken as Marta Lindqvist";
    const quote = { ...article.quotes[2]!, cue: null, reason };
    const lines = toPlainText(quoteCard(page, quote)).split("\n");
    assert.deepEqual(lines.slice(1, 3), ["source “she” after the quote", reason]);
  });

  it("asks the reader how sure a speaker must be", () => {
    const first = (sureness: number, index: number) =>
      quoteCard({ ...page, sureness }, article.quotes[index]!)[0]!;
    assert.ok(first(0.4, 2).includes("40% sure"));
    assert.ok(first(0.95, 1).includes("a guess, 90% sure"));
  });

  it("shows three other quotes at most, in ten lines at most", () => {
    const many = Array.from({ length: 9 }, (_, i) => ({ ...article.quotes[2]!, id: `x${i}` }));
    const busy = { ...page, article: { ...article, quotes: many } };
    const lines = toPlainText(quoteCard(busy, many[4]!)).split("\n");
    assert.equal(lines[3], "8 other quotes of this speaker");
    assert.equal(lines.filter((line) => line.startsWith("“They worked")).length, 3);
    assert.ok(lines.length <= 10, `${lines.length} lines`);
  });

  it("uses the article’s words for a source without a name", () => {
    assert.deepEqual(card(3).slice(0, 3), [
      "a fisherman · direct quote · 3 words",
      "source after the quote, reporting verb “said”",
      "the article does not name the source",
    ]);
  });

  it("does not call “according to” a verb", () => {
    const source = "The bridge is safe, according to Ana Reyes.";
    const quote = {
      ...article.quotes[0]!,
      content: [spanOf("The bridge is safe", 0, source)],
      cue: spanOf("according to", 0, source),
      source: spanOf("Ana Reyes", 0, source),
    };
    const [, evidence] = toPlainText(quoteCard({ ...page, source }, quote)).split("\n");
    assert.equal(evidence, "source “Ana Reyes” after the quote, reporting words “according to”");
  });

  it("says that there is no speaker, and why", () => {
    assert.deepEqual(card(4).slice(0, 2), [
      "No speaker found for this quote · direct quote · 4 words",
      "no reporting verb near",
    ]);
  });

  it("offers to say who speaks where nobody is found, and says where the reader has", () => {
    assert.match(card(4).at(-1)!, /Copy with attribution · Assign Speaker…$/);
    const decided = { ...article.quotes[2]!, confidence: 1, reason: "as you decided" };
    const lines = toPlainText(quoteCard(page, decided)).split("\n");
    assert.deepEqual([lines[0], lines[2]], ["Marta Lindqvist · direct quote · 8 words", "as you decided"]);
    const nobody = toPlainText(quoteCard(page, { ...decided, speaker: null })).split("\n");
    assert.equal(nobody[2], "as you decided");
  });

  it("offers no way to other quotes where there are none", () => {
    const alone = { ...page, article: { ...article, quotes: [article.quotes[1]!] } };
    assert.equal(
      toPlainText(quoteCard(alone, article.quotes[1]!)).split("\n").at(-1),
      "Copy with attribution · Correct…",
    );
  });
});
