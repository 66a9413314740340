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

describe("Museums and libraries", () => {
  it("are bodies where they act", () => {
    reads("He forgets that the [O British Museum] owns the bowls. The [O British Museum] said so itself.");
  });

  it("are bodies elsewhere too, once they act", () => {
    reads("The [O British Museum] said so. It rained. The thieves met at the [O British Museum].");
  });

  it("are places where people go to them and act in them", () => {
    reads("A man at the [L British Museum] said no. They left the [L British Museum].");
  });
});
