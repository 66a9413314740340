import assert from "node:assert/strict";
import { splitSentences } from "../../src/text/sentence";
import { spanText } from "../../src/text/span";
import { tokenize } from "../../src/text/tokenize";

function sentences(source: string): string[] {
  const tokens = tokenize(source);
  return splitSentences(tokens, 0, tokens.length, 0).map((sentence) => spanText(source, sentence));
}

describe("splitSentences", () => {
  const whole = [
    "Mr. Okoro met Gen. Sato at 5 p.m. Monday.",
    "Okoro left at 5 p.m. Eastern, 9 p.m. GMT and 11 p.m. Brod time on Aug. 5.",
    "The 9 p.m. News and a 7 a.m. Mass are held on May 5.",
    "The bridge cost $1.5 million, or approx. 50 per cent more.",
    "Okoro said: Issues such as tolls are settled.",
    "The U.S. President spoke with J. K. Marsh of Brightwater Inc. in No. 5 Hill Street.",
    "I… think . . . so.",
    "“Is it safe?” he asked.",
    "Visit Copydesk.example or https://news.example/a. b",
  ];
  for (const source of whole)
    it(`leaves whole: ${source}`, () => assert.deepEqual(sentences(source), [source]));

  const divided: [string, ...string[]][] = [
    ["a closing mark stays with its sentence", "“We won.”", "She left.", "(It rained.)", "He stayed."],
    ["marks with a space between stay too", "She said ‘Go.’ ”", "The hall emptied."],
    ["an opening straight mark begins the next sentence", "It ended.", '"We won," she said.'],
    [
      "an abbreviation ends a sentence before a word that begins one",
      "He left the U.S.",
      "The vote is Monday.",
    ],
    [
      "an hour ends a sentence",
      "It ended at 5 p.m.",
      "Police said so.",
      "It began at 3 a.m.",
      "Circuit Judge Okoro left.",
    ],
    ["a list number is no sentence", "1. Open the gate.", "2. Close it."],
    [
      "a figure, a handle or a dash may begin a sentence",
      "It ended.",
      "70 people left.",
      "@ana stayed.",
      "– No one else did.",
    ],
    ["every terminal mark counts", "Why?!", "Well…", "No...", "Yes!"],
  ];
  for (const [name, ...parts] of divided) it(name, () => assert.deepEqual(sentences(parts.join(" ")), parts));

  it("sees through a forgotten space", () => {
    assert.deepEqual(sentences("They left the city.The mayor stayed."), [
      "They left the city.",
      "The mayor stayed.",
    ]);
  });

  it("covers every token once, in order", () => {
    const tokens = tokenize("A. B! (C?) “D.” e. F");
    let next = 0;
    for (const { firstToken, endToken } of splitSentences(tokens, 0, tokens.length, 0)) {
      assert.equal(firstToken, next);
      assert.ok(endToken > firstToken);
      next = endToken;
    }
    assert.equal(next, tokens.length);
  });
});
