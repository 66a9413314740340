import assert from "node:assert/strict";
import { type Segment, segmentOf } from "../../src/mentions/segment";
import { settleAcronyms } from "../../src/mentions/settleAcronyms";
import { readWords } from "../../src/mentions/word";
import { tokenize } from "../../src/text/tokenize";

/** What becomes of capitals that were taken for a body wherever they stand, and of the names given by their words. */
function settled(text: string, ...others: [name: string, type: Segment["type"]][]): string[] {
  const words = readWords(tokenize(text));
  const segment = (from: number, to: number, type: Segment["type"]) => segmentOf(from, to, type, 2);
  const names = words.flatMap((word, i) => (word.capitals > 1 ? [segment(i, i + 1, "organization")] : []));
  for (const [name, type] of others) {
    const parts = name.split(" ");
    const from = words.findIndex((_, i) => parts.every((part, k) => words[i + k]?.text === part));
    names.push(segment(from, from + parts.length, type));
  }
  names.sort((a, b) => a.from - b.from);
  return settleAcronyms(words, names)
    .filter(({ from, to }) => to - from === 1)
    .map(({ from, type }) => `${words[from]!.text} ${type}`);
}

describe("settleAcronyms", () => {
  it("gives capitals the type of the name that they are short for, everywhere", () => {
    const text = "The Harbour Rescue Dam (HRD) leaks. The HRD was built by the Elmby Water Board (EWB).";
    assert.deepEqual(settled(text, ["Harbour Rescue Dam", "place"], ["Elmby Water Board", "organization"]), [
      "HRD place",
      "HRD place",
      "EWB organization",
    ]);
  });

  it("finds what was passed over of a body’s short form, a blend of its words too", () => {
    const words = readWords(
      tokenize("The Elmby Friends College (Elfco) met. Elfco, said the dean of Elfco, grew."),
    );
    const college: Segment = segmentOf(1, 4, "organization", 3);
    assert.equal(settleAcronyms(words, [college]).length, 4);
    const club = readWords(tokenize("The Elmby Friends College (Kenya) met. Kenya grew, and (Elf)."));
    assert.equal(settleAcronyms(club, [college]).length, 1);
  });

  it("takes no office, law or thing for a body by its short form", () => {
    assert.deepEqual(settled("The Chief Harbour Officer (CHO) left. The CHO was ill."), []);
    assert.deepEqual(settled("Under the Fair Masters Act (FMA) the FMA holds."), []);
    assert.deepEqual(settled("A mobile payment service (MPS) failed, said the MPS."), []);
  });

  it("leaves capitals alone whose words do not tell, or stand for something else", () => {
    for (const text of [
      "The state anti-graft agency (SAA) met.",
      "The Elmby Ferry Trust (EFT) met.",
      "The fishery (EFT) closed.",
      "(EFT)",
      "EFT",
    ])
      assert.equal(settled(text).length, 1, text);
  });

  it("finds the initials of a body of three words and more, in brackets or not", () => {
    const words = readWords(tokenize("The Elmby Transport Board left. “ETB hasn’t the will,” it said."));
    const body: Segment = segmentOf(1, 4, "organization", 3);
    assert.deepEqual(
      settleAcronyms(words, [body]).map(({ from, to }) => words.slice(from, to).map(({ text }) => text)),
      [["Elmby", "Transport", "Board"], ["ETB"]],
    );
  });
});
