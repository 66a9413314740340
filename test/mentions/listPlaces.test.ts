import assert from "node:assert/strict";
import { ListedNames } from "../../src/mentions/listedNames";
import { listPlaces } from "../../src/mentions/listPlaces";
import { readWords } from "../../src/mentions/word";
import { WordReader } from "../../src/mentions/wordType";
import { hashPhrase } from "../../src/tagger/phraseHash";
import { PhraseLists } from "../../src/tagger/phraseLists";
import { tokenize } from "../../src/text/tokenize";

/** The places of the words of a text, one string a kind. */
function places(text: string, kinds: Record<string, string[]>): string[] {
  const lists = PhraseLists.of(
    new Map(
      Object.entries(kinds).map(([kind, names]) => [kind, names.map((name) => hashPhrase(name.split(" ")))]),
    ),
  );
  const words = new WordReader(new Map()).readAll(readWords(tokenize(text)));
  const { places: found } = listPlaces(words, new ListedNames(words, lists));
  return lists.kindNames.map((_, kind) =>
    words.map((_word, i) => found[i * lists.kindNames.length + kind]).join(""),
  );
}

describe("The place of a word in a listed name", () => {
  it("is that in the longest name of each kind", () => {
    assert.deepEqual(
      places("The Elm River Trust and Elm met in Elm River", {
        bodies: ["Elm River Trust"],
        rivers: ["Elm River"],
        towns: ["Elm"],
      }),
      ["0123000000", "0130000013", "0400040040"],
    );
  });

  it("is seen in capitals too, and not in small letters", () => {
    assert.deepEqual(places("the elms; VARRIN RIVER", { rivers: ["Varrin River"], trees: ["elms"] }), [
      "00013",
      "00000",
    ]);
  });
});
