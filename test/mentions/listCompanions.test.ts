import assert from "node:assert/strict";
import { listCompanions } from "../../src/mentions/listCompanions";
import { type Segment, segmentOf } from "../../src/mentions/segment";
import { readWords } from "../../src/mentions/word";
import { tokenize } from "../../src/text/tokenize";

/** The names with the companions of `known`, by their words. */
function named(text: string, known: Readonly<Record<string, Segment["type"]>>): string[] {
  const words = readWords(tokenize(text));
  const names = words.flatMap(({ text: word }, from): Segment[] => {
    const type = known[word];
    return type ? [segmentOf(from, from + 1, type, 3)] : [];
  });
  return listCompanions(words, names).map(({ from, to, type }) => {
    const name = words.slice(from, to).map((word) => word.text);
    return `${name.join(" ")} ${type}`;
  });
}

const BODIES = { Reuters: "organization", Google: "organization" } as const;

describe("An item of a list of which nothing was found", () => {
  it("is a body beside two of them", () => {
    assert.deepEqual(named("It was Zorple Marlin, Reuters and the Google.", BODIES), [
      "Zorple Marlin organization",
      "Reuters organization",
      "Google organization",
    ]);
  });

  it("is nothing beside one, beside others, or as a word of English", () => {
    assert.deepEqual(named("Zorple and Reuters left.", BODIES), ["Reuters organization"]);
    assert.equal(named("Zorple, Reuters, Google and Cork left.", { ...BODIES, Cork: "place" }).length, 3);
    assert.equal(named("Reuters, Google and Friends left.", BODIES).length, 2);
  });
});
