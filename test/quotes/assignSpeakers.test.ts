import assert from "node:assert/strict";
import { openingWords } from "../../src/quotes/assignSpeakers";
import { openingOf } from "../../src/quotes/openingOf";
import { unheardSpeakers } from "../../src/quotes/unheardSpeakers";
import { analyze } from "../support/shippedAnalyzer";

const TEXT = `DUNMORE, March 3 – The council met on Monday, and rain fell.

“The bridge is safe for all of us,” said Ana Reyes, the mayor. “The bridge is safe for the trams as well,” she added.

“No,” a fisherman said.
`;

describe("Opening words of a quote", () => {
  const article = analyze(TEXT, "bridge.txt");
  const opening = (index: number) => openingOf(TEXT, article.quotes, article.quotes[index]!);

  it("are as many as tell it from the other quotes", () => {
    assert.equal(opening(0), "The bridge is safe for all");
    assert.equal(opening(1), "The bridge is safe for the");
    assert.equal(opening(2), "No");
  });

  it("are compared without regard to marks, line ends and dots behind them", () => {
    assert.equal(openingWords(" “It’s\n  late …”"), "It's late");
    assert.equal(openingWords("..."), "");
  });
});

describe("A speaker who was assigned", () => {
  const article = analyze(TEXT, "bridge.txt");
  const reasons = (quote: string, speaker: string | null) =>
    unheardSpeakers(TEXT, article, [{ quote, speaker }]).map(({ reason }) => reason);

  it("is heard where the quote and the name are there, or nobody is to speak", () => {
    assert.deepEqual(reasons("The bridge is safe", "Ana Reyes"), []);
    assert.deepEqual(reasons("No", null), []);
  });

  it("is not heard where either is missing, and the reason says which", () => {
    assert.deepEqual(reasons("The ferry", "Ana Reyes"), ["no quote of the article begins with “The ferry”"]);
    assert.deepEqual(reasons("No", "Tom Akerele"), ["nobody in the article is called “Tom Akerele”"]);
    assert.equal(reasons("…", null).length, 1);
  });
});
