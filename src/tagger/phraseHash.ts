import { combine, hashText } from "./hash";

/** Longest phrase that is looked up, in words. */
export const LONGEST_PHRASE = 6;

/** The hash of a phrase: that of its words so far, and of the next, word by word. */
export function hashPhrase(words: readonly string[]): number {
  return words.reduce((hash, word) => hashOn(hash, hashText(word)), 0);
}

/** Goes on with the hash of a phrase by one word, by the hash of the word; that of no word is 0. */
export function hashOn(phrase: number, word: number): number {
  return combine(phrase, word);
}
