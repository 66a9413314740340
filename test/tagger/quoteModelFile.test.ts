import assert from "node:assert/strict";
import { bioLabels, mayFollowBio } from "../../src/tagger/bio";
import { ModelError } from "../../src/tagger/modelContainer";
import { QUOTE_ROLES, type QuoteModel } from "../../src/tagger/quoteModel";
import { decodeQuoteModel, encodeQuoteModel } from "../../src/tagger/quoteModelFile";

const labels = bioLabels(QUOTE_ROLES);
const model: QuoteModel = {
  roles: {
    labels,
    features: Uint32Array.of(7, 4_000_000_000),
    weights: Int8Array.from({ length: 2 * labels.length }, (_, i) => i - 5),
    scale: 0.25,
    transitions: Float32Array.from(
      labels.flatMap((a) => labels.map((b) => (mayFollowBio(a, b) ? 0.5 : -Infinity))),
    ),
    starts: Float32Array.from(labels, (label) => (mayFollowBio(null, label) ? 1 : -Infinity)),
    ends: Float32Array.from(labels, () => 0),
  },
  sources: { features: Uint32Array.of(1, 2, 3), weights: Int8Array.of(1, -2, 127), scale: 0.5 },
  temperatures: [1, 0.95, 1.2],
  words: new Map([
    ["said", { wordClass: 4, cue: 5 }],
    ["~ing", { wordClass: 250, cue: 0 }],
  ]),
};

describe("The model file of quotes", () => {
  it("gives back what was written", () => {
    const decoded = decodeQuoteModel(encodeQuoteModel(model));
    assert.deepEqual({ ...decoded, words: new Map(decoded.words) }, model);
  });

  it("is refused where it is damaged or the file of another model", () => {
    const damaged = encodeQuoteModel(model);
    damaged[damaged.length - 2]! ^= 4;
    const foreign = encodeQuoteModel(model);
    foreign[2] = "N".charCodeAt(0);
    for (const [bytes, reason] of [
      [damaged, /damaged/],
      [foreign, /no Copydesk model/],
    ] as const)
      assert.throws(
        () => decodeQuoteModel(bytes),
        (error) => error instanceof ModelError && reason.test(error.message),
      );
  });
});
