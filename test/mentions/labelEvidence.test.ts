import assert from "node:assert/strict";
import { LabelEvidence } from "../../src/mentions/labelEvidence";
import { NameCandidates } from "../../src/mentions/nameCandidates";
import { readWords } from "../../src/mentions/word";
import { WordReader } from "../../src/mentions/wordType";
import { bilouLabels } from "../../src/tagger/bilou";
import { FeatureList } from "../../src/tagger/featureList";
import { parseText } from "../../src/text/parsedText";

const labels = bilouLabels(["person", "organization", "place"]);

/** Evidence of a first labelling that gave each candidate the label at its place, with the given probability. */
function evidenceOf(source: string, path: readonly string[], share = 0.9): LabelEvidence {
  const text = parseText(source);
  const candidates = new NameCandidates(text, new WordReader(new Map()).readAll(readWords(text.tokens)));
  assert.equal(candidates.size, path.length);
  const numbers = path.map((label) => labels.indexOf(label));
  const marginals = Float32Array.from({ length: path.length * labels.length }, (_, i) =>
    i % labels.length === numbers[Math.floor(i / labels.length)] ? share : (1 - share) / (labels.length - 1),
  );
  return new LabelEvidence(candidates, marginals, labels.length, Uint8Array.from(numbers));
}

/** The features of one candidate that is a stretch of its own. */
function featuresOf(evidence: LabelEvidence, candidate: number): string {
  const features = new FeatureList();
  evidence.addFeatures(candidate, candidate, candidate + 1, features);
  return Array.from({ length: features.length }, (_, i) => features.hashes[i]).join();
}

describe("The evidence of a first labelling", () => {
  const source = "Ormond won. Then Ormond left. Quella slept.";

  it("tells a word what it was taken for at its other places, not at its own", () => {
    const [asPerson, asPlace] = ["U-person", "U-place"].map((other) =>
      evidenceOf(source, ["O", "O", other, "O"]),
    );
    assert.notEqual(featuresOf(asPerson!, 0), featuresOf(asPlace!, 0));
    assert.equal(featuresOf(asPerson!, 3), featuresOf(asPlace!, 3), "another word");
    const alone = ["U-person", "U-place"].map((own) => evidenceOf("Quella slept.", [own]));
    const common = featuresOf(alone[0]!, 0).split(",");
    assert.ok(
      featuresOf(alone[1]!, 0)
        .split(",")
        .some((feature) => common.includes(feature)),
      "it is alone",
    );
  });

  it("tells that words are part of a name found elsewhere", () => {
    const text = "The North Quella Fund met. A North Quella Fund grew.";
    const path = ["O", "B-organization", "I-organization", "L-organization", "O", "O", "O", "O"];
    const found = featuresOf(evidenceOf(text, path), 5);
    const missed = featuresOf(
      evidenceOf(
        text,
        path.map(() => "O"),
      ),
      5,
    );
    assert.notEqual(found, missed);
  });

  it("is sure of a stretch only where it is sure of every label", () => {
    assert.ok(evidenceOf(source, ["O", "O", "O", "O"], 0.995).isSure(0, 4));
    assert.ok(!evidenceOf(source, ["O", "O", "O", "O"], 0.9).isSure(0, 4));
  });
});
