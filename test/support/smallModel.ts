import { bilouLabels, mayFollow } from "../../src/tagger/bilou";
import { hashText } from "../../src/tagger/hash";
import type { NameModel } from "../../src/tagger/nameModel";
import { hashPhrase } from "../../src/tagger/phraseHash";
import { PhraseLists } from "../../src/tagger/phraseLists";
import type { SequenceModel } from "../../src/tagger/sequenceModel";

const labels = bilouLabels(["person", "place"]);

/** A labeller of two features, whose weights are easy to add up. */
export const smallSequence: SequenceModel = {
  labels,
  features: Uint32Array.of(hashText("one"), hashText("two")),
  weights: Int8Array.from({ length: 2 * labels.length }, (_, i) => ((i * 37) % 100) - 50),
  scale: 0.125,
  transitions: Float32Array.from(
    labels.flatMap((a) => labels.map((b) => (mayFollow(a, b) ? 0.5 : -Infinity))),
  ),
  starts: Float32Array.from(labels, (label) => (mayFollow(null, label) ? 0 : -Infinity)),
  ends: Float32Array.from(labels, (label) => (mayFollow(label, null) ? 0 : -Infinity)),
};

export const smallModel: NameModel = {
  first: smallSequence,
  second: { ...smallSequence, scale: 0.5 },
  last: Float32Array.of(0.5, -1, 0.25),
  lists: PhraseLists.of(
    new Map([
      ["rivers", [hashPhrase(["Long", "River"]), hashPhrase(["Elm"])]],
      ["trees", [hashPhrase(["Elm"])]],
    ]),
  ),
  words: new Map([
    ["river", { path: "0101", coarse: 3, fine: 7 }],
    ["Elm", { path: "", coarse: 0, fine: 0 }],
  ]),
};
