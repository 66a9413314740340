import assert from "node:assert/strict";
import { ORGANIZATIONS } from "../../src/lexicon/organizations";
import { PLACES } from "../../src/lexicon/places";
import { wordsOfPhrase } from "../../src/mentions/gazetteer";
import { tokenize } from "../../src/text/tokenize";

describe("The phrases of the lists", () => {
  it("are cut as the words of articles are", () => {
    for (const phrase of `${PLACES}\n${ORGANIZATIONS}`.split("\n"))
      assert.deepEqual(
        wordsOfPhrase(phrase),
        tokenize(phrase).map(({ text }) => text),
      );
  });
});
