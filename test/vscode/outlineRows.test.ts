import assert from "node:assert/strict";
import { contains } from "../../src/text/span";
import { outlineOf } from "../../src/vscode/outline";
import type { OutlineRow } from "../../src/vscode/outlineRow";
import { HARBOUR_ARTICLE as article, HARBOUR } from "../support/harbourArticle";

const subject = { article, source: HARBOUR, sureness: 0.5 };

function draw(row: OutlineRow, depth = 0): string[] {
  const line = `${"  ".repeat(depth)}${row.name}${row.detail ? ` | ${row.detail}` : ""}`;
  return [line, ...row.children.flatMap((child) => draw(child, depth + 1))];
}

function all(row: OutlineRow): OutlineRow[] {
  return [row, ...row.children.flatMap(all)];
}

const LAYOUTS = ["grouped", "byPosition", "bySpeaker"] as const;

describe("the rows of the outline", () => {
  it("stand in groups under the headline, indirect quotes apart, guesses told from the rest by a sign and a word", () => {
    assert.deepEqual(draw(outlineOf(subject, "grouped")), [
      "Harbour Reopens after the Storm | 60 words · 5 quotes",
      "  People",
      "    Marta Lindqvist | director of the Ellery Harbour Authority · 3 mentions · 2 quotes",
      "  Organizations",
      "    Ellery Harbour Authority | 3 mentions · 1 quote",
      "  Quotes",
      "    “The worst is behind us. We …” | Marta Lindqvist",
      "    ? “They worked for the EHA day …” | perhaps Marta Lindqvist",
      "    “Nobody asked us” | a fisherman",
      "    ? “The nets are gone.” | no speaker found",
      "  Indirect Quotes",
      "    The harbour reopened on Monday | Ellery Harbour Authority",
    ]);
  });

  it("may follow the article", () => {
    assert.deepEqual(
      outlineOf(subject, "byPosition").children.map(({ name }) => name),
      [
        "The harbour reopened on Monday",
        "Ellery Harbour Authority",
        "“The worst is behind us. We …”",
        "Marta Lindqvist",
        "? “They worked for the EHA day …”",
        "“Nobody asked us”",
        "? “The nets are gone.”",
      ],
    );
  });

  it("may stand under who speaks, those without a name last", () => {
    assert.deepEqual(draw(outlineOf(subject, "bySpeaker")).slice(1), [
      "  Ellery Harbour Authority | 1 quote",
      "    The harbour reopened on Monday",
      "  Marta Lindqvist | 2 quotes · director of the Ellery Harbour Authority",
      "    “The worst is behind us. We start tomorrow.”",
      "    ? “They worked for the EHA day …” | a guess, 40% sure",
      "  No named speaker",
      "    “Nobody asked us” | a fisherman",
      "    ? “The nets are gone.” | no speaker found",
    ]);
  });

  it("are in the order of their places, as the editor sorts them", () => {
    for (const layout of LAYOUTS) {
      const places = outlineOf(subject, layout).children.map(({ extent }) => extent.start);
      assert.deepEqual(
        places,
        [...places].sort((a, b) => a - b),
        layout,
      );
    }
  });

  it("point at words inside what they cover, in every layout", () => {
    for (const layout of LAYOUTS)
      for (const row of all(outlineOf(subject, layout))) {
        assert.ok(contains(row.extent, row.words), `${layout}: ${row.name}`);
        assert.notEqual(row.name.trim(), "");
      }
  });

  it("take the first line where there is no headline, and a name where there is nothing", () => {
    assert.equal(
      outlineOf(
        { article: { ...article, headline: null }, source: "\n\nDATELINE – One.\nTwo.", sureness: 0.5 },
        "grouped",
      ).name,
      "DATELINE – One.",
    );
    const empty = { ...article, headline: null, entities: [], quotes: [] };
    assert.deepEqual(draw(outlineOf({ article: empty, source: "", sureness: 0.5 }, "grouped")), [
      "(untitled) | 0 words · 0 quotes",
    ]);
  });
});
