import { Kernel } from "../tagger/kernel";
import { SequenceDecoder } from "../tagger/sequenceDecoder";
import type { SequenceModel } from "../tagger/sequenceModel";
import type { Labelling } from "./foundName";
import { LabelEvidence } from "./labelEvidence";
import { LONGEST_STRETCH, type Stretch } from "./nameCandidates";
import type { NameReading } from "./nameReading";
import { NameScorer } from "./nameScorer";

/** Labels the candidates of an article with one model, stretch by stretch. */
export class NameLabeller {
  private readonly scorer: NameScorer;
  private readonly decoder: SequenceDecoder;
  private readonly width: number;

  constructor(model: SequenceModel) {
    const kernel = new Kernel();
    this.scorer = new NameScorer(kernel, model, model.labels.length, LONGEST_STRETCH);
    this.decoder = new SequenceDecoder(kernel, model, LONGEST_STRETCH);
    this.width = model.labels.length;
  }

  /** What a first labelling tells of the words of the article. */
  findEvidence(reading: NameReading): LabelEvidence {
    const { size } = reading.candidates;
    const path = new Uint8Array(size);
    const shares = new Float32Array(size * this.width);
    reading.candidates.forEachStretch((from, to, stretch) => {
      const sums = this.score(reading, from, stretch, null);
      path.set(this.decoder.bestPath(sums, to - from), from);
      shares.set(this.decoder.readShares(sums, to - from), from * this.width);
    });
    return new LabelEvidence(reading.candidates, shares, this.width, path);
  }

  /** Labels anew where an earlier labelling was not sure of its own. */
  relabel(reading: NameReading, evidence: LabelEvidence): Labelling {
    const path = evidence.path.slice();
    const shares = evidence.shares.slice();
    reading.candidates.forEachStretch((from, to, stretch) => {
      if (evidence.isSure(from, to)) return;
      const sums = this.score(reading, from, stretch, evidence);
      path.set(this.decoder.bestPath(sums, to - from), from);
      shares.set(this.decoder.readShares(sums, to - from), from * this.width);
    });
    return { path, shares };
  }

  /** The address of the sums of a stretch that begins at candidate `from`; they are good until the next call. */
  private score(
    reading: NameReading,
    from: number,
    stretch: Stretch,
    evidence: LabelEvidence | null,
  ): number {
    const length = stretch.to - stretch.from;
    for (let i = 0; i < length; i++) {
      reading.read(stretch, stretch.from + i);
      evidence?.addFeatures(from + i, from, from + length, reading.features);
      this.scorer.score(reading.types, reading.roles, reading.features, i);
    }
    return this.scorer.address;
  }
}
