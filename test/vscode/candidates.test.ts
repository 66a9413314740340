import assert from "node:assert/strict";
import type { Row } from "../../src/archive/row";
import type { Entity } from "../../src/entities/entity";
import { candidatesFor } from "../../src/vscode/deciding/candidates";
import { HARBOUR_ARTICLE as article } from "../support/harbourArticle";

const start = { line: 0, character: 0 };

function row(name: string, type: Row["type"] = "person", role: string | null = null): Row {
  const place = { article: "b.txt", start, end: start };
  return { id: `b.txt#${name}`, type, name, role, mentions: 1, quotes: 0, articles: 1, place };
}

describe("candidates for a merger", () => {
  const entity: Entity = {
    ...article.entities[1]!,
    id: "x",
    name: "Martha Lindkvist",
    aliases: ["Lindkvist"],
  };
  const own = { ...article, entities: [...article.entities, entity] };

  it("are those who share a word of the name in any spelling first, then those of its kind, then the others", () => {
    const names = candidatesFor(entity, own, [row("Zed Omar"), row("Lindqvist Group", "organization")]).map(
      ({ name }) => name,
    );
    assert.ok(names.indexOf("Lindqvist Group") < names.indexOf("Zed Omar"), names.join());
    assert.ok(!names.includes("Martha Lindkvist"));
    const kinds = candidatesFor(entity, own, []).map(({ type }) => type);
    assert.deepEqual(kinds.slice(0, 1), ["person"]);
  });

  it("are offered once, those of the article with its own role", () => {
    const name = article.entities.find(({ type }) => type === "person")!.name;
    const found = candidatesFor(entity, own, [row(name, "person", "of elsewhere")]).filter(
      (one) => one.name === name,
    );
    assert.deepEqual(
      found.map(({ inArticle }) => inArticle),
      [true],
    );
  });
});
