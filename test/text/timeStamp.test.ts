import assert from "node:assert/strict";
import { parseText } from "../../src/text/parsedText";
import { spanText } from "../../src/text/span";

describe("The time at the head of an entry of a running report", () => {
  const stamps = ["10:42 a.m. —", "[14:35 GMT]", "9.05pm:", "18:00 |", "07:30 -", "11:20\n"];
  for (const stamp of stamps)
    it(`is no part of its first sentence: ${JSON.stringify(stamp)}`, () => {
      const text = parseText(`It began.\n\n${stamp} Turnout was low, the clerk said. It rained.`);
      assert.deepEqual(
        text.sentences.map((sentence) => spanText(text.source, sentence)),
        ["It began.", stamp.trim(), "Turnout was low, the clerk said.", "It rained."],
      );
    });

  it("is nothing where the sentence goes on", () => {
    const text = parseText("10:42 was the time of the vote.\n\n3.15 million people voted: few.");
    assert.equal(text.sentences.length, 2);
  });
});
