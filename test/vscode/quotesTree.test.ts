import assert from "node:assert/strict";
import {
  filterQuotes,
  quoteRows,
  quotesByArticle,
  quotesBySpeaker,
} from "../../src/vscode/trees/arrangeQuotes";
import { articlePage } from "../../src/vscode/trees/articlePage";
import { articlesOfArchive, foundInArchive, speakersOfArchive } from "../../src/vscode/trees/quotesOfArchive";
import { quotesOfArticle } from "../../src/vscode/trees/quotesOfArticle";
import type { TreeRow } from "../../src/vscode/trees/treeRow";
import { articleWith } from "../corpus/summaries";
import { HARBOUR_ARTICLE as article, HARBOUR } from "../support/harbourArticle";
import { shelfOf } from "../support/shelf";

const SAFE = "The old bridge over the Senna has been safe for ninety years and will stay safe";
const FERRY = "We shall run two ferries a day until the harbour freezes in December";
const shelf = shelfOf([
  articleWith("a.txt", [{ name: "Anna Marlow", says: [SAFE] }]),
  articleWith("news/b.txt", [{ name: "Anna Marlow", says: [`${SAFE}, she hopes`, FERRY] }]),
  articleWith(
    "c.txt",
    [{ name: "Ivo Petrov", says: [SAFE] }],
    ["Nobody told the fishermen of Senna anything"],
  ),
]);

const page = articlePage({ article, source: HARBOUR, sureness: 0.5 }, "harbour.txt");
const here = quotesOfArticle(page, new Map([["Nobody asked us", { same: 2, conflicts: 1 }]]));

async function below(row: TreeRow | undefined, limit = 10): Promise<readonly TreeRow[]> {
  return (await row!.children!(limit)).rows;
}

const line = ({ label, description }: TreeRow): string => `${label} | ${description}`;

describe("quotes of one article", () => {
  const rows = quoteRows(shelf, here, { speaker: false, article: true }, 10).rows;

  it("have their words, speaker and line, and say in words and by icon who is a guess", () => {
    assert.deepEqual(
      rows.map((row) => `${row.icon}: ${line(row)}`),
      [
        "comment: The harbour reopened on Monday | Ellery Harbour Authority · line 3",
        "quote: “The worst is behind us. We …” | Marta Lindqvist · line 5",
        "unverified: ? “They worked for the EHA day …” | perhaps Marta Lindqvist · line 7",
        "quote: ≠ ≈ “Nobody asked us” | a fisherman · in 2 other articles · also said by others · line 9",
        "question: ? “The nets are gone.” | no speaker found · line 11",
      ],
    );
  });

  it("say themselves as sentences to a screen reader", () => {
    assert.equal(
      rows[3]!.spoken,
      "“Nobody asked us”, direct quote, a fisherman, the same statement in 2 other articles, " +
        "nearly the same words from somebody else in another article, line 9",
    );
  });

  it("lead to their opening mark, and name what commands act on", () => {
    assert.deepEqual(rows[1]!.place!.start, { line: 4, character: 0 });
    assert.deepEqual([rows[1]!.article, rows[1]!.quote], ["harbour.txt", "q2"]);
  });

  it("stand under their speakers, those without a name last; a guess still says so", async () => {
    const groups = quotesBySpeaker(shelf, here, true);
    assert.deepEqual(groups.map(line), [
      "Ellery Harbour Authority | 1 quote",
      "Marta Lindqvist | 2 quotes",
      "No named speaker | 2 quotes",
    ]);
    assert.deepEqual(
      groups.map(({ kind }) => kind),
      ["organization", "person", "group"],
    );
    assert.deepEqual((await below(groups[1])).map(line), [
      "“The worst is behind us. We start tomorrow.” | line 5",
      "? “They worked for the EHA day …” | a guess, 40% sure · line 7",
    ]);
  });

  it("are found by parts of words of what is said or of the speaker’s name", () => {
    const found = (filter: string) => filterQuotes(here, filter).map(({ id }) => id);
    assert.deepEqual(found("lindq tomor"), ["q2"]);
    assert.deepEqual(found("FISHER"), ["q4"]);
    assert.deepEqual(found("sturgeon"), []);
  });
});

describe("quotes of all articles", () => {
  it("stand under whoever speaks most, with file and line, and how many other articles carry the same", async () => {
    const { rows, total } = await speakersOfArchive(shelf, 10);
    assert.equal(total, 3);
    assert.deepEqual(rows.map(line), [
      "Anna Marlow | 3 quotes · in 2 articles",
      "Ivo Petrov | 1 quote · in 1 article",
      "No named speaker | 1 quote",
    ]);
    assert.deepEqual((await below(rows[0])).map(line), [
      "≠ ≈ “The old bridge over the Senna …” | in 1 other article · also said by others · a.txt:1",
      "≈ “The old bridge over the Senna …” | in 1 other article · b.txt:1",
      "“We shall run two ferries a day until the harbour freezes in December” | b.txt:1",
    ]);
    assert.deepEqual((await below(rows[2])).map(line), [
      "? “Nobody told the fishermen of …” | no speaker found · c.txt:1",
    ]);
  });

  it("leave those of nobody for the end of a long list", async () => {
    const { rows, total } = await speakersOfArchive(shelf, 1);
    assert.deepEqual([rows.length, total], [1, 2]);
  });

  it("have the same statement of other articles below, with what has changed, and the same words of others", async () => {
    const { rows } = await speakersOfArchive(shelf, 10);
    const [first] = await below(rows[0]);
    const like = await below(first);
    assert.deepEqual(like.map(line), [
      "“The old bridge over the Senna …” | shortened · b.txt:1 · Anna Marlow",
      "“The old bridge over the Senna …” | said by another · c.txt:1 · Ivo Petrov",
    ]);
    assert.deepEqual(like[0]!.like, { article: "a.txt", quote: "q1" });
    assert.deepEqual([like[0]!.article, like[0]!.quote], ["news/b.txt", "q1"]);
  });

  it("stand under their articles, in order", async () => {
    const { rows } = await articlesOfArchive(shelf, 10);
    assert.deepEqual(rows.map(line), ["a.txt | 1 quote", "c.txt | 2 quotes", "b.txt | news · 2 quotes"]);
    assert.match(
      line((await below(rows[1]))[0]!),
      /^≠ “The old bridge .+ \| Ivo Petrov · also said by others · line 1$/,
    );
    assert.equal((await rows[1]!.children!(1)).total, 2);
  });

  it("are found by words, and stand under speakers or articles then, too", async () => {
    const bySpeaker = await foundInArchive(shelf, "ferr decem", "speaker", 10);
    assert.deepEqual(bySpeaker.rows.map(line), ["Anna Marlow | 1 quote"]);
    const byArticle = await foundInArchive(shelf, "senna", "article", 10);
    assert.deepEqual(byArticle.rows.map(line), [
      "a.txt | 1 quote",
      "c.txt | 2 quotes",
      "b.txt | news · 1 quote",
    ]);
    const cut = await foundInArchive(shelf, "senna", "article", 1);
    assert.equal(cut.total - cut.rows.length, 3);
  });

  it("of several articles say which one they are in", async () => {
    const [group] = quotesBySpeaker(shelf, here, false);
    assert.match((await below(group))[0]!.description, /harbour\.txt:3$/);
    assert.equal(quotesByArticle(shelf, here)[0]!.label, "harbour.txt");
  });
});
