import assert from "node:assert/strict";
import type { Memento } from "vscode";
import type { Reading } from "../../src/vscode/reading";
import { ViewChoices } from "../../src/vscode/trees/viewChoices";
import { emptinessOf, messageOf } from "../../src/vscode/trees/viewMessage";

function memory(): Memento {
  const kept = new Map<string, unknown>();
  return {
    keys: () => [...kept.keys()],
    get: (key: string, otherwise?: unknown) => kept.get(key) ?? otherwise,
    update: async (key: string, value: unknown) => void kept.set(key, value),
  };
}

const orders = {
  article: [
    { id: "appearance", label: "By First Appearance" },
    { id: "name", label: "By Name" },
  ],
  all: [
    { id: "articles", label: "By Number of Articles" },
    { id: "name", label: "By Name" },
  ],
};

describe("what a reader chooses for a view", () => {
  it("is this article and its first order, until something else is chosen", () => {
    const choices = new ViewChoices({ name: "people", orders }, memory());
    assert.deepEqual([choices.scope, choices.order.id, choices.filter], ["article", "appearance", ""]);
  });

  it("is kept for the workspace, an order for each scope, a filter not", async () => {
    const kept = memory();
    const choices = new ViewChoices({ name: "people", orders }, kept);
    await choices.setOrder(orders.article[1]!);
    await choices.setScope("all");
    choices.filter = "reyes";
    assert.equal(choices.order.id, "articles");
    const later = new ViewChoices({ name: "people", orders }, kept);
    assert.deepEqual([later.scope, later.order.id, later.filter], ["all", "articles", ""]);
    await later.setScope("article");
    assert.equal(later.order.id, "name");
    assert.equal(new ViewChoices({ name: "quotes", orders }, kept).scope, "article");
  });
});

describe("a view without rows", () => {
  const situation = { scope: "article", filter: "", reading: null, hasFolder: true, isOff: false } as const;
  const reading = (verdict: Reading["verdict"]): Reading => ({
    verdict,
    reason: "",
    source: "",
    article: null,
  });
  const read = { ...reading("article"), article: {} as NonNullable<Reading["article"]> };

  it("knows why: no text, no article, too large, nothing in it, nothing for the filter", () => {
    assert.equal(emptinessOf(situation), "noText");
    assert.equal(emptinessOf({ ...situation, reading: reading("other") }), "notArticle");
    assert.equal(emptinessOf({ ...situation, reading: reading("tooLarge") }), "tooLarge");
    assert.equal(emptinessOf({ ...situation, reading: read }), "nothing");
    assert.equal(emptinessOf({ ...situation, reading: read, filter: "x" }), "notFound");
  });

  it("of all articles knows whether there is a folder, and whether it is read", () => {
    assert.equal(emptinessOf({ ...situation, scope: "all" }), "noArticles");
    assert.equal(emptinessOf({ ...situation, scope: "all", hasFolder: false }), "noFolder");
    assert.equal(emptinessOf({ ...situation, scope: "all", isOff: true }), "off");
    assert.equal(emptinessOf({ ...situation, scope: "all", filter: "x" }), "notFound");
  });

  it("says above the rows how far the reading has come, else why there are none", () => {
    const progress = { done: 120, total: 3400 };
    assert.equal(messageOf(null, progress, "", ""), "Reading articles 120 of 3,400");
    assert.equal(messageOf("notFound", null, "reyes", ""), "Nothing here for “reyes”.");
    assert.equal(
      messageOf("nothing", null, "", "This article has no quotes."),
      "This article has no quotes.",
    );
    assert.equal(messageOf("noText", null, "", ""), undefined);
  });
});
