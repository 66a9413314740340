import { spansOf } from "../tagger/bilou";
import { decodeSequence } from "../tagger/decodeSequence";
import { combine } from "../tagger/hash";
import type { NameModel } from "../tagger/nameModel";
import { addFeature } from "../tagger/sequenceModel";
import type { ParsedText } from "../text/parsedText";
import { findByPatterns } from "./findByPatterns";
import { joinNames } from "./joinNames";
import type { EntityType } from "./name";
import { type Candidate, nameCandidates, ROLES, WordReader } from "./nameFeatures";
import type { Segment } from "./segment";
import type { Word } from "./word";
import type { WordType } from "./wordType";

/** Strength of a name that the model finds; the rest of the article may still outvote it. */
const SURE = 3;

/** Tokens of the longest name; more is a line of capitals, not a name. */
const LONGEST = 16;

/** Labels names with a trained model that sees what lists and patterns find. Keeps the scores of words between articles. */
export class NameTagger {
  private readonly reader: WordReader;
  private readonly wordScores = new WeakMap<WordType, Float32Array>();

  constructor(private readonly model: NameModel) {
    this.reader = new WordReader(model);
  }

  /** The names of an article in order, never overlapping; all of them typed. */
  tag(text: ParsedText, words: readonly Word[], capitals: Uint8Array): Segment[] {
    const patterns = findByPatterns(text, words, capitals);
    const tagged: Segment[] = [];
    for (const stretch of nameCandidates(text, words, capitals, patterns, this.reader))
      tagged.push(...this.label(stretch));
    return joinNames(text, words, tagged, patterns);
  }

  private label(stretch: readonly Candidate[]): Segment[] {
    const { labels } = this.model;
    const scores = new Float32Array(stretch.length * labels.length);
    for (const [i, candidate] of stretch.entries()) this.score(candidate, scores, i * labels.length);
    const path = decodeSequence(this.model, scores, stretch.length);
    return spansOf(Array.from(path, (label) => labels[label]!))
      .filter(({ from, to }) => to - from <= LONGEST)
      .map(({ from, to, type }) => {
        const start = stretch[from]!.token;
        return {
          from: start,
          to: start + to - from,
          type: type as EntityType,
          strength: SURE,
          titleFrom: start,
        };
      });
  }

  private score(candidate: Candidate, scores: Float32Array, at: number): void {
    const width = this.model.labels.length;
    for (let role = 0; role < ROLES; role++) {
      const word = candidate.words[role];
      if (word) {
        const known = this.scoresOf(word);
        for (let label = 0; label < width; label++) scores[at + label]! += known[role * width + label]!;
      } else addFeature(this.model, combine(role, 0), scores, at);
    }
    for (const feature of candidate.features) addFeature(this.model, feature, scores, at);
  }

  /** What a word adds from each place it may be seen from; reckoned once. */
  private scoresOf(word: WordType): Float32Array {
    let scores = this.wordScores.get(word);
    if (!scores) {
      const width = this.model.labels.length;
      scores = new Float32Array(ROLES * width);
      for (let role = 0; role < ROLES; role++) {
        for (const feature of word.features)
          addFeature(this.model, combine(role, feature), scores, role * width);
      }
      this.wordScores.set(word, scores);
    }
    return scores;
  }
}

/** All features of a candidate as the trainer counts them: what `score` adds up. */
export function featuresOf(candidate: Candidate): number[] {
  const features = candidate.words.flatMap((word, role) =>
    word ? word.features.map((feature) => combine(role, feature)) : [combine(role, 0)],
  );
  return features.concat(candidate.features);
}
