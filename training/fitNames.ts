import type { LabelEvidence } from "../src/mentions/labelEvidence";
import { NameLabeller } from "../src/mentions/nameLabeller";
import type { NameModel } from "../src/tagger/nameModel";
import type { SequenceModel } from "../src/tagger/sequenceModel";
import { FeatureIndex } from "./featureIndex";
import { fitSequence, type Settings } from "./fitSequence";
import type { Knowledge } from "./knowledge";
import { type GoldReading, type LabelledStretch, labelledStretches } from "./nameSequences";

/** Settings found on held-out outlets; the model card tells them. */
export const SETTINGS: Settings = { epochs: 6, rate: 0.1, dropout: 0.5, seeds: [1, 2, 3] };

/** A gold article and the part of the data it belongs to: articles of one outlet stay together. */
export interface Example extends GoldReading {
  readonly fold: number;
}

/**
 * Trains the two labellers of names. The second learns from what first models found that had not seen the article, fold by
 * fold, so that it knows the mistakes a first model makes on new articles.
 */
export class NameTrainer {
  private readonly index = new FeatureIndex();
  private readonly first: readonly LabelledStretch[][];
  private readonly second: readonly LabelledStretch[][];
  private readonly folds: number;
  /** First models, each trained without one fold. */
  private readonly without: SequenceModel[] = [];

  constructor(
    private readonly examples: readonly Example[],
    private readonly knowledge: Knowledge,
    private readonly settings: Settings,
    log: (line: string) => void,
  ) {
    this.folds = 1 + Math.max(...examples.map(({ fold }) => fold));
    this.first = examples.map((example) => labelledStretches(example, null, this.index));
    log(`${examples.length} texts, ${this.index.hashes.length} features`);
    const evidence = new Array<LabelEvidence>(examples.length);
    for (let fold = 0; fold < this.folds; fold++) {
      const model = this.fit(this.first, (one) => one !== fold);
      const labeller = new NameLabeller(model);
      examples.forEach((example, i) => {
        if (example.fold === fold) evidence[i] = labeller.findEvidence(example.reading);
      });
      this.without.push(model);
      log(`first model without fold ${fold + 1} of ${this.folds}`);
    }
    this.second = examples.map((example, i) => labelledStretches(example, evidence[i]!, this.index));
  }

  /** Learned from all examples. */
  model(): NameModel {
    return this.join(
      this.fit(this.first, () => true),
      this.fit(this.second, () => true),
    );
  }

  /** Learned from all folds but one. */
  modelWithout(fold: number): NameModel {
    return this.join(
      this.without[fold]!,
      this.fit(this.second, (one) => one !== fold),
    );
  }

  private fit(stretches: readonly LabelledStretch[][], holds: (fold: number) => boolean): SequenceModel {
    const chosen = stretches.filter((_, i) => holds(this.examples[i]!.fold)).flat();
    return fitSequence(chosen, this.index, this.settings);
  }

  private join(first: SequenceModel, second: SequenceModel): NameModel {
    return { first, second, lists: this.knowledge.lists, words: this.knowledge.words };
  }
}
