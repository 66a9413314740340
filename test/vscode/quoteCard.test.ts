import assert from "node:assert/strict";
import { toPlainText } from "../../src/vscode/cards/card";
import { quoteCard } from "../../src/vscode/cards/quoteCard";
import { HARBOUR_ARTICLE as article, HARBOUR, spanOf } from "../support/harbourArticle";

const page = { article, source: HARBOUR, uri: "file:///harbour.txt", lineOf: () => 1 };

function card(index: number): string[] {
  return toPlainText(quoteCard(page, article.quotes[index]!)).split("\n");
}

describe("the card of a quote", () => {
  it("names the speaker, the kind and the length, and shows the evidence", () => {
    assert.deepEqual(card(1), [
      "Marta Lindqvist · direct quote · 8 words",
      "source “Marta Lindqvist” after the quote, reporting verb “said”",
      "Previous quote · Next quote · Copy with attribution",
    ]);
  });

  it("calls a guess a guess and gives the reason", () => {
    assert.deepEqual(card(2).slice(0, 3), [
      "Marta Lindqvist · direct quote · 8 words · a guess",
      "source “she” after the quote, reporting verb “said”",
      "“she” taken as Marta Lindqvist (the last person quoted)",
    ]);
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

  it("offers no way to other quotes where there are none", () => {
    const alone = { ...page, article: { ...article, quotes: [article.quotes[1]!] } };
    assert.equal(
      toPlainText(quoteCard(alone, article.quotes[1]!)).split("\n").at(-1),
      "Copy with attribution",
    );
  });
});
