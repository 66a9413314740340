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

describe("Bodies named for two people", () => {
  it("are one name, whatever their words are taken for alone", () => {
    reads("Officials of the [O Karim and Salim bin Haddad Charitable Foundation] met in [L Doha].");
    reads("The [O Nora and Peter Lindqvist Memorial Trust] will pay.");
  });

  it("have an article in front, and two given names", () => {
    reads("They asked [P Nora] and [P Peter Lindqvist], and the [O Harbour Foundation] paid.");
  });
});
