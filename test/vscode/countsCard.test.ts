import assert from "node:assert/strict";
import { toPlainText } from "../../src/vscode/cards/card";
import { countsCard, shortCountsOf } from "../../src/vscode/cards/countsCard";
import { HARBOUR_ARTICLE as article } from "../support/harbourArticle";

const linesOf = (...args: Parameters<typeof countsCard>) => toPlainText(countsCard(...args)).split("\n");

describe("the counts in the status bar", () => {
  it("are those of the article in front", () => {
    assert.equal(shortCountsOf(article), "1 person · 5 quotes");
    assert.equal(shortCountsOf({ ...article, entities: [], quotes: [] }), "0 people · 0 quotes");
  });

  it("have those of all articles behind them, and how far the reading is", () => {
    const shelved = { counts: { articles: 3400, quotes: 1 }, progress: { done: 1200, total: 3400 } };
    assert.deepEqual(linesOf(article, shelved), [
      "This article: 1 person · 1 organization · 5 quotes",
      "All articles: 3,400 articles · 1 quote",
      "Reading articles 1,200 of 3,400",
    ]);
    assert.equal(linesOf(article, { counts: null, progress: null }).length, 1);
  });
});
