import assert from "node:assert/strict";
import type { Quote } from "../../src/quotes/quote";
import { quoteLabel } from "../../src/vscode/cards/quoteLabel";
import { HARBOUR_ARTICLE as article, spanOf } from "../support/harbourArticle";

const source = "Reyes said that the nets are gone. “That is sad,” she said.";

function label(kind: Quote["kind"], words: string, limit = 80): string {
  return quoteLabel(source, { ...article.quotes[0]!, kind, content: [spanOf(words, 0, source)] }, limit);
}

describe("the label of a quote", () => {
  it("begins with the statement, without “that”", () => {
    assert.equal(label("indirect", "that the nets are gone"), "the nets are gone");
  });

  it("puts a speaker’s own words between marks and leaves them whole", () => {
    assert.equal(label("direct", "That is sad"), "“That is sad”");
  });

  it("is cut between words", () => {
    assert.equal(label("indirect", "that the nets are gone", 12), "the nets …");
  });
});
