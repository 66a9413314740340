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

describe("Teams", () => {
  it("are who plays whom, though they are called like a town", () => {
    reads("In the second match [O Toledo] beat [O Mansfield] 61-54 on Friday.");
    reads("It rained. [O Munster] drew with [O Leinster] in [L Cork].");
  });

  it("are known by a line of results, with who scored in brackets", () => {
    reads(
      "Results: [O Everton] 0 [O Wolves] 2; [O Zorple] 1 (Orlenko 14) [O Brentford] 3.".replace(
        "(Orlenko",
        "([P Orlenko]",
      ),
    );
  });

  it("are known by a score between them, or as one of two to be met", () => {
    reads(
      "[O Zorple] 3-2 [O Valdoria] (after extra time)\n\n[O Valdoria] were tired when it rained on Friday.",
    );
    reads("It met in [L Valdoria] at 3-2 on Friday.");
    reads(
      "They will meet either [O Zorple Athletic] or [O Newtonmore], the holders, on Friday, and sail past [L Mansfield].",
    );
  });

  it("are known by a list of results, whatever they are called", () => {
    reads("Shinty: [O Kingussie] 4, [O Newtonmore] 2; [O Zorple Camanachd] 1, [O Fort William] 1.");
  });

  it("stand before those who play for them", () => {
    reads(
      "[O KILMARNOCK]: [P Dennison] 7; [P Mayoh] 7, [P Wright] 8, [P Zorple] 6 ([P Magennis] 80), [P Vassell] 7.",
    );
    reads(
      "[O Zorple] (4-3-3): [P Rayan]; [P White], [P Salibi], [P Gabriel]; [P Neto], [P Merini], [P Cole].",
    );
    reads("Present: [L France], [L Spain], [L Italy], [L Norway], [L Kenya], [L Japan].");
  });

  it("are who wins by runs or wickets", () => {
    reads("At the ground [O Middlesex] beat [O Surrey] by 12 runs. It rained in [L Essex].");
  });

  it("are the same words elsewhere, but not what lies in or of a place", () => {
    reads(
      "[O Toledo] beat [O Mansfield] 61-54. [P Ewa Zielik] of [L Toledo] saw it. “[O Toledo] were tough,” she said.",
    );
  });

  it("are towns for their clubs, and ordinary words behind the", () => {
    reads("[O Norwich] lost 2-1 to [O Gateshead]. The [O Stormers] edged the [O Tides] 24-23.");
  });

  it("are listed clubs before their trainer", () => {
    reads("“We were tough,” said the [O Arsenal] boss.");
  });

  it("are found where nothing else tells so, by the words that they have elsewhere", () => {
    reads("Later [O Saints] face [O Ross County] on Sunday. He pulled one back for [O Saints] on Friday.");
  });

  it("are no nations, nor people who play as themselves", () => {
    reads("[L Sweden] beat [L Kenya] 3-1. [P Ewa Zielik] beat [P Dana Orlenko] 6-4 on Sunday.");
    reads("The voters of [L Toledo] met in [L Mansfield] on Friday.");
  });
});
