import { OUTCOMES, readFound } from "../src/mentions/foundName";
import type { LabelEvidence } from "../src/mentions/labelEvidence";
import type { EntityType } from "../src/mentions/name";
import { NameFacts } from "../src/mentions/nameFacts";
import { NameLabeller } from "../src/mentions/nameLabeller";
import type { NameModel } from "../src/tagger/nameModel";
import type { SequenceModel } from "../src/tagger/sequenceModel";
import { FeatureIndex } from "./featureIndex";
import { fitLast, type JudgedName } from "./fitLast";
import { fitSequence, type Settings } from "./fitSequence";
import type { Knowledge } from "./knowledge";
import { type GoldReading, type LabelledStretch, labelledStretches } from "./nameSequences";

/** Settings found on held-out outlets; the model card tells them. */
export const SETTINGS: Settings = { epochs: 6, rate: 0.1, dropout: 0.5, seeds: [1, 2, 3] };

/** A gold article and the part of the data it belongs to: articles of one outlet stay together. */
export interface Example extends GoldReading {
  readonly fold: number;
  /** An article of the newswire as it was printed. */
  readonly isNews: boolean;
}

/**
 * Trains the two labellers of names and the weights of the last look. The second labeller learns from what first models found
 * that had not seen the article, fold by fold, so that it knows the mistakes a first model makes on new articles; the last look
 * learns in the same way from both.
 */
export class NameTrainer {
  private readonly index = new FeatureIndex();
  private readonly first: readonly LabelledStretch[][];
  private readonly second: readonly LabelledStretch[][];
  private readonly folds: readonly number[];
  /** First and second models, each trained without one fold. */
  private readonly firstWithout: SequenceModel[] = [];
  private readonly secondWithout: SequenceModel[] = [];
  /** The names that they found in the news of that fold. */
  private readonly judged: JudgedName[][] = [];

  constructor(
    private readonly examples: readonly Example[],
    private readonly knowledge: Knowledge,
    private readonly settings: Settings,
    log: (line: string) => void,
  ) {
    this.folds = [...new Set(examples.map(({ fold }) => fold))].sort((a, b) => a - b);
    this.first = examples.map((example) => labelledStretches(example, null, this.index));
    log(`${examples.length} texts, ${this.index.hashes.length} features`);
    const evidence = new Array<LabelEvidence>(examples.length);
    for (const fold of this.folds) {
      const model = this.fit(this.first, (one) => one !== fold);
      const labeller = new NameLabeller(model);
      examples.forEach((example, i) => {
        if (example.fold === fold) evidence[i] = labeller.findEvidence(example.reading);
      });
      this.firstWithout.push(model);
      log(`first model without fold ${fold + 1} of ${this.folds.length}`);
    }
    this.second = examples.map((example, i) => labelledStretches(example, evidence[i]!, this.index));
    for (const fold of this.folds) {
      const model = this.fit(this.second, (one) => one !== fold);
      const labeller = new NameLabeller(model);
      this.secondWithout.push(model);
      this.judged.push(
        examples.flatMap((example, i) =>
          example.fold === fold && example.isNews ? judge(example, labeller, evidence[i]!) : [],
        ),
      );
      log(`second model without fold ${fold + 1} of ${this.folds.length}`);
    }
  }

  /** Learned from all examples. */
  model(): NameModel {
    return this.join(
      this.fit(this.first, () => true),
      this.fit(this.second, () => true),
      fitLast(this.judged.flat()),
    );
  }

  /** Learned from all folds but one. */
  modelWithout(fold: number): NameModel {
    return this.join(
      this.firstWithout[fold]!,
      this.secondWithout[fold]!,
      fitLast(this.judged.flatMap((names, one) => (one === fold ? [] : names))),
    );
  }

  private fit(stretches: readonly LabelledStretch[][], holds: (fold: number) => boolean): SequenceModel {
    const chosen = stretches.filter((_, i) => holds(this.examples[i]!.fold)).flat();
    return fitSequence(chosen, this.index, this.settings);
  }

  private join(first: SequenceModel, second: SequenceModel, last: Float32Array): NameModel {
    return { first, second, last, lists: this.knowledge.lists, words: this.knowledge.words };
  }
}

/** The names that a second labeller finds in an article, and what each is. */
function judge(
  { reading, words, patterns, spans }: Example,
  labeller: NameLabeller,
  evidence: LabelEvidence,
): JudgedName[] {
  const found = readFound(labeller.relabel(reading, evidence), reading.candidates);
  const gold = new Map(spans.map(({ from, to, type }) => [`${from} ${to}`, type as EntityType]));
  const facts = new NameFacts(words, found, patterns);
  return found.map((name) => {
    const type = gold.get(`${name.from} ${name.to}`) ?? null;
    return { facts: facts.read(name), outcome: OUTCOMES.indexOf(type) };
  });
}
