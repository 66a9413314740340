import type { FeatureList } from "../tagger/featureList";
import { combine } from "../tagger/hash";
import { addWeights, type SequenceModel } from "../tagger/sequenceModel";
import { ROLES } from "./nameFeatures";
import type { WordType } from "./wordType";

/** Bounds the memory that the scores of words take: some 10 MB. */
const MOST_WORDS = 20_000;

/** Scores tokens with one model. What a word adds from each role is reckoned once and kept. */
export class NameScorer {
  private readonly wordScores = new Map<WordType, Int16Array>();
  private readonly edgeScores: Int16Array;

  constructor(private readonly model: SequenceModel) {
    const width = model.labels.length;
    this.edgeScores = new Int16Array(ROLES * width);
    for (let role = 0; role < ROLES; role++)
      addWeights(model, combine(role, EDGE), this.edgeScores, role * width);
  }

  /** Adds the weights of one token to `sums` from index `at` on; `roles` are tokens, -1 past the edge of the sentence. */
  add(
    words: readonly WordType[],
    roles: Int32Array,
    features: FeatureList,
    sums: Int32Array,
    at: number,
  ): void {
    const width = this.model.labels.length;
    for (let role = 0; role < ROLES; role++) {
      const token = roles[role]!;
      const known = token < 0 ? this.edgeScores : this.scoresOf(words[token]!);
      for (let label = 0, from = role * width; label < width; label++)
        sums[at + label]! += known[from + label]!;
    }
    for (let i = 0; i < features.length; i++) addWeights(this.model, features.at(i), sums, at);
  }

  private scoresOf(word: WordType): Int16Array {
    let scores = this.wordScores.get(word);
    if (!scores) {
      const width = this.model.labels.length;
      scores = new Int16Array(ROLES * width);
      for (let role = 0; role < ROLES; role++) {
        for (const feature of word.features)
          addWeights(this.model, combine(role, feature), scores, role * width);
      }
      if (this.wordScores.size >= MOST_WORDS) this.wordScores.clear();
      this.wordScores.set(word, scores);
    }
    return scores;
  }
}

/** All features of a token as the trainer counts them: what `NameScorer.add` adds up. */
export function allFeatures(words: readonly WordType[], roles: Int32Array, features: FeatureList): number[] {
  const seen: number[] = [];
  for (let role = 0; role < ROLES; role++) {
    const token = roles[role]!;
    for (const feature of token < 0 ? [EDGE] : words[token]!.features) seen.push(combine(role, feature));
  }
  for (let i = 0; i < features.length; i++) seen.push(features.at(i));
  return seen;
}

/** The feature of a place past the edge of the sentence. */
const EDGE = 0;
