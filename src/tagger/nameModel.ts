import type { PhraseLists } from "./phraseLists";
import type { SequenceModel } from "./sequenceModel";
import type { WordFacts } from "./wordTable";

/** What news text tells of a word by its neighbours. */
export interface WordCluster {
  /** Bit string, the longer the shared beginning the more alike two words (Brown et al. 1992); empty where not known. */
  readonly path: string;
  /** Groups of like words in lower case, some 256 and some 1,024 (k-means over GloVe vectors), counted from 1; 0 where not known. */
  readonly coarse: number;
  readonly fine: number;
}

/** The labeller of names with the knowledge it was trained with. */
export interface NameModel {
  /** Labels by what the text and the lists tell. */
  readonly first: SequenceModel;
  /** Labels by that and by what the first model found in the whole article. */
  readonly second: SequenceModel;
  /** What a fact of a name that both found speaks for: weights of each outcome, fact after fact. */
  readonly last: Float32Array;
  readonly lists: PhraseLists;
  readonly words: WordFacts<WordCluster>;
}
