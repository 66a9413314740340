import type { SequenceModel } from "./sequenceModel";
import type { WordFacts } from "./wordTable";

/** What a word mostly is in news text. */
export interface WordHabit {
  /** Number of the set of parts of speech that it takes (a verb or a noun, only a noun); 0 where not known. */
  readonly wordClass: number;
  /** How often it belongs to the words that report, from 0 (never seen there) to 5 (mostly). */
  readonly cue: number;
}

/** A score as the sum of the weights of hashed features. */
export interface LinearModel {
  /** By their hashes, which all differ. */
  readonly features: Uint32Array;
  readonly weights: Int8Array;
  readonly scale: number;
}

/** The trained reader of quotes: who and what is source, cue and content, and which source a content has. */
export interface QuoteModel {
  readonly roles: SequenceModel;
  readonly sources: LinearModel;
  /** Divide the scores of sources for direct, mixed and indirect speech, so that their odds are true (Guo et al. 2017). */
  readonly temperatures: readonly number[];
  /** By lower-case word; by `~` and its last three letters for words that are not known. */
  readonly words: WordFacts<WordHabit>;
}

export const QUOTE_ROLES = ["source", "cue", "content"] as const;
