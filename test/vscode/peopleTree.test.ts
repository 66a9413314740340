import assert from "node:assert/strict";
import { articlePage } from "../../src/vscode/trees/articlePage";
import { peopleOfArchive } from "../../src/vscode/trees/peopleOfArchive";
import { type ArticleOrder, peopleOfArticle } from "../../src/vscode/trees/peopleOfArticle";
import type { TreeRow } from "../../src/vscode/trees/treeRow";
import { articleWith } from "../corpus/summaries";
import { HARBOUR_ARTICLE as article, HARBOUR } from "../support/harbourArticle";
import { shelfOf } from "../support/shelf";

const page = articlePage({ article, source: HARBOUR, sureness: 0.5 }, "file:///harbour.txt");

function here(order: ArticleOrder = "appearance", filter = ""): TreeRow[] {
  return peopleOfArticle(page, order, filter);
}

async function below(row: TreeRow | undefined, limit = 10): Promise<readonly TreeRow[]> {
  return (await row!.children!(limit)).rows;
}

const line = ({ label, description }: TreeRow): string => `${label} | ${description}`;

describe("people and organizations of one article", () => {
  it("stand in two groups with counts, with role, mentions and quotes; places are left out", async () => {
    const [people, organizations] = here();
    assert.deepEqual(
      [people, organizations].map((row) => line(row!)),
      ["People | 1", "Organizations | 1"],
    );
    assert.deepEqual((await below(people)).map(line), [
      "Marta Lindqvist | director of the Ellery Harbour Authority · 3 mentions · 2 quotes",
    ]);
    assert.deepEqual((await below(organizations)).map(line), [
      "Ellery Harbour Authority | 3 mentions · 1 quote",
    ]);
  });

  it("lead to where they are introduced, and name what commands act on", async () => {
    const [person] = await below(here()[0]);
    assert.deepEqual(person!.place!.start, { line: 4, character: 31 });
    assert.deepEqual([person!.article, person!.entity], ["file:///harbour.txt", "e2"]);
    assert.ok(!person!.everywhere);
  });

  it("have their mentions below, with the words around", async () => {
    const [person] = await below(here()[0]);
    const mentions = await below(person);
    assert.deepEqual(
      mentions.map(({ label, mark }) => label.slice(...mark!)),
      ["Marta Lindqvist", "Lindqvist", "she"],
    );
    assert.equal(
      mentions[1]!.label,
      "Lindqvist thanked the crews. “They worked for the EHA day and night,” she said.",
    );
    assert.equal(mentions[2]!.label, "…the EHA day and night,” she said.");
    assert.equal(mentions[2]!.spoken, "line 7: …the EHA day and night,” she said.");
  });

  it("are filtered by the beginning of a word of any of their names", () => {
    assert.deepEqual(here("appearance", "lind").map(line), ["People | 1"]);
    assert.deepEqual(here("appearance", "eh").map(line), ["Organizations | 1"]);
    assert.deepEqual(here("appearance", "arta"), []);
  });

  it("are sorted as the reader wants", async () => {
    const names = ["Čech", "Adams", "Bell"];
    const entities = names.map((name, i) => ({
      ...article.entities[1]!,
      id: `p${i}`,
      name,
      mentions: article.entities[1]!.mentions.slice(0, [1, 3, 2][i]),
    }));
    const crowd = articlePage(
      { article: { ...article, entities, quotes: [] }, source: HARBOUR, sureness: 0.5 },
      "a",
    );
    const sorted = async (order: ArticleOrder) =>
      (await below(peopleOfArticle(crowd, order, "")[0])).map(({ label }) => label);
    assert.deepEqual(await sorted("appearance"), names);
    assert.deepEqual(await sorted("mentions"), ["Adams", "Bell", "Čech"]);
    assert.deepEqual(await sorted("name"), ["Adams", "Bell", "Čech"]);
  });

  it("say themselves as sentences to a screen reader", async () => {
    const [person] = await below(here()[0]);
    assert.equal(
      person!.spoken,
      "Marta Lindqvist, person, director of the Ellery Harbour Authority, 3 mentions, 2 quotes",
    );
    assert.equal(here()[0]!.spoken, "People, 1");
  });
});

describe("people and organizations of all articles", () => {
  const text = "Anna Marlow said\nthat the mayor,   Anna Marlow, had known.";
  const told = {
    ...articleWith("news/b.txt", [{ name: "Anna Marlow", aliases: ["Anna Marlow"] }]),
    lineStarts: [0, 17],
  };
  const shelf = shelfOf(
    [
      articleWith("a.txt", [
        { name: "Anna Marlow", roles: ["mayor of Senna"], says: ["The bridge is safe."] },
        { name: "Ivo Petrov" },
        { name: "Senna Bridge Trust", type: "organization" },
      ]),
      {
        ...told,
        entities: [
          {
            ...told.entities[0]!,
            names: [
              { start: 0, end: 11, text: "Anna Marlow" },
              { start: 35, end: 46, text: "Anna Marlow" },
            ],
          },
        ],
      },
    ],
    { "news/b.txt": text },
  );

  it("say in how many articles they are", async () => {
    const groups = await peopleOfArchive(shelf, "articles", "");
    assert.deepEqual(groups.map(line), ["People | 2", "Organizations | 1"]);
    const people = await below(groups[0]);
    assert.deepEqual(people.map(line), [
      "Anna Marlow | in 2 articles · mayor of Senna · 3 mentions · 1 quote",
      "Ivo Petrov | in 1 article · 1 mention",
    ]);
    assert.deepEqual([people[0]!.article, people[0]!.entity, people[0]!.everywhere], ["a.txt", "e1", true]);
  });

  it("open to their articles, and these to the places, with the words around as the text is now", async () => {
    const [people] = await peopleOfArchive(shelf, "articles", "marl");
    const articles = await below((await below(people))[0]);
    assert.deepEqual(articles.map(line), ["a.txt | named once · 1 quote", "b.txt | news · named 2 times"]);
    const places = await below(articles[1]);
    assert.deepEqual(places.map(line), [
      "Anna Marlow said | line 1",
      "that the mayor,   Anna Marlow, had known. | line 2",
    ]);
    assert.deepEqual(places[1]!.label.slice(...places[1]!.mark!), "Anna Marlow");
  });

  it("have the name alone where a text cannot be opened, or has changed", async () => {
    const [people] = await peopleOfArchive(shelf, "articles", "");
    const [first] = await below((await below(people))[0]);
    assert.deepEqual((await below(first)).map(line), ["Anna Marlow | line 1"]);
  });

  it("come a page at a time", async () => {
    const [people] = await peopleOfArchive(shelf, "name", "");
    const { rows, total } = await people!.children!(1);
    assert.deepEqual([rows.length, total], [1, 2]);
  });

  it("tell roles, spellings, counts and quotes when pointed at", async () => {
    const [people] = await peopleOfArchive(shelf, "articles", "");
    const card = await (await below(people))[0]!.card!();
    const words = card.map((words) =>
      words
        .map((piece) => (typeof piece === "string" ? piece : "strong" in piece ? piece.strong : ""))
        .join(""),
    );
    assert.deepEqual(words, [
      "Anna Marlow · person",
      "mayor of Senna",
      "3 mentions · 1 quote · in 2 articles",
      "“The bridge is safe.”  a.txt:1",
    ]);
  });
});
