import type { FeatureList } from "../tagger/featureList";
import { combine } from "../tagger/hash";
import type { SequenceModel } from "../tagger/sequenceModel";
import { WeightTable } from "../tagger/weightTable";
import { PAST_EDGE, REPEATED, ROLES } from "./nameFeatures";
import type { WordType } from "./wordType";

/** Bounds the memory that the sums of words take: some 10 MB. */
const MOST_WORDS = 20_000;

/** Adds up the weights of tokens in one model. What a word adds from each role is reckoned once and kept. */
export class NameScorer {
  private readonly weights: WeightTable;
  private readonly width: number;
  private readonly wordSums = new Map<WordType, Int32Array>();
  private readonly edgeSums: Int32Array;
  /** A sum in the making. */
  private readonly sum: Int32Array;

  constructor({ features, weights, labels }: SequenceModel) {
    this.width = labels.length;
    this.weights = new WeightTable(features, weights, this.width);
    this.sum = new Int32Array(this.weights.size);
    this.edgeSums = this.sumsOf([EDGE]);
  }

  /** Writes the weights of one token to `sums` from index `at` on; `roles` are tokens, or what stands in their place. */
  score(
    words: readonly WordType[],
    roles: Int32Array,
    features: FeatureList,
    sums: Int32Array,
    at: number,
  ): void {
    const { width, weights, sum } = this;
    sum.fill(0);
    weights.addAll(features.hashes, features.length, sum, 0);
    weights.unfold(sum, 0, sums, at);
    for (let role = 0; role < ROLES; role++) {
      const token = roles[role]!;
      if (token === REPEATED) continue;
      const known = token === PAST_EDGE ? this.edgeSums : this.sumsOfWord(words[token]!);
      for (let label = 0, from = role * width; label < width; label++)
        sums[at + label]! += known[from + label]!;
    }
  }

  private sumsOfWord(word: WordType): Int32Array {
    let sums = this.wordSums.get(word);
    if (!sums) {
      sums = this.sumsOf(word.features);
      if (this.wordSums.size >= MOST_WORDS) this.wordSums.clear();
      this.wordSums.set(word, sums);
    }
    return sums;
  }

  /** What the features of a word add from each role. */
  private sumsOf(features: readonly number[]): Int32Array {
    const sums = new Int32Array(ROLES * this.width);
    for (let role = 0; role < ROLES; role++) {
      this.sum.fill(0);
      const seen = Int32Array.from(features, (feature) => combine(role, feature));
      this.weights.addAll(seen, seen.length, this.sum, 0);
      this.weights.unfold(this.sum, 0, sums, role * this.width);
    }
    return sums;
  }
}

/** All features of a token as the trainer counts them: what `NameScorer.score` adds up. */
export function allFeatures(words: readonly WordType[], roles: Int32Array, features: FeatureList): number[] {
  const seen: number[] = [];
  for (let role = 0; role < ROLES; role++) {
    const token = roles[role]!;
    if (token === REPEATED) continue;
    for (const feature of token === PAST_EDGE ? [EDGE] : words[token]!.features)
      seen.push(combine(role, feature));
  }
  for (let i = 0; i < features.length; i++) seen.push(features.hashes[i]! >>> 0);
  return seen;
}

/** The feature of a place past the edge of the sentence. */
const EDGE = 0;
