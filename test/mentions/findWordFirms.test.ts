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

describe("Companies that are called by an ordinary word", () => {
  it("stand in a list of such", () => {
    reads("[O Target], [O Gap] and [O Snap] report next week.");
  });

  it("stand amid small letters, and before what firms do or have", () => {
    reads("The shoes were sold by [O Boots] in May. [O Rightmove] fell and [O Next] shares rose.");
  });

  it("are words behind an article and at the head of a sentence", () => {
    reads("The Gap between them grew. Next they rose. The range of the Bolt, they say, will grow.");
    reads("Boots were left in the snow. Target practice began.");
  });
});
