import assert from "node:assert/strict";
import { readFound } from "../../src/mentions/foundName";
import { NameCandidates } from "../../src/mentions/nameCandidates";
import { readWords } from "../../src/mentions/word";
import { WordReader } from "../../src/mentions/wordType";
import { bilouLabels } from "../../src/tagger/bilou";
import { parseText } from "../../src/text/parsedText";

const labels = bilouLabels(["person", "organization", "place"]);

/** The names of a labelling in which each candidate has its label with the given likelihood, and is no name else. */
function foundIn(source: string, path: readonly (readonly [label: string, share: number])[]) {
  const text = parseText(source);
  const candidates = new NameCandidates(text, new WordReader(new Map()).readAll(readWords(text.tokens)));
  assert.equal(candidates.size, path.length);
  const shares = new Float32Array(path.length * labels.length);
  path.forEach(([label, share], i) => {
    shares[i * labels.length] = 1 - share;
    shares[i * labels.length + labels.indexOf(label)]! += share;
  });
  const numbers = Uint8Array.from(path, ([label]) => labels.indexOf(label));
  return readFound({ path: numbers, shares }, candidates).map((name) => ({
    words: text.tokens.slice(name.from, name.to).map((token) => token.text),
    shares: [...name.shares].map((share) => share.toFixed(2)).join(" "),
  }));
}

describe("The names of a labelling", () => {
  it("have the words that are labelled so, and what these are on average", () => {
    const path = [
      ["O", 0.9],
      ["B-person", 0.8],
      ["L-person", 1],
      ["U-place", 0.75],
    ] as const;
    assert.deepEqual(foundIn("Then came Ewa Zielik, of Quella.", path), [
      { words: ["Ewa", "Zielik"], shares: "0.10 0.90 0.00 0.00" },
      { words: ["Quella"], shares: "0.25 0.00 0.00 0.75" },
    ]);
  });

  it("are no lines of capitals", () => {
    const line = Array.from({ length: 20 }, (_, i) => `Quella${"x".repeat(i)}`).join(" ");
    const path = Array.from(
      { length: 20 },
      (_, i) => [i === 0 ? "B-person" : i === 19 ? "L-person" : "I-person", 1] as const,
    );
    assert.deepEqual(foundIn(line, path), []);
  });
});
