import assert from "node:assert/strict";
import type { Reading, Verdict } from "../../src/vscode/reading";
import { statusOf } from "../../src/vscode/status";
import { HARBOUR, HARBOUR_ARTICLE } from "../support/harbourArticle";

function reading(verdict: Verdict, reason: string): Reading {
  return { verdict, reason, source: HARBOUR, article: verdict === "article" ? HARBOUR_ARTICLE : null };
}

function titles(status: ReturnType<typeof statusOf>): string[] {
  return status.actions.map(({ title }) => title);
}

describe("the status of a text", () => {
  it("counts what is in an article", () => {
    const status = statusOf(reading("article", "dateline"), false, true);
    assert.equal(status.text, "Copydesk: article");
    assert.equal(status.detail, "1 person · 1 organization · 5 quotes");
    assert.deepEqual(titles(status), ["Never in This Folder"]);
  });

  it("says why a text is none, and what can be done", () => {
    const status = statusOf(reading("other", "no dateline, reporting verb or quotation found"), false, true);
    assert.equal(status.text, "Copydesk: not an article — no dateline, reporting verb or quotation found");
    assert.deepEqual(titles(status), ["Read as Article Anyway", "Never in This Folder"]);
  });

  it("offers no folder for a text that is not saved, and the way back from a choice", () => {
    assert.deepEqual(titles(statusOf(reading("other", "a list"), false, false)), ["Read as Article Anyway"]);
    assert.deepEqual(titles(statusOf(reading("article", ""), true, true)), ["Stop Reading as Article"]);
  });

  it("warns of a text over the limit", () => {
    const status = statusOf(reading("tooLarge", "longer than 5 MB"), false, true);
    assert.equal(status.text, "Copydesk: not read — longer than 5 MB");
    assert.ok(status.severe);
    assert.deepEqual(titles(status), ["Change the Limit"]);
  });

  it("warns of letters that were not decoded in an article, where it has an encoding to choose", () => {
    const lost = (verdict: Verdict, inFolder: boolean) =>
      statusOf({ ...reading(verdict, ""), source: `${HARBOUR}\uFFFD` }, false, inFolder).actions.filter(
        ({ severe }) => severe,
      );
    assert.deepEqual(
      lost("article", true).map(({ title }) => title),
      ["Choose the Encoding"],
    );
    assert.deepEqual([...lost("article", false), ...lost("other", true)], []);
  });
});
