import assert from "node:assert/strict";
import { Archive } from "../../src/archive/archive";
import { articleWith } from "../corpus/summaries";

function archive(): Archive {
  const all = new Archive();
  const oak = { name: "Oak Committee" };
  all.put([
    articleWith("a", [{ name: "Rustam Ahmedov", roles: ["adviser"], says: ["One."] }, oak]),
    articleWith("b", [
      { name: "Rustam Akhmedov", aliases: ["Akhmedov"], roles: ["adviser"], says: ["Two.", "Three."] },
      oak,
    ]),
    articleWith("c", [{ name: "RUSTAM AHMEDOV", says: ["Four.", "Five."] }, oak]),
    articleWith("d", [{ name: "Ivo Petrov" }]),
  ]);
  return all;
}

describe("A profile", () => {
  it("counts the other articles and gives the roles of all", () => {
    const { name, articles, roles } = archive().profile("c", "e1")!;
    assert.deepEqual([name, articles, roles], ["RUSTAM AHMEDOV", 2, ["adviser"]]);
    assert.equal(archive().profile("d", "e1")!.articles, 0);
  });

  it("tells other spellings with their place, but no capitals and no surname alone", () => {
    const { spellings } = archive().profile("a", "e1")!;
    assert.deepEqual(
      spellings.map(({ text, articles, place }) => [text, articles, place.article]),
      [["Rustam Akhmedov", 1, "b"]],
    );
  });

  it("has the latest quotes of other articles only, three at most", () => {
    const said = (article: string) =>
      archive()
        .profile(article, "e1")!
        .quotes.map(({ text }) => text);
    assert.deepEqual(said("a"), ["Five.", "Four.", "Three."]);
    assert.deepEqual(said("c"), ["Three.", "Two.", "One."]);
  });

  it("goes by the dates of articles, where they have one, before their names", () => {
    const all = archive();
    const said = (id: string, date: string | null, text: string) => ({
      ...articleWith(id, [{ name: "Rustam Ahmedov", roles: ["adviser"], says: [text] }]),
      date,
    });
    all.put([said("b", "2022-03-09", "Old."), said("c", "2023-01-02", "New."), said("d", null, "Whenever.")]);
    const { quotes } = all.profile("a", "e1")!;
    assert.deepEqual(
      quotes.map(({ text }) => text),
      ["New.", "Old.", "Whenever."],
    );
  });

  it("leaves out what the article itself has in other words", () => {
    const all = archive();
    const oak = { name: "Oak Committee" };
    const here = "The common ports of both towns need deeper channels before larger vessels arrive.";
    const there = "The joint ports of both towns need deeper channels before the larger vessels arrive.";
    all.put([
      articleWith("e", [{ name: "Rustam Akhmedov", says: [here] }, oak]),
      articleWith("f", [{ name: "Rustam Akhmedov", says: [there] }, oak]),
    ]);
    const said = (article: string) => all.profile(article, "e1")!.quotes.map(({ text }) => text);
    assert.deepEqual(said("e"), ["Five.", "Four.", "Three."]);
    assert.deepEqual(said("d"), []);
    assert.ok(said("a").includes(there));
  });

  it("is null for what is not there", () => {
    assert.equal(archive().profile("a", "e9"), null);
    assert.equal(archive().profile("z", "e1"), null);
  });
});
