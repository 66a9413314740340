import assert from "node:assert/strict";
import { Archive } from "../../src/archive/archive";
import { articleWith } from "../corpus/summaries";

const SAFE = "The old bridge over the Senna has been safe for ninety years and will stay safe";
const FERRY = "We shall run two ferries a day until the harbour freezes in December";

/** Anna Marlow is in three articles, the Senna Bridge Trust in two, Ivo Petrov in one. */
function archive(): Archive {
  const all = new Archive();
  const marlow = { name: "Anna Marlow", roles: ["mayor of Senna"] };
  const trust = { type: "organization" as const, name: "Senna Bridge Trust" };
  all.put([
    articleWith("a", [{ ...marlow, says: [SAFE] }, trust]),
    articleWith("b", [{ ...marlow, says: [`${SAFE}, she hopes`] }, trust]),
    articleWith("c", [marlow, { name: "Ivo Petrov", aliases: ["Petrov", "Petrov"], says: [SAFE] }], [FERRY]),
  ]);
  return all;
}

const ALL = { filter: "", order: "articles", limit: 10 } as const;

describe("Lists of the archive", () => {
  it("have the people of most articles first, and say how many there are", () => {
    const { rows, total } = archive().rows("person", ALL);
    assert.deepEqual(
      rows.map(({ name, articles }) => `${name} ${articles}`),
      ["Anna Marlow 3", "Ivo Petrov 1"],
    );
    assert.equal(total, 2);
    assert.equal(archive().rows("organization", ALL).rows[0]!.name, "Senna Bridge Trust");
  });

  it("are sorted as asked, and no longer than asked", () => {
    const { rows, total } = archive().rows("person", { ...ALL, order: "quotes", limit: 1 });
    assert.deepEqual([rows.length, total, rows[0]!.name], [1, 2, "Anna Marlow"]);
    const names = archive()
      .rows("person", { ...ALL, order: "name" })
      .rows.map(({ name }) => name);
    assert.deepEqual(names, ["Anna Marlow", "Ivo Petrov"]);
    const mentions = archive()
      .rows("person", { ...ALL, order: "mentions" })
      .rows.map((row) => row.mentions);
    assert.deepEqual(mentions, [3, 3]);
  });

  it("are filtered by the beginning of a word of a name", () => {
    const filtered = archive().rows("person", { ...ALL, filter: "petr" });
    assert.deepEqual([filtered.total, filtered.rows[0]!.name], [1, "Ivo Petrov"]);
    assert.equal(archive().rows("organization", { ...ALL, filter: "petr" }).total, 0);
  });

  it("have those who speak, whoever speaks most first", () => {
    const { rows } = archive().speakers({ ...ALL, order: "quotes" });
    assert.deepEqual(
      rows.map(({ name, quotes }) => `${name} ${quotes}`),
      ["Anna Marlow 2", "Ivo Petrov 1"],
    );
  });

  it("have what one person says, with how many other articles say the same and who says it as well", () => {
    const { rows, total } = archive().quotesOf("c", "e1", 10);
    assert.equal(total, 2);
    assert.deepEqual(
      rows.map(({ article, same, conflicts }) => [article, same, conflicts]),
      [
        ["a", 1, 1],
        ["b", 1, 0],
      ],
    );
    assert.equal(archive().quotesOf("c", "e1", 1).rows.length, 1);
    assert.deepEqual(archive().quotesOf("none", "e1", 10), { rows: [], total: 0 });
  });

  it("have the quotes of an article in order, and the articles with quotes", () => {
    const texts = archive()
      .quoteRowsIn("c")
      .map(({ text }) => text);
    assert.deepEqual(texts, [SAFE, FERRY]);
    assert.deepEqual(archive().articlesWithQuotes(2), {
      rows: [
        { article: "a", quotes: 1 },
        { article: "b", quotes: 1 },
      ],
      total: 3,
    });
  });

  it("have the quotes of nobody known", () => {
    assert.deepEqual(
      archive()
        .unattributedQuotes(5)
        .rows.map(({ text }) => text),
      [FERRY],
    );
  });

  it("find quotes by parts of words, of what is said or of the speaker’s name", () => {
    const found = (filter: string) =>
      archive()
        .searchQuotes(filter, 5)
        .rows.map(({ article }) => article);
    assert.deepEqual(found("ferr DECEM"), ["c"]);
    assert.deepEqual(found("marlow bridge"), ["a", "b"]);
    assert.deepEqual(found("marlow ferries"), []);
    assert.deepEqual(found("hàrbour"), ["c"]);
    assert.deepEqual(
      found(""),
      archive()
        .quoteRowsIn("a")
        .concat(archive().quoteRowsIn("b"), archive().quoteRowsIn("c"))
        .map(({ article }) => article),
    );
  });
});
