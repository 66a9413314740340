import { hashOn, LONGEST_PHRASE } from "../tagger/phraseHash";
import type { PhraseLists } from "../tagger/phraseLists";
import type { WordType } from "./wordType";

/** Place of a word in a listed name. */
const FIRST = 1;
const INNER = 2;
const LAST = 3;
const ALONE = 4;

/**
 * Place of each word in the longest name of each kind: 0 none, 1 first, 2 inner, 3 last, 4 alone; one entry a kind for each
 * word. Names begin at capitals.
 */
export function listPlaces(words: readonly WordType[], lists: PhraseLists): Uint8Array {
  const width = lists.kindNames.length;
  const places = new Uint8Array(words.length * width);
  /** Where the last name of each kind ends. */
  const ends = new Int32Array(width);
  const kindsOfLength = new Uint32Array(LONGEST_PHRASE + 1);
  for (let i = 0; i < words.length; i++) {
    if (!words[i]!.capital) continue;
    const most = Math.min(LONGEST_PHRASE, words.length - i);
    for (let length = 1, hash = 0; length <= most; length++) {
      hash = hashOn(hash, words[i + length - 1]!.phraseHash);
      kindsOfLength[length] = lists.kindsOf(hash);
    }
    for (let length = most; length > 0; length--) {
      const kinds = kindsOfLength[length]!;
      if (kinds === 0) continue;
      for (let kind = 0; kind < width; kind++) {
        if (!(kinds & (1 << kind)) || ends[kind]! > i) continue;
        ends[kind] = i + length;
        for (let k = 0; k < length; k++)
          places[(i + k) * width + kind] =
            length === 1 ? ALONE : k === 0 ? FIRST : k === length - 1 ? LAST : INNER;
      }
    }
  }
  return places;
}
