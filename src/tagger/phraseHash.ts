import { combine, hashText } from "./hash";

/** Longest phrase that is looked up, in words. */
export const LONGEST_PHRASE = 6;

/** The hash of a phrase: that of its words so far, and of the next, word by word. */
export function hashPhrase(words: readonly string[]): number {
  return words.reduce((hash, word) => combine(hash, hashText(word)), 0);
}

/** The hashes of the phrases of 1, 2 … `LONGEST_PHRASE` words that begin at each word, from the hashes of the words. */
export function hashPhrases(words: ArrayLike<number>): Uint32Array {
  const hashes = new Uint32Array(words.length * LONGEST_PHRASE);
  for (let i = 0; i < words.length; i++) {
    let hash = 0;
    for (let k = 0; k < LONGEST_PHRASE && i + k < words.length; k++) {
      hash = combine(hash, words[i + k]!);
      hashes[i * LONGEST_PHRASE + k] = hash;
    }
  }
  return hashes;
}
