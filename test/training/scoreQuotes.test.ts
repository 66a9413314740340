import assert from "node:assert/strict";
import type { Quote } from "../../src/quotes/quote";
import type { QuotesGold } from "../../training/corpus";
import type { Tally } from "../../training/count";
import { scoreQuotes } from "../../training/scoreQuotes";
import { articleOf, at, pair, percent, quoteOf } from "./invented";

const TEXT = [
  "“We keep the bridge,” said Ana Reyes. “It stays open.”",
  "Bo Lind said that the toll was “far too high” for him. He thinks the ferry is slow.",
  "“First we count the votes.",
  "“Then we decide,” she added.",
  "Read “The Old Bridge of Dunmore” on page 3.",
].join("\n\n");
const one = (words: string) => [pair(TEXT, words)];
const gold: QuotesGold = {
  id: "a",
  text: TEXT,
  discard: one("Read “The Old Bridge of Dunmore” on page 3."),
  attributions: [
    {
      content: [pair(TEXT, "“We keep the bridge,”"), pair(TEXT, "“It stays open.”")],
      cue: one("said"),
      source: one("Ana Reyes"),
    },
    {
      content: one("that the toll was “far too high” for him"),
      cue: [pair(TEXT, "said", 1)],
      source: one("Bo Lind"),
    },
    { content: one("the ferry is slow"), cue: one("thinks"), source: one("He"), speech: false },
    {
      content: [pair(TEXT, "“First we count the votes."), pair(TEXT, "“Then we decide,”")],
      cue: one("added"),
      source: one("she"),
    },
  ],
};
const span = (words: string) => at(TEXT, words);
const RIGHT: readonly Quote[] = [
  quoteOf([span("We keep the bridge"), span("It stays open.")], span("Ana Reyes"), span("said")),
  quoteOf([span("that the toll was “far too high” for him")], span("Bo Lind"), at(TEXT, "said", 1)),
  quoteOf([span("First we count the votes")], span("she"), span("added")),
  quoteOf([span("Then we decide")], span("she"), span("added")),
];
const FULL = { precision: 100, recall: 100, f1: 100 };

function score(quotes: readonly Quote[]): { tally: Tally; errors: string[] } {
  const tally: Tally = new Map();
  const errors: string[] = [];
  scoreQuotes(gold, articleOf({ quotes }), tally, errors);
  return { tally, errors };
}

describe("scoreQuotes", () => {
  it("gives everything to the right quotes, with their marks or without, in one piece or several", () => {
    const { tally, errors } = score(RIGHT);
    const rows = [
      "quoted regions",
      "quoted regions, joint",
      "quoted regions, speakers",
      "direct, exact",
      "direct and mixed, exact",
      "source spans",
    ];
    for (const row of rows) assert.equal(percent(tally, row).precision, 100, row);
    for (const row of rows.slice(0, 5)) assert.deepEqual(percent(tally, row), FULL, row);
    assert.deepEqual(errors, []);
  });

  it("gives nothing for nothing", () => {
    const { tally } = score([]);
    for (const measure of tally.keys()) assert.equal(percent(tally, measure).f1, 0, measure);
    assert.equal(tally.get("quoted regions")?.gold, 5);
  });

  it("tells a wrong speaker from a missed quote", () => {
    const wrong = quoteOf(RIGHT[0]!.content, span("Bo Lind"));
    const { tally, errors } = score([wrong, ...RIGHT.slice(1)]);
    assert.deepEqual(percent(tally, "quoted regions"), FULL);
    assert.equal(percent(tally, "quoted regions, joint").f1, 60);
    assert.equal(percent(tally, "quoted regions, speakers").recall, 60);
    assert.deepEqual(percent(tally, "direct, exact"), FULL);
    assert.match(errors[0]!, /^a “We keep the bridge,” gold “Ana Reyes” found “Bo Lind”$/);
  });

  it("counts a title in marks as wrong, unless the annotators left it out", () => {
    const title = quoteOf([span("The Old Bridge of Dunmore")], null);
    assert.deepEqual(percent(score([...RIGHT, title]).tally, "quoted regions"), FULL);
    const kept = { ...gold, discard: [] };
    const tally: Tally = new Map();
    scoreQuotes(kept, articleOf({ quotes: [...RIGHT, title] }), tally, []);
    assert.equal(percent(tally, "quoted regions").precision, 83);
  });

  it("measures the edges of a mixed quote exactly, by halves and by words", () => {
    const short = quoteOf([span("the toll was “far too high”")], span("Bo Lind"));
    const { tally } = score([short]);
    assert.equal(percent(tally, "direct and mixed, exact").f1, 0);
    assert.deepEqual(percent(tally, "direct and mixed, half"), { precision: 100, recall: 20, f1: 33 });
    assert.deepEqual(percent(tally, "direct and mixed, words"), { precision: 100, recall: 25, f1: 40 });
  });

  it("neither asks for what someone thinks nor punishes it among indirect speech", () => {
    const thought = quoteOf([span("the ferry is slow")], span("He"));
    assert.equal(score([thought]).tally.get("indirect speech, exact")?.predicted, 0);
    assert.equal(score([thought]).tally.get("all content, exact")?.rightPredicted, 1);
  });
});
