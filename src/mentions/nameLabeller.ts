import { decodeSequence } from "../tagger/decodeSequence";
import { LabelMarginals } from "../tagger/labelMarginals";
import type { SequenceModel } from "../tagger/sequenceModel";
import { LabelEvidence } from "./labelEvidence";
import { LONGEST_STRETCH, type Stretch } from "./nameCandidates";
import type { NameReading } from "./nameReading";
import { NameScorer } from "./nameScorer";

/** Labels the candidates of an article with one model, stretch by stretch. */
export class NameLabeller {
  private readonly scorer: NameScorer;
  private readonly marginals: LabelMarginals;
  private readonly width: number;
  /** Sums of weights of the stretch that is labelled, `width` a candidate. */
  private readonly sums: Int32Array;

  constructor(private readonly model: SequenceModel) {
    this.scorer = new NameScorer(model);
    this.marginals = new LabelMarginals(model);
    this.width = model.labels.length;
    this.sums = new Int32Array(LONGEST_STRETCH * this.width);
  }

  /** What a first labelling tells of the words of the article. */
  findEvidence(reading: NameReading): LabelEvidence {
    const { size } = reading.candidates;
    const path = new Uint8Array(size);
    const shares = new Float32Array(size * this.width);
    reading.candidates.forEachStretch((from, to, stretch) => {
      const sums = this.score(reading, from, stretch, null);
      path.set(decodeSequence(this.model, sums, to - from), from);
      shares.set(this.marginals.read(sums, to - from), from * this.width);
    });
    return new LabelEvidence(reading.candidates, shares, this.width, path);
  }

  /** The best label of each candidate, where an earlier labelling was not sure of its own. */
  relabel(reading: NameReading, evidence: LabelEvidence): Uint8Array {
    const path = evidence.path.slice();
    reading.candidates.forEachStretch((from, to, stretch) => {
      if (evidence.isSure(from, to)) return;
      path.set(decodeSequence(this.model, this.score(reading, from, stretch, evidence), to - from), from);
    });
    return path;
  }

  /** The sums of a stretch that begins at candidate `from`; they are good until the next call. */
  private score(
    reading: NameReading,
    from: number,
    stretch: Stretch,
    evidence: LabelEvidence | null,
  ): Int32Array {
    const { width, sums } = this;
    const length = stretch.to - stretch.from;
    for (let i = 0; i < length; i++) {
      reading.read(stretch, stretch.from + i);
      evidence?.addFeatures(from + i, from, from + length, reading.features);
      this.scorer.score(reading.types, reading.roles, reading.features, sums, i * width);
    }
    return sums;
  }
}
