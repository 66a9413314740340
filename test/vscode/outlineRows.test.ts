import assert from "node:assert/strict";
import { contains } from "../../src/text/span";
import { type OutlineRow, outlineOf } from "../../src/vscode/outline";
import { HARBOUR_ARTICLE as article, HARBOUR } from "../support/harbourArticle";

function draw(row: OutlineRow, depth = 0): string[] {
  const line = `${"  ".repeat(depth)}${row.name}${row.detail ? ` | ${row.detail}` : ""}`;
  return [line, ...row.children.flatMap((child) => draw(child, depth + 1))];
}

function all(row: OutlineRow): OutlineRow[] {
  return [row, ...row.children.flatMap(all)];
}

const LAYOUTS = ["grouped", "byPosition", "bySpeaker"] as const;

describe("the rows of the outline", () => {
  it("stand in three groups under the headline", () => {
    assert.deepEqual(draw(outlineOf(article, HARBOUR, "grouped")), [
      "Harbour Reopens after the Storm | 60 words · 5 quotes",
      "  People",
      "    Marta Lindqvist | director of the Ellery Harbour Authority · 3 mentions · 2 quotes",
      "  Organizations",
      "    Ellery Harbour Authority | 3 mentions · 1 quote",
      "  Quotes",
      "    The harbour reopened on Monday | Ellery Harbour Authority",
      "    “The worst is behind us. We start …” | Marta Lindqvist",
      "    “They worked for the EHA day and night” | Marta Lindqvist",
      "    “Nobody asked us” | a fisherman",
      "    “The nets are gone.”",
    ]);
  });

  it("may follow the article", () => {
    assert.deepEqual(
      outlineOf(article, HARBOUR, "byPosition").children.map(({ name }) => name),
      [
        "The harbour reopened on Monday",
        "Ellery Harbour Authority",
        "“The worst is behind us. We start …”",
        "Marta Lindqvist",
        "“They worked for the EHA day and night”",
        "“Nobody asked us”",
        "“The nets are gone.”",
      ],
    );
  });

  it("may stand under who speaks", () => {
    assert.deepEqual(
      outlineOf(article, HARBOUR, "bySpeaker").children.map(({ name, children }) => [name, children.length]),
      [
        ["Ellery Harbour Authority", 1],
        ["Marta Lindqvist", 2],
        ["No named speaker", 2],
      ],
    );
  });

  it("point at words inside what they cover, in every layout", () => {
    for (const layout of LAYOUTS)
      for (const row of all(outlineOf(article, HARBOUR, layout))) {
        assert.ok(contains(row.extent, row.words), `${layout}: ${row.name}`);
        assert.notEqual(row.name.trim(), "");
      }
  });

  it("take the first line where there is no headline, and a name where there is nothing", () => {
    assert.equal(
      outlineOf({ ...article, headline: null }, "\n\nDATELINE – One.\nTwo.", "grouped").name,
      "DATELINE – One.",
    );
    const empty = { ...article, headline: null, entities: [], quotes: [] };
    assert.deepEqual(draw(outlineOf(empty, "", "grouped")), ["(untitled) | 0 words · 0 quotes"]);
  });
});
