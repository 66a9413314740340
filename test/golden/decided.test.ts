import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { summarizeArticle } from "../../src/corpus/articleSummary";
import { Corpus } from "../../src/corpus/corpus";
import { decisionsFor } from "../../src/decisions/decisionsFor";
import { readEntitiesFile } from "../../src/settings/readEntitiesFile";
import { drawArticle } from "../support/drawArticle";
import { analyze } from "../support/shippedAnalyzer";

const HERALD = "rail-corridor-herald.txt";
const AGENCY = "rail-corridor-agency.txt";
const DRAWN = `test/golden/decided/${HERALD}`;

/** One decision of each kind on one article. */
const DECIDED = `{
  "version": 1,
  "entities": [
    { "name": "Alisher Yuldoshev", "type": "person", "aliases": ["Alisher Yoldoshev"], "role": "Minister of Transport of Tesheria" },
    { "name": "Tesher", "type": "organization", "articles": ["*herald*"] },
  ],
  "ignore": [{ "name": "Inner Sea Economic Council" }, { "name": "ISEC" }],
  "speakers": [
    { "article": "${HERALD}", "quote": "A memorandum is not", "speaker": "Alisher Yuldoshev" },
    { "article": "${HERALD}", "quote": "Wagons that wait", "speaker": null },
  ],
}`;

describe("a decided article", () => {
  it(`is as drawn in ${DRAWN}`, () => {
    const source = readFileSync(`samples/${HERALD}`, "utf8");
    const { decisions, problems } = readEntitiesFile(DECIDED);
    assert.deepEqual(problems, []);
    const drawn = drawArticle(source, analyze(source, HERALD, decisionsFor(decisions, HERALD)));
    if (process.env.UPDATE_GOLDEN) writeFileSync(DRAWN, drawn);
    assert.equal(drawn, readFileSync(DRAWN, "utf8"));
  });

  it("of the samples has one Farahmand, as samples/.copydesk/entities.json says", () => {
    const { decisions, problems } = readEntitiesFile(readFileSync("samples/.copydesk/entities.json", "utf8"));
    assert.deepEqual(problems, []);
    const corpus = new Corpus();
    for (const id of [AGENCY, HERALD]) {
      const source = readFileSync(`samples/${id}`, "utf8");
      corpus.put(summarizeArticle(analyze(source, id, decisionsFor(decisions, id)), source));
    }
    const [farahmand] = corpus.search("Farahmand", 5);
    assert.deepEqual([farahmand?.name, farahmand?.articles], ["Darius Farahmand", 2]);
  });
});
