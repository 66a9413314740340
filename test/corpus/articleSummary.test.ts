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

  it("knows the day, where the dateline tells its year", () => {
    assert.equal(summary.date, null);
    const dated = TEXT.replace("March 3", "March 3, 2022");
    assert.equal(summarizeArticle(analyze(dated, "bridge.txt"), dated).date, "2022-03-03");
  });

  it("says how sure a speaker is, and by what words an article names one that it does not know", () => {
    const text = `${TEXT}\n“We fish at night,” a fisherman said.\n`;
    const { quotes } = summarizeArticle(analyze(text, "bridge.txt"), text);
    const sources = quotes.map(({ speaker, source }) => speaker ?? source);
    assert.equal(sources.at(-1), "a fisherman");
    assert.ok(quotes[0]!.speaker !== null && quotes[0]!.source === undefined);
    for (const { confidence } of quotes) assert.ok(confidence >= 0 && confidence <= 1);
    assert.ok(quotes[0]!.confidence > 0.5);
  });

  it("tells names inside somebody’s own words from those the reporter wrote", () => {
    const quoted = (wanted: string) =>
      summary.entities.find(({ name }) => name === wanted)!.names.map(({ quoted }) => quoted ?? false);
    assert.deepEqual(quoted("Joe Ruiz"), [true, false]);
    assert.deepEqual(quoted("Maya Lindqvist"), [false, false]);
  });
});
