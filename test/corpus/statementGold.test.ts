import assert from "node:assert/strict";
import { Corpus } from "../../src/corpus/corpus";
import { STATEMENT_PAIRS } from "./statementPairs";
import { articleWith } from "./summaries";

describe("Statements across articles, on the gold list", () => {
  const pairs = STATEMENT_PAIRS.trim()
    .split("\n")
    .map((line) => line.split(" | ") as [sign: string, first: string, second: string]);

  /** Every pair has a speaker of its own and stands among the other pairs, so that words are as rare as they are in a folder. */
  function linkedPairs(): boolean[] {
    const corpus = new Corpus();
    const speaker = (i: number) => `Maya Quist${"abcdefghij"[Math.floor(i / 10)]}${"abcdefghij"[i % 10]}`;
    pairs.forEach(([, first, second], i) => {
      corpus.put(articleWith(`${i} first`, [{ name: speaker(i), says: [first] }]));
      corpus.put(articleWith(`${i} second`, [{ name: speaker(i), says: [second] }]));
    });
    return pairs.map((_, i) =>
      corpus.sameStatements(`${i} first`, "q1").some(({ article }) => article.id === `${i} second`),
    );
  }

  it("has at least 60 pairs", () => {
    assert.ok(pairs.length >= 60);
    for (const pair of pairs) assert.equal(pair.length, 3);
  });

  it("are linked with a precision and a recall of 85 %", () => {
    const linked = linkedPairs();
    const right = pairs.filter(([sign], i) => linked[i] && sign === "=").length;
    const found = linked.filter(Boolean).length;
    const wanted = pairs.filter(([sign]) => sign === "=").length;
    assert.ok(right / found >= 0.85, `precision ${right / found}`);
    assert.ok(right / wanted >= 0.85, `recall ${right / wanted}`);
  });
});
