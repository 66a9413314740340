import assert from "node:assert/strict";
import { certaintyOf, percentSure } from "../../src/article/certainty";
import { HARBOUR_ARTICLE } from "../support/harbourArticle";

const [, sure, weak, fisherman, nobody] = HARBOUR_ARTICLE.quotes;

describe("how far a speaker may be relied on", () => {
  it("is a guess below what the reader asks for, and sure from there on", () => {
    assert.equal(certaintyOf(sure!, 0.5), "sure");
    assert.equal(certaintyOf(weak!, 0.5), "guess");
    assert.equal(certaintyOf(weak!, weak!.confidence), "sure");
    assert.equal(certaintyOf(sure!, 0.95), "guess");
  });

  it("is never certain and never out of the question, so that 1 makes everybody a guess and 0 nobody", () => {
    const [certain, impossible] = [1, 0].map((confidence) => ({ ...sure!, confidence }));
    assert.equal(percentSure(certain!), 99);
    assert.equal(percentSure(impossible!), 1);
    assert.equal(certaintyOf(certain!, 1), "guess");
    assert.equal(certaintyOf(impossible!, 0), "sure");
  });

  it("is not asked where the article names nobody, or where there is no source at all", () => {
    for (const sureness of [0, 0.5, 1]) {
      assert.equal(certaintyOf(fisherman!, sureness), "unnamed");
      assert.equal(certaintyOf(nobody!, sureness), "unknown");
    }
  });
});
