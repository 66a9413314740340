import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { findNames } from "../../src/mentions/findNames";
import { NameTagger } from "../../src/mentions/tagNames";
import { decodeModel } from "../../src/tagger/modelFile";
import { parseText } from "../../src/text/parsedText";
import { markNames, unmark } from "../support/marked";

const tagger = new NameTagger(decodeModel(readFileSync("models/names.model")));

function reads(marked: string): void {
  const source = unmark(marked);
  assert.equal(markNames(source, findNames(parseText(source), tagger)), marked);
}

describe("Bodies that are listed in full", () => {
  it("are bodies, though they are called like people or nobody", () => {
    reads("It tumbled 11% after [O Morgan Stanley] cut its rating. [O Waka Kotahi] reopened it.");
    reads("A chorus of [O Hearts of Oak] fans sang, and [O Magen David Adom] treated six.");
  });

  it("are cut out of no longer name, and are no office", () => {
    reads("The [O Morgan Stanley Workers Union] met [P Ana Reyes], the minister of Foreign Affairs.");
  });

  it("are not ordinary words in capitals", () => {
    reads("She plays New Age music.");
  });

  it("are one word too, where that is a word of nothing else", () => {
    reads(
      "The shares of [O Worldline], which tumbled, and of [O Kiwanis] were sold. A rival, [O Mediobanca], left.",
    );
  });

  it("are not who is named in full in the article", () => {
    reads("[O Accenture] grew in May.");
    reads("[P Maria Accenture] sang in [L Milan]. “I am tired,” [P Accenture] said.");
    reads(
      "[P Maria Accenture], 34, sang in [L Milan]. “I am tired,” [P Accenture] said on Monday. The [P Accenture] family left.",
    );
  });

  it("may begin with a number or small letters", () => {
    reads("He worked for [O 7-Eleven] and [O xAI], and left [O 9mobile] in 7 weeks.");
    reads("She worked for [O 20th Century Fox] for 20 years.");
  });

  it("are not what a person is, nor somebody who is called so, nor a word before an office", () => {
    reads("She is a New Yorker. Among them were [P Tom Hale] and [P Paul Smith].");
    reads("On Sunday a Family spokesman, [P Tom Hale], left.");
    reads("They flew in Air Force One on Sunday.");
  });
});
