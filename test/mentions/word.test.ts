import assert from "node:assert/strict";
import { isCapitalized, readWord, readWords, wordsOf } from "../../src/mentions/word";
import { GIVEN_NAME, LEARNED_LISTS, ROLE_NOUN } from "../../src/mentions/wordLists";
import {
  ADJECTIVE_ENDING,
  CAPITAL_OR_HANDLE,
  CLITIC,
  COINED,
  INITIAL,
  OPENS_REPORT,
  SPEECH,
  SURNAME_FORM,
} from "../../src/mentions/wordTraits";
import { parseText } from "../../src/text/parsedText";
import { tokenize } from "../../src/text/tokenize";

const word = (text: string) => readWord({ text, kind: "word" });

describe("A word", () => {
  it("is one object for the same text and kind of token", () => {
    const [first, , again] = readWords(tokenize("Orlenko met Orlenko"));
    assert.equal(first, again);
    assert.notEqual(word("ʼs"), readWord({ text: "ʼs", kind: "clitic" }));
  });

  it("is spelled as in running text, and folded as inside a name", () => {
    assert.equal(word("TEHRAN").spelled.text, "Tehran");
    assert.equal(word("AL-HADDAD").folded.text, "al-Haddad");
    assert.equal(word("CSB").spelled, word("CSB"));
    assert.equal(word("orlenko").raised, "Orlenko");
  });

  it("counts its letters where all are capitals", () => {
    assert.deepEqual(
      ["CSB", "Board", "C3", "Ö"].map((text) => word(text).capitals),
      [3, 0, 0, 1],
    );
  });

  it("knows the lists that hold it, numbered as the model has learned them", () => {
    const examples =
      "Maria Smith water Kenya New UNESCO World Kenyan mr Ministers deputy Ministry Department Ltd spokesman River North Republic " +
      "valley near Monday Festival Twitter Orlov";
    const wrong = examples.split(" ").filter((text, list) => !(word(text).lists & (1 << list)));
    assert.deepEqual(wrong, []);
    assert.equal(LEARNED_LISTS, 2 ** examples.split(" ").length - 1);
    assert.equal(word("zorple").lists, 0);
  });

  it("tells by its letters what it may be", () => {
    const traits = (text: string): number => word(text).traits;
    assert.ok(traits("McRae") & SURNAME_FORM);
    assert.ok(traits("J.") & INITIAL);
    assert.ok(traits("Karvani") & ADJECTIVE_ENDING);
    assert.ok(traits("Karvani") & COINED);
    assert.ok(!(traits("Kenyan") & COINED));
    assert.ok(traits("said") & SPEECH);
    assert.ok(readWord({ text: "’s", kind: "clitic" }).traits & CLITIC);
  });

  it("tells how it may report, and whether it begins what reports", () => {
    assert.deepEqual([word("Said").reporting?.lemma, word("bridge").reporting], ["say", undefined]);
    const opening = (text: string): boolean => (word(text).traits & OPENS_REPORT) !== 0;
    assert.deepEqual(["said", "Voiced", "according", "bridge"].map(opening), [true, true, true, false]);
    const raised = (text: string): boolean => (word(text).traits & CAPITAL_OR_HANDLE) !== 0;
    assert.deepEqual(["Ana", "@Ana", "@ana", "ana"].map(raised), [true, true, false, false]);
  });

  it("is looked up once for an article", () => {
    const text = parseText("Orlenko met the mayor.");
    assert.equal(wordsOf(text), wordsOf(text));
    assert.deepEqual(wordsOf(text), readWords(text.tokens));
  });

  it("is capitalized only as a word, not as a link", () => {
    assert.ok(isCapitalized(word("WWW")));
    assert.ok(!isCapitalized(readWord({ text: "WWW", kind: "link" })));
  });

  it("is learned again after more words than are kept", () => {
    const before = word("Maria");
    for (let from = 0; from < 50_000; from += 10_000)
      readWords(
        Array.from({ length: 10_000 }, (_, i) => ({ text: `zo${from + i}`, kind: "word", start: 0, end: 0 })),
      );
    const [after] = readWords(tokenize("Maria"));
    assert.notEqual(after, before);
    assert.ok(after!.lists & GIVEN_NAME && !(after!.lists & ROLE_NOUN));
  });
});
