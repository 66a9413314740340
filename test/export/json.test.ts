import assert from "node:assert/strict";
import type { Article } from "../../src/article/article";
import { toJson, toJsonLine } from "../../src/export/json";

const article: Article = {
  schemaVersion: 1,
  id: "a\u2028\ud800.txt",
  headline: { start: 0, end: 4 },
  dateline: null,
  byline: null,
  entities: [
    {
      id: "e1",
      type: "person",
      name: "Ana Reyes",
      aliases: [],
      roles: [],
      mentions: [{ start: 5, end: 14, form: "name" }],
    },
    {
      id: "e2",
      type: "place",
      name: "Dunmore",
      aliases: [],
      roles: [],
      mentions: [{ start: 20, end: 27, form: "name" }],
    },
  ],
  quotes: [],
};

describe("toJson", () => {
  it("gives every entity and quote a line", () => {
    const lines = toJson(article).split("\n");
    assert.deepEqual(JSON.parse(toJson(article)), article);
    assert.equal(lines.filter((line) => line.includes('"form"')).length, 2);
    assert.equal(lines.at(-2), '  "quotes": []');
  });
});

describe("toJsonLine", () => {
  it("is one line, whatever the article is called", () => {
    assert.deepEqual(JSON.parse(toJsonLine(article)), article);
    assert.doesNotMatch(toJsonLine(article), /[\n\r\ud800]/);
  });
});
