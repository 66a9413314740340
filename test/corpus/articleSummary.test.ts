import assert from "node:assert/strict";
import { summarizeArticle } from "../../src/corpus/articleSummary";
import { analyze } from "../support/shippedAnalyzer";

const TEXT = `PORTHAVEN, March 3 (Coastal News) – The bridge of Lund is safe.

“I have known Joe Ruiz for years, and he will repair it,” said Maya Lindqvist, the mayor of Lund.

Maya Lindqvist said Joe Ruiz was busy.
`;

describe("The summary of an article", () => {
  const summary = summarizeArticle(analyze(TEXT, "bridge.txt"), TEXT);

  it("knows where the lines begin", () => {
    const lines = summary.lineStarts.map((start) => TEXT.slice(start, start + 5));
    assert.deepEqual(lines, ["PORTH", "\n“I h", "“I ha", "\nMaya", "Maya ", ""]);
  });

  it("tells names inside somebody’s own words from those the reporter wrote", () => {
    const quoted = (wanted: string) =>
      summary.entities.find(({ name }) => name === wanted)!.names.map(({ quoted }) => quoted ?? false);
    assert.deepEqual(quoted("Joe Ruiz"), [true, false]);
    assert.deepEqual(quoted("Maya Lindqvist"), [false, false]);
  });
});
