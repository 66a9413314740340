import type { HashTable } from "../tagger/hashTable";
import { LONGEST_PHRASE } from "../tagger/phraseHash";
import type { WordType } from "./wordType";

/**
 * Place of each word in the longest phrase of a list: 0 none, 1 first, 2 inner, 3 last, 4 alone. `hashes` are those of
 * `hashPhrases`; phrases begin at capitals.
 */
export function listPlaces(words: readonly WordType[], hashes: Uint32Array, list: HashTable): Uint8Array {
  const places = new Uint8Array(words.length);
  for (let i = 0; i < words.length; i++) {
    const length = words[i]!.capital ? longestAt(i, words.length, hashes, list) : 0;
    if (length === 0) continue;
    places.fill(2, i, i + length);
    places[i] = length === 1 ? 4 : 1;
    if (length > 1) places[i + length - 1] = 3;
    i += length - 1;
  }
  return places;
}

function longestAt(i: number, end: number, hashes: Uint32Array, list: HashTable): number {
  for (let length = Math.min(LONGEST_PHRASE, end - i); length > 0; length--) {
    if (list.indexOf(hashes[i * LONGEST_PHRASE + length - 1]!) >= 0) return length;
  }
  return 0;
}
